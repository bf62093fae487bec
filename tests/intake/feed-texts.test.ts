import { describe, expect, test } from "vitest";
import {
  TEXT,
  OTHER,
  LONG,
  TITLE,
  read,
  rss,
  item,
  atom,
  textsOf,
  messagesOf,
} from "./feed-samples.ts";

describe("the text of an entry", () => {
  test("is the whole one, and a summary that says something else is left out", () => {
    const summary = "<description>What happened at the quay this week.</description>";
    const feed = rss(
      item(TITLE, summary, `<content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded>`),
    );
    const intake = read(feed);
    expect(textsOf(intake)).toEqual([TEXT]);
    expect(intake.articles[0]?.removed).toMatchObject([
      { text: "What happened at the quay this week.", rule: "other field" },
    ]);
    expect(intake.problems).toEqual([]);
  });

  test("is a cut beginning that is not told again", () => {
    const cut = "<description>The ferry came back to the quay […]</description>";
    const feed = rss(item(TITLE, cut, `<content:encoded>${TEXT}</content:encoded>`));
    expect(read(feed).articles[0]?.removed).toEqual([]);
  });

  test.each([
    ["cut", `<description>${LONG} [&#8230;]</description>`],
    ["short below a headline", `<description>${TEXT}</description>`],
  ])("that is %s may be a summary alone", (_name, part) => {
    expect(messagesOf(read(rss(item(TITLE, part))))).toContain("may hold only a summary");
  });

  test("that is short and has no headline is a note of its own", () => {
    const feed = rss(item(`<description>${TEXT}</description>`));
    expect(messagesOf(read(feed))).not.toContain("summary");
  });

  test.each([
    ["markup", `&lt;p&gt;${TEXT}&lt;/p&gt;&lt;p&gt;${OTHER}&lt;/p&gt;`],
    ["markup escaped twice", `&amp;lt;p&amp;gt;${TEXT}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;${OTHER}`],
    ["a section of characters", `<![CDATA[<p>${TEXT}</p><p>${OTHER}</p>]]>`],
    ["two sections", `<![CDATA[<p>${TEXT}</p>]]><![CDATA[<p>${OTHER}</p>]]>`],
    ["bare elements", `<p>${TEXT}</p><p>${OTHER}</p>`],
    ["plain paragraphs", `${TEXT}\n\n${OTHER}`],
  ])("may be %s", (_name, content) => {
    const feed = rss(item(TITLE, `<description>${content}</description>`));
    expect(textsOf(read(feed))).toEqual([TEXT, OTHER]);
  });

  test("keeps pictures that lie beside the file", () => {
    const figure = `<figure><img src="img/ferry.jpg"><figcaption>The ferry</figcaption></figure>`;
    const feed = rss(item(TITLE, `<description><![CDATA[${figure}<p>${LONG}</p>]]></description>`));
    const { pictures } = read(feed, "old/feed.xml");
    expect(Array.from(pictures ?? [], ([, { path }]) => path)).toEqual(["old/img/ferry.jpg"]);
  });
});

