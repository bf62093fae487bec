import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockTexts } from "#article/text.ts";
import { TEXT, OTHER, TITLE, BODY, read, rss, item, textsOf, messagesOf } from "./feed-samples.ts";

/** Milliseconds within which any file must be read on a busy machine. */
const TIME_LIMIT = 20_000;

describe("faults that feeds have", () => {
  const good = item("<title>Second</title>", `<description>${OTHER}</description>`);

  test.each([
    ["a bare ampersand", `<title>Fish & chips</title><description>${TEXT}</description>`],
    ["HTML's entities", `<title>Fish&nbsp;&amp; chips</title><description>${TEXT}</description>`],
    ["a control character", `<title>Fish \u0001& chips</title><description>${TEXT}</description>`],
    ["an element without end", `<title>Fish & <b>chips</title><description>${TEXT}</description>`],
    [
      "an end too many",
      `</b></title><title>Fish & chips</title><description>${TEXT}</description>`,
    ],
  ])("do no harm: %s", (_name, parts) => {
    expect(textsOf(read(rss(item(parts), good)))).toEqual([TEXT, OTHER]);
  });

  test("such as an end that is missing are told", () => {
    const cut = rss(good, item(TITLE, `<description><![CDATA[<p>${TEXT}</p><p>It had`)).split(
      "</item></channel>",
    );
    const intake = read(cut[0] ?? "");
    expect(textsOf(intake)).toEqual([OTHER, TEXT, "It had"]);
    expect(messagesOf(intake)).toContain("ends in the midst");
  });

  test("such as a text without end of tags cost only their own entry", () => {
    const tags = `<description><![CDATA[${"<b>a</b>".repeat(250_000)}]]></description>`;
    const intake = read(rss(item(TITLE, tags), good));
    expect(textsOf(intake)).toEqual([OTHER]);
    expect(messagesOf(intake)).toContain(
      "has more elements than any article, and is not read: line 1",
    );
  });
});

/** What documents of all kinds are made of, whole and broken. */
const PARTS = (
  "<rss> <channel> <item> </item> <feed> <entry> </entry> <en-export> <note> <content> <![CDATA[ ]]> <!-- --> <?xml ?> " +
  "&amp; & < </ <title> </title> <wp:wxr_version>1 <wp:post_type>post <content:encoded> [a_b='c'] [caption] <p> " +
  "<resource><data>iVBO <en-media_hash='a'/>"
).split(" ");

/** What posts are made of, apart from words. */
const MARKS = [
  ..."<p>|</p>|<b>|</b>|<br>|<pre>|</pre>|<ul>|<li>|</ul>|<h2>|</h2>|<blockquote>|<table><tr><td>".split(
    "|",
  ),
  ..."[caption id='1']<img src='a'>|[caption]|[/caption]|[mark]|[/mark]|[code]|[/code]|[embed]".split(
    "|",
  ),
  ..."[gallery ids='1']|[[|]]|[|]|&|&amp;|\n|\n\n| |<!-- wp:paragraph -->|<!--more-->".split("|"),
];

describe("any post", () => {
  const word = fc.integer({ min: 1, max: 999 }).map((number) => ` ferry${number}x `);
  const named = word.map((each) => `[form a="${each.trim()}"]`);
  const pictured = word.map((each) => `[caption id="1"]<img src="a">${each}[/caption]`);
  const part = fc.oneof(word, named, pictured, fc.constantFrom(...MARKS));
  const parts = fc.array(part, { maxLength: 30 });

  test("keeps each of its words or says why not", () => {
    fc.assert(
      fc.property(parts, (each) => {
        const state = "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>";
        const content = `${TEXT}${each.join("")}`;
        const post = `${TITLE}${state}<content:encoded><![CDATA[${content}]]></content:encoded>`;
        const { articles } = read(rss("<wp:wxr_version>1.2</wp:wxr_version>", item(post)));
        const shown = articles.flatMap(({ blocks, removed }) => [
          ...blocks.flatMap(blockTexts),
          ...removed.map(({ text }) => text),
        ]);
        const words = (text: string) => (text.match(/ferry\d+x/g) ?? []).toSorted();
        expect(words(shown.join(" "))).toEqual(words(content));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("hostile feeds", () => {
  test.each([
    ["elements in elements", "<rss>".repeat(500_000)],
    ["a million items", rss("<item/>".repeat(1_000_000))],
    ["items in items", rss("<item><title>a".repeat(500_000))],
    ["sections without end", `<rss>${"<item><title><![CDATA[".repeat(500_000)}`],
    ["comments without end", "<!--".repeat(1_000_000)],
    ["declarations without end", "<!DOCTYPE a [".repeat(400_000)],
    [
      "entities of its own",
      `<!DOCTYPE a [<!ENTITY a "&a;&a;">]>${rss(item("<title>&a;</title>"))}`,
    ],
    ["ampersands", rss(item(`<description>${"&".repeat(4_000_000)}</description>`))],
    ["one line of words", rss(item(`<description>${"word ".repeat(1_000_000)}</description>`))],
    ["attributes", `<rss ${"a='b' ".repeat(500_000)}/>`],
    ["categories", rss(item(BODY, "<category>a</category>".repeat(200_000)))],
    [
      "pictures",
      rss(item(`<description>${'&lt;img alt="A ferry"&gt;'.repeat(150_000)}</description>`)),
    ],
    ["entries of one name", rss(item(BODY, "<guid>1</guid>").repeat(10_000))],
  ])("are read in time: %s", { timeout: 60_000 }, (_name, text) => {
    const start = performance.now();
    const { articles, problems } = read(text);
    expect(articles.length + problems.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(TIME_LIMIT);
  });

  test("define nothing that grows", () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`;
    const feed = `${bomb}${rss(item(TITLE, `<description>${TEXT} &b;</description>`))}`;
    expect(textsOf(read(feed))).toEqual([`${TEXT} &b;`]);
  });

  test("never throw, whatever their parts", () => {
    const part = fc.constantFrom(...PARTS, TEXT, "\n\n", "\0");
    const file = fc.constantFrom("a.xml", "a.enex", "a.rss", "a.txt");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), file, (parts, name) => {
        const { articles, problems } = read(parts.join(""), name);
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
