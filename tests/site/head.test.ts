import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import type { PageData } from "#article/library.ts";
import { headOf, type HeadSite, type SharedPicture } from "#site/head.ts";
import { madeArticle } from "./made-articles.ts";

const SITE: HeadSite = { title: "Broadsheet", base: "/archive/", address: null };
const PUBLISHED: HeadSite = { ...SITE, address: "https://example.org" };

const LISTING: PageData = {
  kind: "listing",
  listing: {
    count: 3,
    sections: [],
    collections: [],
    hasDates: false,
    rows: 0,
    ordinals: [],
    cards: [],
  },
};

function articleHead(
  more: Partial<Article>,
  site = SITE,
  picture: SharedPicture | null = null,
): string {
  const article = madeArticle("lamp-out", "The lamp is out", ["The sea took it."], more);
  const entry = {
    ordinal: 0,
    article,
    words: 4,
    minutes: 1,
    previous: null,
    next: null,
    related: [],
    versions: null,
  };
  return headOf({ kind: "article", entry }, site, picture);
}

function structuredData(head: string): unknown {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1];
  return JSON.parse(json ?? "null");
}

function feedLinks(head: string): string[] {
  const links = head.matchAll(/<link rel="alternate"[^>]* href="([^"]*)">/g);
  return Array.from(links, ([, href]) => href ?? "");
}

describe("the head of an article", () => {
  test("names headline and site", () => {
    expect(articleHead({})).toContain("<title>The lamp is out · Broadsheet</title>");
  });

  test("describes the article by its start", () => {
    const head = articleHead({});
    expect(head).toContain(`<meta name="description" content="The sea took it.">`);
    expect(head).toContain(`<meta property="og:description" content="The sea took it.">`);
  });

  test("links to itself below the base path", () => {
    expect(articleHead({})).toContain(`<link rel="canonical" href="/archive/a/lamp-out/">`);
  });

  test("gives no address that nobody named", () => {
    expect(articleHead({})).not.toContain("og:url");
  });

  test("gives whole links when published", () => {
    const head = articleHead({}, PUBLISHED);
    const link = "https://example.org/archive/a/lamp-out/";
    expect(head).toContain(`<link rel="canonical" href="${link}">`);
    expect(head).toContain(`<meta property="og:url" content="${link}">`);
    expect(structuredData(head)).toMatchObject({
      url: link,
      mainEntityOfPage: link,
      isPartOf: { "@type": "WebSite", name: "Broadsheet", url: "https://example.org/archive/" },
    });
  });

  test("is of type article", () => {
    const head = articleHead({});
    expect(head).toContain(`<meta property="og:type" content="article">`);
    expect(head).toContain(`<meta property="og:title" content="The lamp is out">`);
    expect(head).toContain(`<meta property="og:site_name" content="Broadsheet">`);
  });

  test("states what the file states", () => {
    const head = articleHead({
      sections: ["Coast", "News"],
      authors: ["Ada Bell", "Harbour Post"],
      date: "2031-05-04",
      url: "https://harbour.example/lamp?a=1&b=2",
    });
    expect(structuredData(head)).toEqual({
      "@context": "https://schema.org",
      "@type": "Article",
      headline: "The lamp is out",
      wordCount: 4,
      articleSection: ["Coast", "News"],
      author: [{ name: "Ada Bell" }, { name: "Harbour Post" }],
      datePublished: "2031-05-04",
      isBasedOn: "https://harbour.example/lamp?a=1&b=2",
      inLanguage: "en",
    });
  });

  test("leaves out what the file lacks", () => {
    const head = articleHead({ language: null });
    expect(structuredData(head)).toEqual({
      "@context": "https://schema.org",
      "@type": "Article",
      headline: "The lamp is out",
      wordCount: 4,
    });
    expect(head).not.toMatch(/author|article:/);
  });

  test("names authors and day of publication", () => {
    const head = articleHead({ authors: ['Ada "Bell', "Tom Roe"], date: "2031-05-04" });
    for (const author of ["Ada &quot;Bell", "Tom Roe"]) {
      expect(head).toContain(`<meta name="author" content="${author}">`);
      expect(head).toContain(`<meta property="article:author" content="${author}">`);
    }
    expect(head).toContain(`<meta property="article:published_time" content="2031-05-04">`);
  });

  test("names its first section", () => {
    const head = articleHead({ sections: ["Coast", "News"] });
    expect(head).toContain(`<meta property="article:section" content="Coast">`);
  });

  test("has a small card where there is no picture", () => {
    expect(articleHead({})).toContain(`<meta name="twitter:card" content="summary">`);
  });

  test("describes nothing where there is no text", () => {
    expect(articleHead({ blocks: [] })).not.toContain("description");
  });

  test("leads to the feeds of library and sections", () => {
    const feeds = { hasDates: true, sections: new Set(["C++", "C"]) };
    const article = { sections: ["Coast", "C++", "C"] };
    expect(feedLinks(articleHead(article, { ...PUBLISHED, feeds }))).toEqual([
      "/archive/feed.xml",
      "/archive/feed.json",
      "/archive/feeds/c-f1deb75fa21d.json",
      "/archive/feeds/c-6b23c0d5f35d.json",
    ]);
    const dated = { ...article, date: "2031-05-04" };
    expect(feedLinks(articleHead(dated, { ...PUBLISHED, feeds })).slice(2)).toEqual([
      "/archive/feeds/c-f1deb75fa21d.xml",
      "/archive/feeds/c-6b23c0d5f35d.xml",
    ]);
  });

  test("leads to no Atom feed where nothing is dated", () => {
    const feeds = { hasDates: false, sections: new Set<string>() };
    expect(feedLinks(articleHead({}, { ...PUBLISHED, feeds }))).toEqual(["/archive/feed.json"]);
  });

  test("stays at its own address when published before", () => {
    const head = articleHead({ url: "https://harbour.example/lamp" }, PUBLISHED);
    const own = "https://example.org/archive/a/lamp-out/";
    expect(head).toContain(`<link rel="canonical" href="${own}">`);
    expect(structuredData(head)).toMatchObject({ url: own });
  });

  test("lets no headline out of its place", () => {
    const title = `</title></script><script>alert(1)</script><!-- $& "`;
    const head = articleHead({ title });
    expect(head.match(/<script/g)).toHaveLength(1);
    expect(head).not.toContain("<!--");
    expect(structuredData(head)).toMatchObject({ headline: title });
  });
});

