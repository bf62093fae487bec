import { describe, expect, test } from "vitest";
import {
  bodyOf,
  evidenceOf,
  leftOutOf,
  PARAGRAPHS,
  readDumpOf,
  spaced,
  TITLE,
} from "./read-dump.ts";

function headOf(...head: string[]) {
  const article = readDumpOf([...head, "", ...spaced(...PARAGRAPHS)]);
  const { title, sections, authors, date } = article;
  return { title, sections, authors, date, body: bodyOf(article), leftOut: leftOutOf(article) };
}

describe("headline", () => {
  test.each([
    ["alone", [TITLE]],
    ["below a label", ["Harbour", TITLE]],
    ["below labels, each on a line", ["Region", "Harbour", TITLE]],
    ["above a byline", [TITLE, "By Ana Bell"]],
    ["above a date", [TITLE, "4 May 2031"]],
    ["between labels and byline", ["Region | Harbour", TITLE, "By Ana Bell", "4 May 2031"]],
    ["below byline and date", ["By Ana Bell", "4 May 2031", TITLE]],
    ["below a menu", ["Skip to content", "Menu", "Search", "Home", "Contact us", TITLE]],
  ])("is found %s", (_name, head) => {
    expect(headOf(...head)).toMatchObject({ title: TITLE, body: PARAGRAPHS });
  });

  test("stands above its standfirst, which stays", () => {
    const standfirst = "A village waits half a year for its boat";
    const { title, body } = headOf(TITLE, "", standfirst, "", "By Ana Bell");
    expect(title).toBe(TITLE);
    expect(body).toEqual([standfirst, ...PARAGRAPHS]);
  });

  test.each([
    ["a bare name", "Ana Bell"],
    ["a name with its role", "By Ana Bell, harbour reporter"],
  ])("stands above a standfirst and %s beside the date", (_name, byline) => {
    const standfirst = "A village of forty people waited half a year for its boat to come back.";
    const head = headOf(TITLE, standfirst, byline, "4 May 2031");
    expect(head).toMatchObject({ title: TITLE, authors: ["Ana Bell"], date: "2031-05-04" });
    expect(head.body).toEqual([standfirst, ...PARAGRAPHS]);
  });

  test.each([
    ["alone", TITLE],
    ["before the site's name", `${TITLE} - Harbour Post`],
    ["before the site's name and a bar", `${TITLE} | Harbour Post`],
    ["glued to a path", `HomeHarbour${TITLE}`],
    ["behind a path", `Home › Harbour › ${TITLE}`],
  ])("is known when repeated %s", (_name, repetition) => {
    const { title, body, leftOut } = headOf(repetition, "", TITLE);
    expect(title).toBe(TITLE);
    expect(body).toEqual(PARAGRAPHS);
    expect(leftOut).toEqual([repetition]);
  });

  test.each([
    ["a comma", ", but to which harbour?"],
    ["a dash and a quotation", " – “Nobody told us”"],
    ["a dash and more words than a site's name has", " – and a village of forty people waits"],
  ])("is whole below its beginning, which ends before %s", (_name, rest) => {
    const { title, body, leftOut } = headOf("Home", "Harbour", TITLE, TITLE + rest, "4 May 2031");
    expect(title).toBe(TITLE + rest);
    expect(body).toEqual(PARAGRAPHS);
    expect(leftOut).toContain(TITLE);
  });

  test("does not go on with a site's name", () => {
    expect(headOf("Home", TITLE, `${TITLE} – Harbour Post`, "4 May 2031").title).toBe(TITLE);
  });

  test("is left out where the body repeats it", () => {
    const article = readDumpOf(spaced(TITLE, PARAGRAPHS[0], PARAGRAPHS[1], TITLE, PARAGRAPHS[2]));
    expect(bodyOf(article)).toEqual(PARAGRAPHS.slice(0, 3));
    expect(article.removed).toMatchObject([{ text: TITLE, line: 7, rule: "repeated title" }]);
  });

  test("is joined from two lines", () => {
    const { title, body } = headOf("Ferry returns to the village", "after a winter of repairs");
    expect(title).toBe("Ferry returns to the village after a winter of repairs");
    expect(body).toEqual(PARAGRAPHS);
  });

  test.each(["Will the ferry come back this year?", "FERRY RETURNS AT LAST", "Back at last…"])(
    "may be written as %s",
    (title) => {
      expect(headOf(title)).toMatchObject({ title, body: PARAGRAPHS, leftOut: [] });
    },
  );

  test.each(["First", "Share", "Menu", "Comments"])("may be the word of sites %s", (title) => {
    expect(headOf(title)).toMatchObject({ title, body: PARAGRAPHS, leftOut: [] });
  });

  test.each(["OpenAI opens an office in the village", "HomePod sales fall in the village"])(
    "may open with a name: %s",
    (title) => {
      expect(headOf("Harbour", title, "By Ana Bell")).toMatchObject({ title, body: PARAGRAPHS });
    },
  );

  test("is no weather by the hour", () => {
    const weather = "Sunday, May 4th 2031 1PM 24°C 4PM 23°C 5-Day Forecast";
    expect(headOf("Trending", weather, TITLE, "By Ana Bell").title).toBe(TITLE);
  });

  test("may be missing, and no sentence goes", () => {
    const article = readDumpOf(spaced(...PARAGRAPHS));
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
    expect(PARAGRAPHS[0].startsWith(article.title.replace(/…$/u, ""))).toBe(true);
  });

  test("of a header is left out of the text", () => {
    const header = ["---", `title: ${TITLE}`, "---"];
    const alone = readDumpOf([...header, ...spaced(...PARAGRAPHS)]);
    const twice = readDumpOf([...header, ...spaced(TITLE, ...PARAGRAPHS)]);
    expect(alone).toMatchObject({ title: TITLE, removed: [] });
    expect(twice).toMatchObject({ title: TITLE, removed: [] });
    expect(bodyOf(alone)).toEqual(PARAGRAPHS);
    expect(bodyOf(twice)).toEqual(PARAGRAPHS);
  });

  test("of a header leaves another above text", () => {
    const other = "What the winter was like on the quay";
    const lines = ["---", `title: ${TITLE}`, "---", ...spaced(other, ...PARAGRAPHS)];
    expect(bodyOf(readDumpOf(lines))).toEqual([other, ...PARAGRAPHS]);
  });

  test("is one line where it stands with another line below elsewhere", () => {
    const below = "seen from the northern quay";
    const menu = ["Home", "World", TITLE, "Nine boats are for sale in Halve", "Search", "Log In"];
    expect(headOf(...menu, TITLE, below, "4 May 2031").title).toBe(TITLE);
    expect(headOf(TITLE, below, "4 May 2031").title).toBe(`${TITLE} ${below}`);
  });

  test("is below the sentences of a form that the page has twice", () => {
    const form = ["Email This", "Send me a copy", "Your letter has been sent."];
    const menu = ["Home", "World", "Islands", "Business", "Search", "Log In"];
    const head = headOf(...form, ...menu, ...form, "Please try it again.", "4 May 2031", TITLE);
    expect(head).toMatchObject({ title: TITLE, date: "2031-05-04" });
  });

  test("is above the first paragraph, behind which boxes with films interrupt the text", () => {
    const title = "Visiting Quay, Minister Hears Crew of Ferry Wait";
    const first =
      "Minister Tove Lindal came to the quay on Thursday to see how the village lives without its ferry, and was told by nine women that they had waited since spring.";
    const films = ["Multimedia", "A Quay Without Children", "A Quay Without Children"];
    const boxes = [
      "Close Video",
      "Rain Returns to the Valley",
      "Enlarge This Image",
      "The Courier",
    ];
    const menu = ["Home", "World", "Islands", "Business", "Search", "Log In"];
    const { title: found, body } = headOf(
      ...menu,
      title,
      "By Ana Bell",
      "4 May 2031",
      first,
      ...films,
      ...boxes,
      ...boxes,
    );
    expect(found).toBe(title);
    expect(body).toEqual(expect.arrayContaining([first, ...PARAGRAPHS]));
  });
});

