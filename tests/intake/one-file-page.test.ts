import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockTexts } from "#article/text.ts";
import { SEED_BYTE_LIMIT } from "#intake/format.ts";
import { formatNameOf, readSeed, refusalBySize } from "#intake/intake.ts";
import type { Intake } from "#intake/seed.ts";

const FIRST = "The kiln at Marl Cross was fired on Friday for the first time in thirty years.";
const SECOND = "It will stay hot for nine days, said the potter, and nobody may open its door.";
const ADDRESS = "https://marl-post.example/kiln";

/** Milliseconds within which any file must be read on a busy machine. */
const TIME_LIMIT = 5000;

function readText(text: string, file = "kiln.mhtml"): Intake {
  return readSeed({ file, bytes: new TextEncoder().encode(text) });
}

/** A message whose parts are lines of headers, an empty line and a text. */
function message(parts: readonly (readonly string[])[], fields: readonly string[] = []): string {
  const head = ["MIME-Version: 1.0", ...fields, "Content-Type: multipart/related; boundary=b", ""];
  return [...head, ...parts.flatMap((part) => ["--b", ...part]), "--b--", ""].join("\r\n");
}

function htmlPart(source: string, ...fields: readonly string[]): readonly string[] {
  return ["Content-Type: text/html", ...fields, "", source];
}

function pageOf(...paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\r\n");
  return `<html><head><title>The kiln is lit</title></head><body><h1>The kiln is lit</h1>\r\n${text}</body></html>`;
}

function textsOf({ articles }: Intake): readonly string[] {
  return articles.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
}

const PAGE = htmlPart(pageOf(FIRST, SECOND));
const WHOLE = message([PAGE]);

describe("a page saved as one file", () => {
  test.each(["a.mhtml", "a.mht", "A.MHTML", "b/A.MHT"])("is a web page: %s", (file) => {
    expect(formatNameOf({ file, bytes: new Uint8Array() })).toBe("web page");
    expect(textsOf(readText(WHOLE, file))).toEqual([FIRST, SECOND]);
  });

  test("without other parts is no message of parts", () => {
    expect(textsOf(readText(PAGE.join("\r\n")))).toEqual([FIRST, SECOND]);
  });

  test("in XHTML is read", () => {
    const part = ["Content-Type: application/xhtml+xml", "", pageOf(FIRST, SECOND)];
    expect(textsOf(readText(message([part])))).toEqual([FIRST, SECOND]);
  });

  test("has neither the day nor the sender of the message", () => {
    const fields = ["From: <Saved by Blink>", "Date: Tue, 6 May 2031 08:15:00 -0000"];
    const { articles, problems } = readText(message([PAGE], fields));
    expect(articles).toMatchObject([{ title: "The kiln is lit", authors: [], date: null }]);
    expect(problems).toEqual([]);
  });

  test("is still a letter where it is called one", () => {
    const { articles } = readText(message([PAGE], ["Subject: Kiln news"]), "kiln.eml");
    expect(articles).toMatchObject([{ title: "Kiln news" }]);
  });
});

describe("the address", () => {
  function addressIn(fields: readonly string[], partFields: readonly string[], head = "") {
    const source = pageOf(FIRST, SECOND).replace("<head>", `<head>${head}`);
    return readText(message([htmlPart(source, ...partFields)], fields)).articles[0]?.url;
  }

  test("is that of the message before that of the part", () => {
    const part = ["Content-Location: https://marl-post.example/frame"];
    expect(addressIn([`Snapshot-Content-Location: ${ADDRESS}`], part)).toBe(ADDRESS);
    expect(addressIn([], [`Content-Location: ${ADDRESS}`])).toBe(ADDRESS);
  });

  test("is the one that the page names before all", () => {
    const canonical = `<link rel="canonical" href="${ADDRESS}">`;
    const saved = ["Snapshot-Content-Location: https://marl-post.example/kiln?visitor=7"];
    expect(addressIn(saved, [], canonical)).toBe(ADDRESS);
  });

  test("is whole where its line was folded", () => {
    const folded = "Content-Location: https://marl-post.example/\r\n kiln";
    expect(addressIn([], [folded])).toBe(ADDRESS);
  });

  test("is none where the page lay on a disk", () => {
    expect(addressIn([], ["Content-Location: file:///C:/pages/kiln.htm"])).toBeNull();
  });
});

