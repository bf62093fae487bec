import { describe, expect, test } from "vitest";
import { formatNameOf, readSeed, refusalBySize } from "#intake/intake.ts";
import {
  TEXT,
  LONG,
  TITLE,
  BODY,
  utf8,
  read,
  rss,
  item,
  atom,
  textsOf,
  messagesOf,
} from "./feed-samples.ts";

describe("a feed is known by its first element", () => {
  test.each([
    ["news.rss", rss(item(TITLE, BODY))],
    ["page.html", rss(item(TITLE, BODY))],
    ["dump.txt", `<?xml version="1.0"?>\n<!-- of > today -->\n${rss(item(TITLE, BODY))}`],
    ["feed.xml", `\n\n<!DOCTYPE rss [<!ENTITY a "b">]>${rss(item(TITLE, BODY))}`],
    ["feed.atom", atom(`<entry>${TITLE}<content>${LONG}</content></entry>`)],
    ["old.xml", `<a:feed xmlns:a="x"><a:entry><a:content>${LONG}</a:content></a:entry></a:feed>`],
  ])("in %s", (file, text) => {
    expect(formatNameOf({ file, bytes: utf8(text) })).toBe("feed");
    expect(textsOf(read(text, file))).toEqual([LONG]);
  });

  test("in UTF-16", () => {
    const text = `\ufeff<?xml version="1.0" encoding="utf-16"?>${rss(item(TITLE, BODY))}`;
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const intake = readSeed({ file: "feed.xml", bytes: new Uint8Array(units.buffer) });
    expect(textsOf(intake)).toEqual([LONG]);
  });

  test("while a text that speaks of feeds stays one", () => {
    const text = `How a feed begins\n\nWith <rss> and nothing else, ${TEXT}`;
    expect(formatNameOf({ file: "a.txt", bytes: utf8(text) })).toBe("text dump");
  });

  test("while a page in XML is a page", () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${TEXT}</p></body></html>`;
    expect(formatNameOf({ file: "page.xml", bytes: utf8(page) })).toBe("web page");
  });
});

describe("a file without articles says why", () => {
  test.each([
    ["another vocabulary", `<?xml version="1.0"?><urlset><url/></urlset>`, "<urlset>"],
    ["a list of feeds", `<opml><body><outline xmlUrl="x"/></body></opml>`, "list of feeds"],
    ["no XML", TEXT, "no XML"],
    ["nothing", "", "no XML"],
    ["a feed of nothing", rss(), "no post, entry or note"],
    ["entries without text", rss(item(TITLE)), "without a text, which give no article: line 1"],
    ["elements in elements", rss("<a>".repeat(600)), "more than 500 deep"],
  ])("for %s", (_name, text, message) => {
    const intake = read(text);
    expect(intake.articles).toEqual([]);
    expect(intake.problems).toMatchObject([{ severity: "refused", file: "feed.xml" }]);
    expect(messagesOf(intake)).toContain(message);
  });

  test("for one that is too large", () => {
    const [problem] = refusalBySize("blog.xml", 40 * 1024 * 1024)?.problems ?? [];
    expect(problem?.message).toContain("40 MiB, and at most 32 MiB are read. Export it in parts");
    expect(refusalBySize("notes.enex", 30 * 1024 * 1024)).toBeNull();
  });
});

describe("an item's fields", () => {
  function first(...parts: readonly string[]) {
    return read(rss(item(TITLE, BODY, ...parts))).articles[0];
  }

  test.each([
    ["pubDate", "<pubDate>Sun, 04 May 2031 23:15:00 -0500</pubDate>", "2031-05-04"],
    ["dc:date", "<dc:date>2031-05-04T08:15:00Z</dc:date>", "2031-05-04"],
    ["one that is none", "<pubDate>0000</pubDate><dc:date>2031-05-04</dc:date>", "2031-05-04"],
  ])("give the day from %s", (_name, part, date) => {
    expect(first(part)?.date).toBe(date);
  });

  test.each([
    ["<dc:creator>Ana Bell</dc:creator><dc:creator>Tom Roe</dc:creator>", ["Ana Bell", "Tom Roe"]],
    ["<dc:creator>Ana Bell and Tom Roe</dc:creator>", ["Ana Bell", "Tom Roe"]],
    ["<author>ana@quay.example (Ana Bell)</author>", ["Ana Bell"]],
    ["<author>ana@quay.example</author>", []],
    ["<atom:author><name>Ana Bell</name></atom:author>", ["Ana Bell"]],
  ])("give the authors of %s", (part, authors) => {
    expect(first(part)?.authors).toEqual(authors);
  });

  test.each([
    ["<category>Harbour</category><category>Boats</category>", ["Harbour", "Boats"]],
    ["<category>Uncategorized</category>", []],
    ["<category>Non classé</category><category>Port</category>", ["Port"]],
    ["<dc:subject>Harbour, Boats</dc:subject>", ["Harbour", "Boats"]],
  ])("give the sections of %s", (part, sections) => {
    expect(first(part)?.sections).toEqual(sections);
  });

  test.each([
    ["<link>https://quay.example/1</link>", "https://quay.example/1"],
    ["<guid>https://quay.example/2</guid>", "https://quay.example/2"],
    [`<guid isPermaLink="false">https://quay.example/?p=2</guid>`, null],
    [
      "<link>https://proxy.example/x</link><feedburner:origLink>https://quay.example/3</feedburner:origLink>",
      "https://quay.example/3",
    ],
    [`<atom:link href="https://quay.example/4"/>`, "https://quay.example/4"],
  ])("give the address of %s", (part, url) => {
    expect(first(part)?.url).toBe(url);
  });

  test("give the language that the text has where the feed names a wrong one", () => {
    const german = "Die Fähre kam am Montag zurück, und alle gingen zum Kai, um sie zu sehen.";
    const feed = rss(
      "<language>en-US</language>",
      item(TITLE, `<description>${german}</description>`),
    );
    expect(read(feed).articles).toMatchObject([{ language: "de" }]);
  });

  test("give a title without its markup", () => {
    const title = "<title>A &lt;em&gt;white&lt;/em&gt; ferry &amp;amp; a seal</title>";
    expect(read(rss(item(title, BODY))).articles).toMatchObject([
      { title: "A white ferry & a seal" },
    ]);
  });

  test("leave the title to the text where there is none", () => {
    const intake = read(rss(item(BODY)));
    expect(intake.articles).toMatchObject([{ title: TEXT }]);
    expect(messagesOf(intake)).toContain("without a title");
  });
});