describe("sections above the headline", () => {
  test.each([
    ["glued", "Middle EastWorld News", ["Middle East", "World News"]],
    ["between bars", "Region | Harbour", ["Region", "Harbour"]],
    ["in a path", "Home › Region › Harbour", ["Region", "Harbour"]],
    ["between commas", "Region, Harbour, Boats", ["Region", "Harbour", "Boats"]],
    ["alone", "Harbour", ["Harbour"]],
    ["in Arabic, between bars", "ثقافة | صحة", ["ثقافة", "صحة"]],
    ["repeated", "Region | Harbour | Region", ["Region", "Harbour"]],
  ])("are read: %s", (_name, line, sections) => {
    expect(headOf(line, "", TITLE)).toMatchObject({ title: TITLE, sections, body: PARAGRAPHS });
  });

  test("are read from lines of their own", () => {
    expect(headOf("Region", "Harbour", "Boats", TITLE).sections).toEqual([
      "Region",
      "Harbour",
      "Boats",
    ]);
  });

  test("are read from a path with the headline", () => {
    expect(headOf(`Home › Harbour › ${TITLE}`, "", TITLE).sections).toEqual(["Harbour"]);
  });

  test.each([
    ["Arabic", "قمربحر", ["قمر", "بحر"]],
    ["Chinese", "国际财经", ["国际", "财经"]],
    ["English, in small letters", "Newsboats", ["News", "boats"]],
  ])("are split by known names in %s", (_name, glued, sections) => {
    const others = sections.map((name) => spaced(name, `${name}: ${TITLE}`, PARAGRAPHS[1]));
    const lines = [glued, "", TITLE, "", ...spaced(...PARAGRAPHS)];
    expect(readDumpOf(lines, evidenceOf([lines, ...others])).sections).toEqual(sections);
    expect(readDumpOf(lines).sections).toEqual([glued]);
  });

  test("are none in a menu", () => {
    const menu = ["News", "Sport", "Culture", "Travel", "Money", "Opinion", "Weather", "Video"];
    const { title, sections } = headOf("Skip to content", "Menu", ...menu, "Search", TITLE);
    expect(title).toBe(TITLE);
    expect(sections).toEqual([]);
  });

  test.each([
    ["a sentence", "The boat is here again."],
    ["a question", "Who steers?"],
    ["somebody's words", "“Back” says crew"],
  ])("are none in %s", (_name, line) => {
    expect(headOf(line, "", TITLE).sections).toEqual([]);
  });
});

