import { describe, expect, test } from "vitest";
import { sourceLines } from "#intake/dump/lines.ts";
import { isLineOfPage } from "#intake/dump/line-of-page.ts";
import { joinWrapped } from "#intake/dump/passages.ts";
import { wrap } from "./wrap.ts";

function passagesOf(...lines: readonly string[]): readonly string[] {
  return joinWrapped(sourceLines(lines.join("\n"))).map(({ text }) => text);
}

const FIRST =
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than anybody in the council had planned for, and the village was glad of it.";
const SECOND =
  "Some forty people stood on the old quay and waved, among them the baker and the two teachers of the school, who had brought soup and bread for the crew and for everybody else.";
const THIRD = "The council will decide in autumn whether a second ferry is bought for the bay.";

describe("wrapped lines", () => {
  test.each([60, 66, 72, 76, 80])("are joined at %i columns", (width) => {
    const lines = [FIRST, SECOND, THIRD].flatMap((text) => [...wrap(text, width), ""]);
    expect(passagesOf(...lines)).toEqual([FIRST, SECOND, THIRD]);
  });

  test("are joined below a headline", () => {
    expect(passagesOf("Ferry returns", "", ...wrap(FIRST, 72), "", ...wrap(SECOND, 72))).toEqual([
      "Ferry returns",
      FIRST,
      SECOND,
    ]);
  });

  test("are joined where indents part paragraphs", () => {
    const lines = [FIRST, SECOND, THIRD].flatMap((text) => wrap(text, 72, "    "));
    expect(passagesOf(...lines)).toEqual([FIRST, SECOND, THIRD]);
  });

  test("are joined where nothing parts paragraphs", () => {
    const lines = [FIRST, SECOND, THIRD].flatMap((text) => wrap(text, 72));
    expect(passagesOf(...lines)).toEqual([FIRST, SECOND, THIRD]);
  });

  test.each([60, 66, 72, 76, 80])("are joined in a page without gaps at %i columns", (width) => {
    const menu = ["Home", "Harbour", "Letters", "Search", "Ferry returns", "By Ana Bell"];
    const foot = ["Share", "Print", "About us", "Contact"];
    const text = [FIRST, SECOND, THIRD].flatMap((paragraph) => wrap(paragraph, width));
    expect(passagesOf(...menu, ...text, ...foot)).toEqual([...menu, FIRST, SECOND, THIRD, ...foot]);
  });

  test("are joined in a text too short for many of them", () => {
    const text = "The white ferry came back to the village on Monday, after a winter of repairs.";
    expect(passagesOf("Ferry returns", "", ...wrap(text, 66), "", "It was late.")).toEqual([
      "Ferry returns",
      text,
      "It was late.",
    ]);
  });

  test("are joined behind an item's sign", () => {
    const items = [FIRST, SECOND].flatMap((text) =>
      wrap(`* ${text}`, 72).map((line, index) => (index === 0 ? line : `  ${line}`)),
    );
    expect(passagesOf(...wrap(SECOND, 72), "", ...items)).toEqual([
      SECOND,
      `* ${FIRST}`,
      `* ${SECOND}`,
    ]);
  });

  test("are joined between lines of a page that nothing parts from them", () => {
    const head = ["Harbour News", "Ferry returns", "By Ana Bell", "3 May 2031", "Share", "Print"];
    const foot = ["Related", "Lift out of order", "School has a new roof", "About us", "Contact"];
    const lines = [
      ...head,
      ...wrap(FIRST, 72),
      ...foot,
      "",
      ...wrap(SECOND, 72),
      "",
      ...wrap(SECOND, 72),
    ];
    expect(passagesOf(...lines)).toEqual([...head, FIRST, ...foot, SECOND, SECOND]);
  });

  test("are joined in a page of more headlines than text", () => {
    const headlines = [
      "A second bell for the fog is bought by the harbour board of Tannow",
      "Nine households on the old quay share one lamp until the spring",
      "Rope makers look back on a quiet winter day by the northern sea",
      "The mussels of the bay take longer to open in the cold years",
      "Letters to a keeper who has left his light and dog behind him",
    ];
    const lines = [...headlines, ...wrap(SECOND, 72), ...headlines];
    expect(passagesOf(...lines)).toEqual([...headlines, SECOND, ...headlines]);
  });

  test("are joined in German, whose nouns open lines with capitals", () => {
    const text =
      "Neun Jahre lang blieb die Leinwand dunkel, nun flimmert in der Gerbergasse wieder ein Film. Zur Eröffnung kamen am Samstag mehr Gäste, als der Saal hat.";
    const other = "Der Verein, der das Haus gerettet hat, zählt inzwischen vierhundert Mitglieder.";
    const lines = ["Kino öffnet", ...wrap(text, 66), ...wrap(other, 66), "Drucken", "Impressum"];
    expect(passagesOf(...lines)).toEqual(["Kino öffnet", text, other, "Drucken", "Impressum"]);
  });

  test.each([
    ["a byline", "by Ana Bell"],
    ["a day", "3 May 2031, 10:15"],
    ["a label", "Share"],
  ])("end above %s, though full", (_name, next) => {
    const headline = "Village council buys a second bell for the fog and for the whole harbour";
    const lines = [headline, next, ...wrap(FIRST, 72), "", ...wrap(SECOND, 72)];
    const joined = joinWrapped(sourceLines(lines.join("\n")), (text) => isLineOfPage(text, "en"));
    expect(joined.map(({ text }) => text)).toEqual([headline, next, FIRST, SECOND]);
  });

  test("are joined in Chinese without a space", () => {
    const text =
      "白色渡轮星期一早上回到村里的港口，居民们在旧码头上迎接它。船长说明天开船，票价今年不变，大家都很高兴，还带来了热汤和面包。";
    const lines = text.match(/.{1,24}/gu) ?? [];
    expect(passagesOf(...lines, "", ...lines)).toEqual([text, text]);
  });

  test("keep short lines in such a file apart", () => {
    const address = ["Ferry Office", "3 Quay Street", "Port Town"];
    const lines = [...wrap(FIRST, 72), "", ...address, "", ...wrap(SECOND, 72)];
    expect(passagesOf(...lines)).toEqual([FIRST, ...address, SECOND]);
  });

  test("keep quoted lines apart", () => {
    const lines = [...wrap(FIRST, 72), "", "> Dear crew,", "> thank you.", "", ...wrap(SECOND, 72)];
    expect(passagesOf(...lines)).toEqual([FIRST, "> Dear crew,", "> thank you.", SECOND]);
  });

  test("are joined where wrapped by hand", () => {
    const lines = [
      "The white ferry came back to the village on Monday, after a winter",
      "of repairs that had taken longer than anybody in the council",
      "had planned for, and the village was glad of it, as many said on",
      "the quay, where some forty people stood and waved at the boat and",
      "at the crew.",
    ];
    expect(passagesOf(...lines)).toEqual([lines.join(" ")]);
  });
});

