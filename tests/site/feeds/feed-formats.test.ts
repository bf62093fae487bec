import { describe, expect, test } from "vitest";
import { cardOf } from "#article/text.ts";
import { atomFeed } from "#site/feeds/atom-feed.ts";
import { jsonFeed } from "#site/feeds/json-feed.ts";
import { makeArticle, type ArticleParts } from "#tests/support/make-article.ts";

const SITE = { title: "Papers", base: "/archive/", address: "https://example.org" };
const LINK = "https://example.org/archive/a/ferry/";

function feedOf(...parts: readonly ArticleParts[]) {
  const cards = parts.map((each) => cardOf(makeArticle(each)));
  return { title: "Papers", page: "https://example.org/archive/", path: "feed", cards };
}

describe("an Atom feed", () => {
  test("states what the file states", () => {
    const atom = atomFeed(
      feedOf({
        date: "2031-05-04",
        authors: ["Ada <Bell>"],
        sections: ["Coast"],
        paragraphs: ["It sails."],
      }),
      SITE,
    );
    expect(atom).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://example.org/archive/feed.xml</id>
<title>Papers</title>
<updated>2031-05-04T00:00:00Z</updated>
<author><name>Papers</name></author>
<link rel="self" type="application/atom+xml" href="https://example.org/archive/feed.xml"/>
<link rel="alternate" type="text/html" href="https://example.org/archive/"/>
<entry xml:lang="en">
<id>${LINK}</id>
<title>Ferry returns</title>
<updated>2031-05-04T00:00:00Z</updated>
<published>2031-05-04T00:00:00Z</published>
<author><name>Ada &lt;Bell&gt;</name></author>
<category term="Coast"/>
<link rel="alternate" type="text/html" href="${LINK}"/>
<summary>It sails.</summary>
</entry>
</feed>
`);
  });

  test("leaves out what has no date instead of making one up", () => {
    const atom = atomFeed(feedOf({ date: "2031-05-04" }, { title: "Undated" }), SITE);
    expect(atom?.match(/<entry/g)).toHaveLength(1);
    expect(atom).not.toContain("Undated");
  });

  test("is none where nothing has a date", () => {
    expect(atomFeed(feedOf({}), SITE)).toBeNull();
  });
});

describe("a JSON feed", () => {
  const read = (...parts: readonly ArticleParts[]): unknown =>
    JSON.parse(jsonFeed(feedOf(...parts), SITE));

  test("states what the file states", () => {
    const article = {
      date: "2031-05-04",
      authors: ["Ada Bell"],
      sections: ["Coast"],
      paragraphs: ["It sails."],
    };
    expect(read(article)).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Papers",
      home_page_url: "https://example.org/archive/",
      feed_url: "https://example.org/archive/feed.json",
      items: [
        {
          id: LINK,
          url: LINK,
          title: "Ferry returns",
          content_text: "It sails.",
          date_published: "2031-05-04T00:00:00Z",
          authors: [{ name: "Ada Bell" }],
          tags: ["Coast"],
          language: "en",
        },
      ],
    });
  });

  test("takes articles without date, author, section and language", () => {
    expect(read({ language: null })).toMatchObject({
      items: [{ id: LINK, url: LINK, title: "Ferry returns", content_text: "" }],
    });
  });
});
