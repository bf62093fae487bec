import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

function read(lines: readonly string[], language = "en") {
  return readDumpOf(["---", `lang: ${language}`, "---", ...lines]);
}

function authorsOf(lines: readonly string[], language = "en"): readonly string[] {
  return read(lines, language).authors;
}

const DAY = "4 May 2031";
const STANDFIRST = "The old ferry is back, and nobody in the village had thought it would be";

describe("a word for by that is run into the name", () => {
  test.each([
    ["in English", "ByAna Bell", "en", ["Ana Bell"]],
    ["with the place behind", "ByAna Bell, Port Town", "en", ["Ana Bell"]],
    ["with the role behind", "ByAna BellFood & Drink Editor", "en", ["Ana Bell"]],
    ["in French", "ParAna Bell", "fr", ["Ana Bell"]],
    ["in German", "VonAna Bell", "de", ["Ana Bell"]],
    ["of several words", "Article rédigé parAna Bell,Tom Roe", "fr", ["Ana Bell", "Tom Roe"]],
  ])("is read %s", (_name, line, language, authors) => {
    const text = PARAGRAPHS.map((paragraph) => `${paragraph} So it was in Port Town.`);
    const article = read([TITLE, line, ...text], language);
    expect(article.authors).toEqual(authors);
    expect(bodyOf(article)).not.toContain(line);
  });

  test.each([["ByteWorks Harbour"], ["DiMaggio Bell"], ["ByAna"]])("is none in %s", (heading) => {
    const [first, second, ...others] = PARAGRAPHS;
    const article = read([TITLE, first, second, heading, ...others]);
    expect(bodyOf(article)).toContain(heading);
  });
});

describe("names that stand one below the other", () => {
  test.each([
    ["with roles", ["Ana Bell", "Reporter, Port Town", "Tom Roe", "Climate & Environment"], "en"],
    ["with commas", ["Ana Bell,", "Tom Roe", DAY], "en"],
    ["with a place", ["Ana Bell - à Dakar", "Tom Roe", "Publié le 4 mai 2031"], "fr"],
    ["by the day", ["2031. május 4. – 06:12", "Ana Bell", "Tom Roe", "Facebook"], "hu"],
    [
      "with the photographer",
      ["Ana Bell", "Journalist", "Tom Roe", "Fotograf", "4. mai 2031"],
      "nb",
    ],
  ])("are all authors %s", (_name, lines, language) => {
    expect(authorsOf([TITLE, STANDFIRST, ...lines, ...PARAGRAPHS], language)).toEqual([
      "Ana Bell",
      "Tom Roe",
    ]);
  });

  test("are authors where a box below the text has them with the same roles", () => {
    const head = ["Ana Bell", "Partner, Head of Maritime Law", "Tom Roe", "Senior Associate"];
    const box = ["Contact an adviser", ...head.slice(0, 2), "Email Ana", ...head.slice(2)];
    expect(authorsOf([TITLE, DAY, ...head, "Share", ...PARAGRAPHS, ...box])).toEqual([
      "Ana Bell",
      "Tom Roe",
    ]);
  });

  test("leave out a heading whose words are the text's", () => {
    expect(authorsOf([TITLE, "Winter Repairs", "Ana Bell", DAY, ...PARAGRAPHS])).toEqual([
      "Ana Bell",
    ]);
  });

  test("name no place from which one of them writes", () => {
    const lines = ["Ana Bell", "Desde Los Molles", "4 de mayo de 2031"];
    expect(authorsOf([TITLE, ...lines, ...PARAGRAPHS], "es")).toEqual(["Ana Bell"]);
  });
});

describe("names with a stroke between", () => {
  test.each([
    ["above the day", ["Ana Bell / Tom Roe", "04/05/2031"]],
    [
      "above place and day",
      ["Ana Bell / Tom Roe", "Torrecilla (Soria)", "4 de mayo de 2031 22:14 h"],
    ],
  ])("are all authors %s", (_name, lines) => {
    expect(authorsOf([TITLE, STANDFIRST, ...lines, ...PARAGRAPHS], "es")).toEqual([
      "Ana Bell",
      "Tom Roe",
    ]);
  });

  test("name no place of which the text tells", () => {
    const text = [
      ...PARAGRAPHS,
      "In Santa Clara nobody had heard of any of it until the ferry came in.",
    ];
    expect(authorsOf([TITLE, "Ana Bell / Santa Clara", DAY, ...text])).toEqual(["Ana Bell"]);
  });
});

describe("a name behind paragraphs that sum up the text", () => {
  const summary = [
    "More than three thousand villages have no ferry any longer, and in most of them nobody remembers one.",
    "The council had sold the old quay in winter, and bought it back in spring for twice the sum.",
    "Two companies have offered to run the line, but neither of them has shown anybody a ship.",
  ];

  test.each([
    ["two with a stroke, above place and day", "Ana Bell / Tom Roe", "Torrecilla (Soria)", "es"],
    ["one above the mail address", "Ana BellJournalist", "ana.bell@post.example", "nb"],
  ])("is an author's: %s", (_name, line, below, language) => {
    const lines = [TITLE, ...summary, line, below, "04.05.2031 22:14", ...PARAGRAPHS];
    expect(authorsOf(lines, language)[0]).toBe("Ana Bell");
  });
});