describe("what sites add for others", () => {
  function removedFrom(title: string, ...paragraphs: readonly string[]) {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join("");
    const [article] = read(
      rss(
        item(`<title>${title}</title>`, `<content:encoded><![CDATA[${html}]]></content:encoded>`),
      ),
    ).articles;
    return article?.removed.map(({ text, rule }) => [rule, text]);
  }

  test.each([
    ["Bridge", "The post Bridge appeared first on Quay."],
    ["Bridge", "The post Bridge first appeared on Quay."],
    ["Bridge", "Bridge was originally published in Quay on Medium, where people go on."],
    ["Brücke", "Der Beitrag Brücke erschien zuerst auf Kai."],
    ["Ponte", "L'articolo Ponte proviene da Molo."],
    ["Bron", "Inlägget Bron dök först upp på Kajen."],
    ["Puente", "La entrada Puente se publicó primero en Muelle."],
    ["Köprü", "Köprü yazısı ilk önce İskele üzerinde ortaya çıktı."],
    ["پل", "نوشته پل اولین بار در اسکله. پدیدار شد."],
    ["الجسر", "ظهرت المقالة الجسر أولاً على الرصيف."],
    ["Міст", "Запис Міст вперше з’явився на Причал."],
    ["桥", "桥最先出现在码头。"],
  ])("goes below %s: %s", (title, note) => {
    expect(removedFrom(title, TEXT, note)).toEqual([["note of a feed", note]]);
  });

  test("goes with a link to the rest", () => {
    const link = `<a href="https://quay.example/1">Read more</a>`;
    expect(removedFrom("Bridge", TEXT, link)).toMatchObject([[expect.any(String), "Read more"]]);
  });

  test.each([
    ["below the text", [TEXT, OTHER, `<a href="https://quay.example/1">Share</a>`]],
    ["amid the text", [TEXT, `<a href="https://quay.example/1">Share</a>`, OTHER]],
  ])("goes with a button %s", (_name, paragraphs) => {
    expect(removedFrom("Bridge", ...paragraphs)).toMatchObject([[expect.any(String), "Share"]]);
  });

  test("goes below the text with links to its tags, which between two paragraphs are the author's", () => {
    const tags = `Tags: <a href="https://quay.example/1">Harbour, boats and ships</a>`;
    expect(removedFrom("Bridge", TEXT, tags)).toHaveLength(1);
    expect(removedFrom("Bridge", TEXT, tags, OTHER)).toEqual([]);
  });

  test("goes with a form that its program put into the text, sentences and all", () => {
    const form = `<div class="subscription-widget show"><p>Thanks for reading! Write to us.</p></div>`;
    expect(removedFrom("Bridge", TEXT, form, OTHER)).toEqual([
      ["part of the site", "Thanks for reading! Write to us."],
    ]);
  });

  test("stays where a word of it is the author's", () => {
    expect(removedFrom("Bridge", TEXT, "Share", OTHER)).toEqual([]);
  });

  test("goes where it is the title said again", () => {
    const feed = rss(
      item(TITLE, `<description><![CDATA[<h1>Ferry returns</h1><p>${LONG}</p>]]></description>`),
    );
    expect(read(feed).articles[0]?.removed).toMatchObject([{ rule: "title repeated" }]);
  });

  test.each([
    ["a sentence on where a text came out first", "The song appeared first on a tape of 1931."],
    ["a note amid the text", "The post Bridge appeared first on Quay."],
  ])("is not %s", (_name, sentence) => {
    expect(removedFrom("Bridge", TEXT, sentence, OTHER)).toEqual([]);
  });
});

describe("an Atom entry", () => {
  function first(entry: string, feed = "") {
    return read(atom(feed, `<entry>${TITLE}${entry}</entry>`)).articles[0];
  }

  test("has the feed's authors where it names none", () => {
    const feed = "<author><name>Ana Bell</name></author>";
    const own = "<author><name>Tom Roe</name></author>";
    expect(first(`<content>${LONG}</content>`, feed)?.authors).toEqual(["Ana Bell"]);
    expect(first(`<content>${LONG}</content>${own}`, feed)?.authors).toEqual(["Tom Roe"]);
  });

  test("has the address of its page, made whole", () => {
    const links = `<link rel="self" href="https://quay.example/7.xml"/><link href="/7"/>`;
    const feed = `<link href="https://quay.example/blog/"/>`;
    expect(first(`${links}<content>${LONG}</content>`, feed)?.url).toBe("https://quay.example/7");
  });

  test("that is a film has what is said of it, and its page's address for a name", () => {
    const media = `<media:group><media:description>${TEXT}\n\n${OTHER}</media:description></media:group>`;
    const film = `<entry><id>yt:film:1</id><link href="https://film.example/1"/>${media}</entry>`;
    const intake = read(atom(film));
    expect(textsOf(intake)).toEqual([TEXT, OTHER]);
    expect(intake.articles).toMatchObject([{ id: "film-example-1" }]);
  });

  test("gives nothing of a content that is elsewhere or a picture", () => {
    const intake = read(
      atom(
        `<entry><content src="https://quay.example/7"/><summary>${LONG}</summary></entry>`,
        `<entry><content type="image/png">iVBORw0KGgo=</content></entry>`,
      ),
    );
    expect(textsOf(intake)).toEqual([LONG]);
  });
});
