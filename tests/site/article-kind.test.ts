import { describe, expect, test } from "vitest";
import { articleKind, kindOf } from "#site/article-kind.ts";

const STYLES = new Map(
  ["any", "extended", "vietnamese", "ja"].flatMap((group) => [
    [kindOf(group, false), ""],
    [kindOf(group, true), ""],
  ]),
);

function groupOf(text: string, language: string | null): string {
  const article = { language, title: "Title", blocks: [{ kind: "paragraph" as const, text }] };
  return articleKind(article, STYLES).split(" ")[0] ?? "";
}

describe("the styles of an article's page", () => {
  test.each([
    ["vietnamese", "Cô giáo dạy chữ trên thuyền cho trẻ em miền sông nước.", "vi"],
    ["extended", "Akşamüstü iskeleye yanaşan gemi ağır ağır boşaldı.", "tr"],
    ["extended", "Po zimie prom wraca do portu, a mieszkańcy już czekają na nabrzeżu.", "pl"],
    ["extended", "Tél után visszatért a komp, és a gyerekek fölmentek a tetőre nézni őt.", null],
    ["any", "Der Fährmann grüßt, und über dem Fluß hängt Nebel.", "de"],
    ["any", `${"The ferry returns to the harbour after the winter. ".repeat(8)} Erdoğan`, "en"],
    ["any", "Паром вернулся в порт после зимы.", "ru"],
  ])("bring the letters of %s where a text needs them", (group, text, language) => {
    expect(groupOf(text, language)).toBe(group);
  });

  test("follow a language that has rules of its own", () => {
    expect(groupOf("山あいの駅に図書館が戻ってきた。", "ja-JP")).toBe("ja");
  });

  test("hold what only few blocks need where there are such blocks", () => {
    const blocks = [{ kind: "code" as const, text: "let x" }];
    expect(articleKind({ language: null, title: "", blocks }, STYLES)).toBe(kindOf("any", true));
  });
});