describe("the encoding", () => {
  const name = "Zoë Ångström says the kiln will be fired each spring and each autumn from now on.";
  const western = (source: string): Uint8Array =>
    Uint8Array.from(source, (letter) => letter.charCodeAt(0));

  test("is the part's where the page names none", () => {
    const cyrillic = "=CF=E5=F7=FC =E7=E0=E6=E3=EB=E8 =E2 =EF=FF=F2=ED=E8=F6=F3.";
    const part = [
      "Content-Type: text/html; charset=windows-1251",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      `<p>${cyrillic}</p>`,
    ];
    expect(textsOf(readText(message([part])))).toEqual(["Печь зажгли в пятницу."]);
  });

  test("is the page's where the part names none", () => {
    const source = `<meta charset="windows-1252">${pageOf(FIRST, name)}`;
    const bytes = western(message([htmlPart(source)]));
    expect(textsOf(readSeed({ file: "kiln.mht", bytes }))).toEqual([FIRST, name]);
  });
});

describe("frames", () => {
  const frame = htmlPart("<p>Buy clay at Sill &amp; Sons.</p>");

  test("are left out with their lines", () => {
    const [article] = readText(message([PAGE, frame])).articles;
    expect(article?.removed).toMatchObject([
      { text: "Buy clay at Sill & Sons.", rule: "frame of the page", line: 13 },
    ]);
  });

  test("may stand before the page that the message names as its start", () => {
    const start = 'Content-Type: multipart/related; boundary=b; start="<main@marl>"';
    const main = htmlPart(pageOf(FIRST, SECOND), "Content-ID: <main@marl>");
    expect(textsOf(readText(message([frame, main], [start])))).toEqual([FIRST, SECOND]);
  });

  test("give the article where the page itself holds no text", () => {
    const frames = htmlPart("<frameset cols='20%,80%'><frame src='a.htm'></frameset>");
    const intake = readText(message([frames, PAGE]));
    expect(textsOf(intake)).toEqual([FIRST, SECOND]);
    expect(intake.problems).toMatchObject([{ severity: "doubt" }]);
  });
});

describe("pictures", () => {
  const image = (field: string) => ["Content-Type: image/png", field, "", "pixels"];
  const location = (address: string) => image(`Content-Location: ${address}`);

  /** What the file holds where it has the picture that a page names. */
  function pictureIn(address: string, part: readonly string[]): string | null {
    const source = pageOf(FIRST, SECOND).replace("<p>", `<img src="${address}" alt="The kiln"><p>`);
    const text = message([htmlPart(source, `Content-Location: ${ADDRESS}`), part]);
    const { articles, pictures } = readText(text);
    expect(articles[0]?.blocks[0]).toEqual({ kind: "figure", text: "The kiln" });
    const [picture] = pictures?.values() ?? [];
    return picture?.part ? text.slice(picture.part.start, picture.part.end) : null;
  }

  test.each([
    ["their whole address", "https://marl-post.example/kiln.png"],
    ["an address beside the page", "kiln.png"],
    ["an address with signs in it", "https://marl-post.example/a/../kiln.png"],
  ])("are parts that the page names by %s", (_name, address) => {
    expect(pictureIn(address, location("https://marl-post.example/kiln.png"))).toBe("pixels");
  });

  test("are parts that have a name in the message", () => {
    expect(pictureIn("cid:kiln@marl", image("Content-ID: <kiln@marl>"))).toBe("pixels");
  });

  test("are none where no part has their address, also beside the file", () => {
    expect(pictureIn("oven.png", location("https://marl-post.example/kiln.png"))).toBeNull();
  });
});

