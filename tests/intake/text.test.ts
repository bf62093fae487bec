import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { readSeed } from "#intake/intake.ts";

const PROSE = "The ferry came back on Monday, after a winter of repairs.";

function read(...lines: string[]): Article {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const article = readSeed({ file: "ferry.txt", bytes }).articles[0];
  if (article === undefined) throw new Error("no article");
  return article;
}

function headOf(...lines: string[]): Pick<Article, "sections" | "title"> {
  const { sections, title } = read(...lines);
  return { sections, title };
}

function bodyOf(...lines: string[]): readonly string[] {
  return read(...lines).blocks.map((block) => ("text" in block ? block.text : ""));
}

describe("sections line", () => {
  test("needs a headline below", () => {
    expect(headOf("World", "", PROSE)).toEqual({ sections: [], title: "World" });
  });

  test.each(["World", "World News", "Life & Style", "Women’s World", "U.S."])(
    "may be the lone label %s",
    (label) => {
      expect(headOf(label, "Ferry comes back after the winter", PROSE)).toEqual({
        sections: [label],
        title: "Ferry comes back after the winter",
      });
    },
  );

  test("is not a headline above a byline", () => {
    expect(headOf("Ferry comes back", "By Ana Bell", PROSE).title).toBe("Ferry comes back");
  });

  test("may join two by a bar directly above the headline", () => {
    expect(headOf("News|Climate", "Ferry comes back after the winter", PROSE).sections).toEqual([
      "News",
      "Climate",
    ]);
  });

  test("may have a step on each line, with the sign that parts it", () => {
    const title = "Ferry comes back after the winter";
    expect(headOf("Home /", "Harbour /", "Ferries /", title, PROSE).sections).toEqual([
      "Harbour",
      "Ferries",
    ]);
  });

  test("names each section once", () => {
    const article = read("World | Asia | World", "Ferry comes back after the winter", PROSE);
    expect(article.sections).toEqual(["World", "Asia"]);
  });
});

describe("headline", () => {
  test.each([
    "Ferry returns",
    "Will the ferry return?",
    "Back at last…",
    "SHE IS BACK",
    "The U.S.",
  ])("may be %s", (title) => {
    expect(headOf(title, PROSE)).toEqual({ sections: [], title });
    expect(bodyOf(title, PROSE)).toEqual([PROSE]);
  });

  test("is derived from prose that stays", () => {
    const prose = "Mr. Tolland of the U.S. ferry came back. He had been away.";
    expect(headOf(prose, PROSE).title).toBe("Mr. Tolland of the U.S. ferry came back.");
    expect(bodyOf(prose, PROSE)).toEqual([prose, PROSE]);
  });

  test("is derived from Chinese prose", () => {
    const sentence = "白色渡轮星期一早上回到村里的港口，居民们在旧码头上迎接它。";
    const prose = `${sentence}船长说明天开船，票价今年不变，大家都很高兴，还带来了热汤和面包。`;
    expect(headOf(prose, prose).title).toBe(sentence);
  });

  test("is cut short when derived", () => {
    const prose = "word ".repeat(60).trim();
    expect(headOf(prose, PROSE).title).toBe(`${"word ".repeat(24).trim()}…`);
  });

  test("is also the body of one line", () => {
    expect(headOf("Hello").title).toBe("Hello");
    expect(bodyOf("Hello")).toEqual(["Hello"]);
  });
});

describe("paragraphs", () => {
  test("are lines where nothing wraps", () => {
    const lines = ["“Never.”", "Short line", PROSE, `${PROSE} ${PROSE}`];
    expect(bodyOf("Ferry returns", ...lines)).toEqual(lines);
  });

  test("are joined where each line is full", () => {
    const wrapped = [
      "The ferry came back on Monday after a winter",
      "of repairs that took longer than anybody had",
      "planned, and the village went down to the old",
      "quay to see it.",
    ];
    expect(bodyOf("Ferry returns", "", ...wrapped)).toEqual([wrapped.join(" ")]);
  });

  test("keep lines that do not fill", () => {
    const verse = ["The night is wide and dark and full of stars", "and so", "am I", "tonight"];
    expect(bodyOf("Ferry returns", "", ...verse)).toEqual(verse);
  });

  test("keep lines with room for a word", () => {
    // The next line's "and" would just fit: 40 letters, a space and three more make the 44.
    const verse = [
      "They came down to the quay in warm boots.",
      "And they sang of the ferry and of winter",
      "And they sang of bread and of soup, then",
      "And of the boats that had not come back yet.",
    ];
    expect(bodyOf("Ferry returns", "", ...verse)).toEqual(verse);
  });

  test("keep Chinese lines that end sentences", () => {
    const lines = [
      "白色渡轮星期一早上回到村里的港口，居民们在旧码头上迎接它。",
      "船长说明天开船，票价今年不变，大家都很高兴，还带来了热汤和面包，孩子们也来了。",
      "会议秋天决定。",
      "老师们说，冬天很长，码头上没有人，现在终于又有船了。",
    ];
    expect(bodyOf("渡轮返港", "", ...lines)).toEqual(lines);
  });
});
