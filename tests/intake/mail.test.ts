import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockTexts } from "#article/text.ts";
import { NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { mailFormat } from "#intake/mail/mail.ts";

const BODY = "The ferry came back to the quay on Monday, and all went to see it.";
const OTHER = "It had been repaired through the whole winter, said the mayor.";

/** Milliseconds within which any file must be read on a busy machine. */
const TIME_LIMIT = 5000;

function readBytes(bytes: Uint8Array, file = "letter.eml") {
  return mailFormat.read({ file, bytes }, NO_EVIDENCE);
}

function read(lines: readonly string[], file?: string) {
  return readBytes(new TextEncoder().encode(lines.join("\r\n")), file);
}

function letter(headers: readonly string[], body: readonly string[] = [BODY]) {
  return read(["From: Ana Bell <ana@letter.example>", ...headers, "", ...body]);
}

function textsOf({ articles }: ReturnType<typeof read>): readonly string[] {
  return articles.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
}

describe("a letter's headers", () => {
  test.each([
    ["plain", "Subject: The ferry is back", "The ferry is back"],
    ["folded", "Subject: The ferry\r\n is back", "The ferry is back"],
    ["bare UTF-8", "Subject: Die Fähre ist zurück", "Die Fähre ist zurück"],
    ["in quoted words", "Subject: =?utf-8?Q?F=C3=A4hre_zur=C3=BCck?=", "Fähre zurück"],
    ["in two words", "Subject: =?utf-8?B?RsOk?=\r\n =?utf-8?B?aHJl?= da", "Fähre da"],
    ["in an unknown charset", "Subject: =?x-none?Q?Ferry?= back", "Ferry back"],
    ["in a broken word", "Subject: =?utf-8?Q?Ferry", "=?utf-8?Q?Ferry"],
  ])("give a subject %s", (_form, header, title) => {
    expect(letter([header]).articles).toMatchObject([{ title }]);
  });

  test("name author, day and address", () => {
    const headers = [
      "Subject: Ferry",
      "Date: Sun, 04 May 2031 08:15:00 +0200",
      "Archived-At: <https://letter.example/7>",
    ];
    expect(letter(headers).articles).toMatchObject([
      { authors: ["Ana Bell"], date: "2031-05-04", url: "https://letter.example/7" },
    ]);
  });

  test("make an id that does not depend on the file's name", () => {
    const headers = ["Message-ID: <ferry.7@letter.example>", "Subject: Ferry"];
    expect(letter(headers).articles).toMatchObject([{ id: "ferry-7-letter-example" }]);
    expect(letter(["Subject: Ferry"]).articles).toMatchObject([{ id: "letter" }]);
  });

  test("without a subject leave the title to the text", () => {
    const { articles, problems } = letter([]);
    expect(articles[0]?.title).toContain("The ferry came back");
    expect(problems).toMatchObject([{ severity: "doubt" }]);
  });
});

describe("a letter's parts", () => {
  const page = `<table><tr><td>${BODY}</td></tr><tr><td>${OTHER}</td></tr></table>`;

  function parts(type: string, ...inner: readonly (readonly string[])[]) {
    const header = `Content-Type: multipart/${type}; boundary=b`;
    const body = inner.flatMap((lines) => ["--b", ...lines]);
    return letter(["Subject: Ferry", header], [...body, "--b--"]);
  }

  test("count once where they are two forms of one text", () => {
    const intake = parts(
      "alternative",
      ["Content-Type: text/plain", "", BODY],
      ["Content-Type: text/html", "", page],
    );
    expect(textsOf(intake)).toEqual([BODY, OTHER]);
  });

  test("keep a text that stands beside the page", () => {
    const intake = parts(
      "mixed",
      ["Content-Type: text/html", "", `<p>${BODY}</p>`],
      ["Content-Type: text/plain", "", OTHER],
    );
    expect(textsOf(intake)).toEqual([BODY, OTHER]);
  });

  test("that are files are named as left out", () => {
    const file = ["Content-Type: image/png; name=map.png", "Content-Transfer-Encoding: base64", ""];
    const { articles } = parts("mixed", ["", BODY], [...file, "iVBORw0KGgo="]);
    expect(articles[0]?.removed).toMatchObject([
      { text: "map.png (image/png)", rule: "attachment", line: 12 },
    ]);
  });

  test("that are nothing but files give a problem", () => {
    const intake = parts("mixed", ["Content-Type: image/png", "", "x"]);
    expect(intake.articles).toEqual([]);
    expect(intake.problems).toMatchObject([{ severity: "refused", file: "letter.eml" }]);
  });

  test("are read where the letter names a wrong charset", () => {
    const headers = ["Subject: Ferry", "Content-Type: text/plain; charset=iso-8859-1"];
    const body = "Die Fähre kam am Montag zurück, und alle gingen zum Kai, um sie zu sehen.";
    expect(textsOf(letter(headers, [body]))).toEqual([body]);
  });
});

describe("the sender's own lines", () => {
  function page(...paragraphs: readonly string[]) {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join("");
    return letter(["Subject: Ferry", "Content-Type: text/html"], [html]);
  }

  test("go above and below the text, and the short ones among them", () => {
    const { articles } = page("View in browser", BODY, "Unsubscribe here", "4 Quay Street");
    expect(articles[0]?.removed.map(({ text, rule }) => [text, rule])).toEqual([
      ["View in browser", "view in browser"],
      ["Unsubscribe here", "mailing list"],
      ["4 Quay Street", "letter footer"],
    ]);
  });

  test("stay between sentences, and so does a sentence behind them", () => {
    const intake = page(BODY, "Unsubscribe here", OTHER);
    expect(textsOf(intake)).toEqual([BODY, "Unsubscribe here", OTHER]);
  });
});

describe("a mailbox", () => {
  const message = (subject: string, id: string) => [
    "From ana@letter.example Mon Jan  5 07:00:00 2032",
    `Subject: ${subject}`,
    `Message-ID: <${id}>`,
    "",
    BODY,
    ">From Monday on it goes again, twice a day until the autumn.",
    "",
  ];

  test("gives an article for each message", () => {
    const lines = [...message("One", "1@a"), ...message("Two", "2@a")];
    const { articles } = read(lines, "news.mbox");
    expect(articles.map(({ title }) => title)).toEqual(["One", "Two"]);
    expect(articles.map(({ id }) => id)).toEqual(["1-a", "2-a"]);
  });

  test("keeps two messages of one name", () => {
    const { articles } = read([...message("One", "1@a"), ...message("One", "1@a")], "news.mbox");
    expect(articles.map(({ id }) => id)).toEqual(["1-a", "news-message-2"]);
  });

  test("gives back the quoted beginning of a line", () => {
    const [, last] = textsOf(read(message("One", "1@a"), "news.mbox"));
    expect(last).toMatch(/^From Monday on/);
  });
});

describe("hostile mail", () => {
  const nested = Array.from(
    { length: 500 },
    (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
  );
  const rfc = "Content-Type: message/rfc822\r\n\r\nSubject: Inner\r\n";

  test.each([
    ["a header without end", `Subject: ${"=?utf-8?q?".repeat(200_000)}`],
    ["a million headers", "Subject: x\r\n".repeat(500_000)],
    ["parameters without end", `Content-Type: text/html;${'a="b;'.repeat(200_000)}`],
    ["parts in parts", `Subject: x\r\n${nested.join("")}`],
    [
      "a boundary on each line",
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n".repeat(500_000)}`,
    ],
    ["messages in messages", `Subject: x\r\n${rfc.repeat(2000)}`],
    [
      "base64 that is none",
      `Subject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n${"=?é%".repeat(500_000)}`,
    ],
    [
      "spaces in escaped text",
      `Subject: x\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nx${" ".repeat(200_000)}y`,
    ],
    ["a mailbox of empty messages", "From a 2032\r\n\r\n".repeat(200_000)],
  ])("with %s is read in time", (_name, text) => {
    const start = performance.now();
    const { articles, problems } = readBytes(new TextEncoder().encode(text));
    expect(articles.length + problems.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(TIME_LIMIT);
  });

  test("is refused when it is no message", () => {
    const { articles, problems } = read(["Just a note", "", BODY]);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ severity: "refused", file: "letter.eml" }]);
  });

  test("never throws on any bytes", () => {
    const line = fc.constantFrom(
      "From a 2032",
      "Subject: =?utf-8?b?",
      "Content-Type: multipart/mixed; boundary=b",
      "--b",
      "--b--",
      "Content-Type: text/html; charset=utf-16",
      "Content-Transfer-Encoding: base64",
      "",
      BODY,
      "<p>",
      "Content-Type: message/rfc822",
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(line, { maxLength: 30 }).map((lines) => new TextEncoder().encode(lines.join("\n"))),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        const { articles, problems } = readBytes(each, "any.mbox");
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