describe("lines of their own", () => {
  test.each([
    ["paragraphs", [FIRST, SECOND, THIRD]],
    ["paragraphs and short lines", [FIRST, "“Never.”", SECOND, "What happens next", THIRD]],
    ["verse", ["The night is wide and dark", "and so am I,", "and so is the sea", "tonight"]],
    [
      "headlines of about one length",
      [
        "Harbour board buys a second bell for the fog",
        "Nine households on the quay share one lamp",
        "Rope makers look back on a quiet winter day",
        "Mussels take longer to open in cold years",
        "Letters to a keeper who has left his light",
      ],
    ],
    [
      "sentences of about one length",
      [
        "The white ferry came back to the village on Monday.",
        "Some forty people stood on the old quay and waved.",
      ],
    ],
    ["names", ["Mira Tolland", "Ana Bell", "Tom Roe", "Ida Lund", "Jon Berg"]],
  ])("stay: %s", (_name, lines) => {
    expect(passagesOf(...lines)).toEqual(lines);
  });

  test("know their number, gap and cells", () => {
    const [first, second, third] = joinWrapped(sourceLines("one\n\n\ntwo\nthree\t3", 5));
    expect(first).toEqual({ text: "one", line: 5, afterGap: true, cells: [] });
    expect(second).toEqual({ text: "two", line: 8, afterGap: true, cells: [] });
    expect(third).toEqual({ text: "three 3", line: 9, afterGap: false, cells: ["three", "3"] });
  });
});