describe("two names that are run together", () => {
  test("are two authors above the day", () => {
    expect(authorsOf([TITLE, STANDFIRST, "Ana BellTom Roe", DAY, ...PARAGRAPHS])).toEqual([
      "Ana Bell",
      "Tom Roe",
    ]);
  });

  test("are one where a name is written so", () => {
    const name = "Ana Mary McKay Bell";
    expect(authorsOf([TITLE, STANDFIRST, name, DAY, ...PARAGRAPHS])).toEqual([name]);
  });

  test("name no author for the site, whose line of rights has it", () => {
    const lines = ["Grand LargeAna BELLE.", "Publié le 4 mai 2031", ...PARAGRAPHS];
    expect(authorsOf([TITLE, ...lines, "© Grand Large 2031"], "fr")).toEqual(["Ana Belle"]);
  });
});

describe("a name by the headline", () => {
  const bio = "Ana Bell is a nurse and works in Port Town.";

  test.each([
    [
      "above section and day",
      ["Ana Bell", "Science", "4 May 2031 6:00 AM", TITLE, STANDFIRST],
      bio,
      "en",
    ],
    ["above it", ["Guest opinion", "Ana Bell", TITLE, STANDFIRST], bio, "en"],
    [
      "in Danish",
      ["Ældrepleje", "Anna Bell", TITLE, STANDFIRST],
      "Anna Bell er lærer i Havneby.",
      "da",
    ],
  ])("is the author's %s where a sentence says who that is", (_name, head, told, language) => {
    expect(authorsOf([...head, ...PARAGRAPHS, told], language)).toEqual([
      told.slice(0, told.indexOf("Bell") + 4),
    ]);
    expect(authorsOf([...head, ...PARAGRAPHS], language)).toEqual([]);
  });

  test("is nobody's of whom the whole text tells", () => {
    const text = [
      bio,
      ...PARAGRAPHS,
      "“I row at night,” said Bell, and she went below to look at it.",
    ];
    expect(authorsOf(["Portrait", "Ana Bell", TITLE, ...text])).toEqual([]);
  });

  test("is the columnist's where the headline opens with it above the day", () => {
    const lines = ["Ana Bell: We have forgotten how to wait for a ferry", "Ana Bell", DAY];
    expect(authorsOf([...lines, ...PARAGRAPHS])).toEqual(["Ana Bell"]);
  });

  test("is the author's above a link to all of the author's texts", () => {
    const head = [
      "Anasayfa",
      "Ana Bell",
      "Ana Bell",
      "Tüm Yazıları",
      TITLE,
      "04 Mayıs 2031 - 00:31",
    ];
    expect(authorsOf([...head, ...PARAGRAPHS], "tr")).toEqual(["Ana Bell"]);
  });

  test("has the office behind a bar, above a label and the day", () => {
    const lines = ["Ana Bell|School of Engineering", "Publication Date:", "May 4, 2031"];
    expect(authorsOf([TITLE, STANDFIRST, ...lines, ...PARAGRAPHS])).toEqual(["Ana Bell"]);
  });

  test("is none where the line announces whom to ask", () => {
    expect(authorsOf([TITLE, DAY, "Contact Information", ...PARAGRAPHS])).toEqual([]);
  });
});

describe("the name and the day above a headline", () => {
  const head = ["Search", "Ana Bell", "May 4, 2031", "6 min read", TITLE, "Updated: May 9, 2031"];

  test("are the author's and the article's where only a change is below", () => {
    const article = read([...head, ...PARAGRAPHS, "Recent Posts", "Ana Bell", "May 2, 2031"]);
    expect(article.authors).toEqual(["Ana Bell"]);
    expect(article.date).toBe("2031-05-04");
  });

  test("are another article's where nobody of that name signs below", () => {
    const article = read([...head, ...PARAGRAPHS]);
    expect(article.authors).toEqual([]);
    expect(article.date).toBe("2031-05-09");
  });
});

describe("names below the text", () => {
  const rest = ["Подписывайтесь на нашу рассылку и канал", "Грузоперевозки"];

  test("are the authors where several stand on one line", () => {
    const lines = [TITLE, ...PARAGRAPHS, "Анна Белева, Том Роев", ...rest];
    expect(authorsOf(lines, "ru")).toEqual(["Анна Белева", "Том Роев"]);
  });

  test("are the author's above the line that names the editor", () => {
    const standfirst =
      "Анна Белева провела на станции неделю и выяснила, что случается с местом, где слышно каждого.";
    const lines = [TITLE, standfirst, ...PARAGRAPHS, "Анна Белева", "Редактор: Том Роев", ...rest];
    expect(authorsOf(lines, "ru")).toEqual(["Анна Белева"]);
  });

  test("are a guest's with a title", () => {
    const lines = [TITLE, ...PARAGRAPHS, "Dr Ana Bell", "Chercheuse, Université de Port-Ville"];
    expect(authorsOf(lines, "fr")).toEqual(["Dr Ana Bell"]);
  });
});