describe("the head of other pages", () => {
  test("names the site on the listing", () => {
    const head = headOf(LISTING, PUBLISHED);
    expect(head).toContain("<title>Broadsheet</title>");
    expect(head).toContain(`<meta property="og:type" content="website">`);
    expect(head).toContain(`<link rel="canonical" href="https://example.org/archive/">`);
    expect(structuredData(head)).toEqual({
      "@context": "https://schema.org",
      "@type": "WebSite",
      name: "Broadsheet",
      url: "https://example.org/archive/",
    });
  });

  test("keeps the reader's own notes out of indexes", () => {
    const head = headOf({ kind: "notes" }, PUBLISHED);
    expect(head).toContain("<title>Highlights and notes · Broadsheet</title>");
    expect(head).toContain(`<meta name="robots" content="noindex">`);
  });

  test("keeps the not-found page out of indexes", () => {
    const head = headOf({ kind: "missing" }, PUBLISHED);
    expect(head).toContain("<title>Page not found · Broadsheet</title>");
    expect(head).toContain(`<meta name="robots" content="noindex">`);
    expect(head).not.toContain("canonical");
  });
});

describe("the picture of a page", () => {
  const SITE_PICTURE = { path: "/picture.png", alt: "Broadsheet" };
  const OWN = { path: "/a/lamp-out/picture.png", alt: "The lamp is out · Broadsheet" };
  const site: HeadSite = { ...PUBLISHED, picture: SITE_PICTURE };

  function property(head: string, name: string): string | undefined {
    return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(head)?.[1];
  }

  test("is its own where it has one", () => {
    const head = articleHead({}, site, OWN);
    expect(property(head, "og:image")).toBe("https://example.org/archive/a/lamp-out/picture.png");
    expect(property(head, "og:image:alt")).toBe("The lamp is out · Broadsheet");
    expect(property(head, "og:image:width")).toBe("1200");
    expect(property(head, "og:image:height")).toBe("630");
    expect(property(head, "twitter:card")).toBe("summary_large_image");
    expect(structuredData(head)).toMatchObject({
      image: "https://example.org/archive/a/lamp-out/picture.png",
    });
  });

  test("is the site's elsewhere", () => {
    for (const head of [articleHead({}, site), headOf(LISTING, site)]) {
      expect(property(head, "og:image")).toBe("https://example.org/archive/picture.png");
    }
    expect(structuredData(articleHead({}, site))).not.toHaveProperty("image");
  });

  test("is none where nothing was drawn", () => {
    const head = articleHead({}, PUBLISHED);
    expect(head).not.toContain("og:image");
    expect(property(head, "twitter:card")).toBe("summary");
  });
});