describe("a line left out", () => {
  const menu = `<nav><a href="/">Home</a></nav>\r\n`;

  test("is named with its line in the file, whatever ends lines of the message", () => {
    const encoded = ["Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable", ""];
    const softly = `${FIRST.slice(0, 30)}=\r\n${FIRST.slice(30)}`;
    const source = `${menu}${pageOf(softly, SECOND)}\r\n<footer>Marl Post</footer>`;
    const { articles } = readText(message([[...encoded, source]]));
    expect(articles[0]?.removed.map(({ text, line }) => [text, line])).toEqual([
      ["Home", 8],
      ["Marl Post", 13],
    ]);
  });

  test("stands on the part's first line in base64", () => {
    const encoded = ["Content-Type: text/html", "Content-Transfer-Encoding: base64", ""];
    const source = Buffer.from(`\r\n\r\n${menu}${pageOf(FIRST, SECOND)}`).toString("base64");
    const { articles } = readText(message([[...encoded, source]]));
    expect(articles[0]?.removed).toMatchObject([{ text: "Home", line: 8 }]);
  });
});

describe("a damaged file", () => {
  test("that ends in the page is read as far as it goes, with a doubt", () => {
    const intake = readText(WHOLE.slice(0, WHOLE.indexOf("and nobody")));
    expect(textsOf(intake)).toEqual([FIRST, "It will stay hot for nine days, said the potter,"]);
    expect(intake.problems).toMatchObject([{ severity: "doubt" }]);
    expect(intake.problems[0]?.message).toContain("Save the page again");
  });

  test("that ends behind the page is read without a doubt", () => {
    const picture = ["Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "iVBORw"];
    const intake = readText(message([PAGE, picture]).replace("iVBORw\r\n--b--\r\n", ""));
    expect(textsOf(intake)).toEqual([FIRST, SECOND]);
    expect(intake.problems).toEqual([]);
  });

  test("may be large for its pictures, not for its text", () => {
    const picture = ["Content-Type: image/png", "", "x".repeat(SEED_BYTE_LIMIT)];
    expect(textsOf(readText(message([PAGE, picture])))).toEqual([FIRST, SECOND]);
    const page = htmlPart(pageOf("kiln ".repeat(SEED_BYTE_LIMIT / 5)));
    expect(readText(message([page])).problems).toMatchObject([{ severity: "refused" }]);
    expect(refusalBySize("a.mht", 50e6)?.problems[0]?.message).toContain("at most 32 MiB");
  });

  test.each([
    ["no message", "Just a note.", "Content-Type"],
    ["no page among its parts", message([["Content-Type: image/png", "", "x"]]), "only image/png"],
    ["an empty page", message([htmlPart("")]), "no visible text"],
    ["nothing of the page", WHOLE.slice(0, WHOLE.indexOf("<html")), "ends in the midst"],
    ["headers alone", WHOLE.slice(0, WHOLE.indexOf("--b")), "cut off"],
    ["nothing at all", "", "Content-Type"],
  ])("with %s is refused, saying what to do", (_name, text, told) => {
    const { articles, problems } = readText(text);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ severity: "refused", file: "kiln.mhtml" }]);
    expect(problems[0]?.message).toContain(told);
    expect(problems[0]?.message).toMatch(/Save the page/);
  });
});

describe("hostile pages in one file", () => {
  const head = "Content-Type: multipart/related; boundary=b\r\n\r\n";
  const escaped = "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";

  test.each([
    [
      "a thousand frames",
      `${head}${"--b\r\nContent-Type: text/html\r\n\r\n<p>a\r\n".repeat(200_000)}`,
    ],
    ["line ends written as signs", `${escaped}<p>x${"=0A".repeat(200_000)}`],
    ["equals signs", `${escaped}<p>x${"=".repeat(200_000)}`],
    ["soft line ends", `${escaped}<p>x${"=\r\n".repeat(200_000)}`],
    ["spaces", `${escaped}<p>x${" ".repeat(200_000)}y`],
    ["an address without end", `Content-Location: ${"a ".repeat(200_000)}\r\n${escaped}<p>x`],
  ])("with %s are read in time", (_name, text) => {
    const start = performance.now();
    expect(readText(text).articles).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(TIME_LIMIT);
  });

  test("never throw on any bytes", () => {
    const line = fc.constantFrom(
      'Content-Type: multipart/related; boundary=b; start="<1@a>"',
      "Content-Type: text/html; charset=utf-16",
      "Content-Type: text/html; charset=pigeon",
      "Content-Transfer-Encoding: base64",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-ID: <1@a>",
      "Content-Location: http://",
      "--b",
      "--b--",
      "",
      `<p>${FIRST}`,
      "<frameset>=0A=",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { articles, problems } = readText(lines.join("\n"));
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
