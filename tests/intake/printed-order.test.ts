import { describe, expect, test } from "vitest";
import { pagesOf, read, shownIn } from "./printed-texts.ts";

describe("right-to-left lines of printed pages", () => {
  const [OPEN, LEFT, CLOSE] = ["\u202b", "\u202a", "\u202c"];
  const run = (text: string): string => `${OPEN}${text}${CLOSE}`;
  const frame = (number: number): string => `https://post.example/ferry ${number}/2`;
  const WORDS = "وصلت العبارة البيضاء إلى القرية يوم الإثنين بعد شتاء طويل";

  function bodyOf(first: string, second: string): string {
    const other = run("وقال القبطان إن الرحلة الأولى ستبدأ غدا من الرصيف القديم.");
    return shownIn(
      read(pagesOf([run("العبارة"), "", first, frame(1)], [second, "", other, frame(2)])),
    );
  }

  test("have signs between words in their order", () => {
    const line = run(`${WORDS}${LEFT} ،${CLOSE}واستقبلها ${LEFT} 40${CLOSE}شخصا`);
    expect(bodyOf(line, run("في القرية."))).toContain(`${WORDS}، واستقبلها 40 شخصا`);
  });

  test("have words in their order that a program wrote as they are seen", () => {
    const seen = (text: string): string => text.split(" ").toReversed().map(run).join(" ");
    const text = pagesOf(
      [run("العبارة"), "", `2031 ${seen(WORDS)}`, frame(1)],
      [
        `.${seen("سنوات بعد New York Post في")}`
          .replace(run("York"), "York")
          .replace(run("New"), "New")
          .replace(run("Post"), "Post"),
        frame(2),
      ],
    );
    expect(shownIn(read(text))).toContain(`${WORDS} 2031`);
  });

  test("have the article's letters in their order", () => {
    expect(bodyOf(run(`${WORDS} و األخير`), run("في القرية."))).toContain("الأخير");
  });

  test("stay as they are in a text without pages", () => {
    const line = run(`${WORDS} األول${LEFT} ،${CLOSE}واستقبلها الناس في القرية.`);
    expect(shownIn(read(`${run("العبارة")}\n\n${line}`))).toContain("األول ،واستقبلها");
  });
});