describe("the id of an entry", () => {
  function ids(...items: readonly string[]) {
    return read(rss(...items)).articles.map(({ id }) => id);
  }

  test.each([
    ["an address", "<guid>https://quay.example/?p=7</guid>", "quay-example-p-7"],
    ["the same after a move to https", "<guid>http://quay.example/?p=7</guid>", "quay-example-p-7"],
    ["a number within the feed", "<guid>7</guid>", "quay-example-7"],
    ["a tag", "<guid>tag:quay.example,2031:7</guid>", "quay-example-2031-7"],
    ["a link alone", "<link>https://quay.example/ferry</link>", "quay-example-ferry"],
    [
      "a UUID",
      "<guid>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</guid>",
      "1225c695-cfb8-4ebb-aaaa-80da344efa6a",
    ],
    ["nothing", "", "feed-ferry-returns"],
  ])("is made of %s", (_name, part, id) => {
    expect(ids(item(TITLE, BODY, part))).toEqual([id]);
  });

  test("does not depend on the file's name, the order or the headline", () => {
    const [one, two] = ["<guid>1</guid>", "<guid>2</guid>"].map((guid) => item(TITLE, BODY, guid));
    const renamed = one?.replace("Ferry", "The ferry") ?? "";
    const before = read(rss(one ?? "", two ?? ""), "a.xml").articles.map(({ id }) => id);
    const after = read(rss(two ?? "", renamed), "b.xml").articles.map(({ id }) => id);
    expect(after.toReversed()).toEqual(before);
  });

  test("is another one for the same number of another site", () => {
    const here = rss(item(TITLE, BODY, "<guid>7</guid>"));
    const there = here.replace("quay.example", "lake.example");
    expect(read(there).articles[0]?.id).not.toBe(read(here).articles[0]?.id);
  });

  test("is found for each of three entries of one name", () => {
    const same = item(TITLE, BODY, "<guid>7</guid>");
    expect(new Set(ids(same, same, same)).size).toBe(3);
  });
});