describe("byline and date", () => {
  test.each([
    ["below the headline", [TITLE, "By Ana Bell", "4 May 2031"]],
    ["above the headline", ["By Ana Bell", "4 May 2031", TITLE]],
    ["on one line", [TITLE, "By Ana Bell | 4 May 2031"]],
    ["with a time and no mark", [TITLE, "4 May 2031, 08:15 | Ana Bell"]],
    [
      "published before updated",
      [TITLE, "By Ana Bell", "Published: 4 May 2031", "Updated: 6 May 2031"],
    ],
  ])("are read %s", (_name, head) => {
    expect(headOf(...head)).toMatchObject({
      title: TITLE,
      authors: ["Ana Bell"],
      date: "2031-05-04",
      body: PARAGRAPHS,
    });
  });

  test("are read inside the first paragraphs", () => {
    const lines = spaced(TITLE, PARAGRAPHS[0], "By Ana Bell", "4 May 2031", PARAGRAPHS[1]);
    const article = readDumpOf(lines);
    expect(article).toMatchObject({ authors: ["Ana Bell"], date: "2031-05-04" });
    expect(bodyOf(article)).toEqual([PARAGRAPHS[0], PARAGRAPHS[1]]);
  });

  test("are read behind the last paragraph", () => {
    const article = readDumpOf(spaced(TITLE, ...PARAGRAPHS, "By Ana Bell", "4 May 2031"));
    expect(article).toMatchObject({ authors: ["Ana Bell"], date: "2031-05-04" });
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
  });

  test("leave the place line in the text", () => {
    const article = readDumpOf(spaced(TITLE, "Port Town, 4 May 2031", ...PARAGRAPHS));
    expect(article.date).toBe("2031-05-04");
    expect(bodyOf(article)).toEqual(["Port Town, 4 May 2031", ...PARAGRAPHS]);
  });

  test.each(["Hong Kong", "Mira Tolland", "San Rafael"])(
    "take no author from the place %s or from who is spoken of",
    (name) => {
      const article = readDumpOf(spaced(TITLE, `${name}, 4 May 2031`, ...PARAGRAPHS));
      expect(article.authors).toEqual([]);
      expect(bodyOf(article)[0]).toBe(`${name}, 4 May 2031`);
    },
  );

  test("take the author before the day", () => {
    const article = readDumpOf(spaced(TITLE, "Jonah Terrell, 4 May 2031", ...PARAGRAPHS));
    expect(article.authors).toEqual(["Jonah Terrell"]);
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
  });

  test("leave a place at a paragraph's start", () => {
    const first = `PORT TOWN (HP) — ${PARAGRAPHS[0]}`;
    expect(bodyOf(readDumpOf(spaced(TITLE, first, PARAGRAPHS[1])))).toEqual([first, PARAGRAPHS[1]]);
  });
});
