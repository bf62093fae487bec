import { describe, expect, test } from "vitest";
import { readSeed } from "#intake/intake.ts";

const FIRST = "The old mill of Varn turned again on Sunday, and the whole lane came to watch.";
const SECOND = "Its wheel had stood still since the dry summer.";
const TEXT = `${FIRST}\n\n${SECOND}`;
const MARKUP = `<p>${FIRST}</p><p>${SECOND}</p>`;
const URL = "https://varn.example/2031/mill";

function read(value: unknown, file = "export.json") {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return readSeed({ file, bytes }).articles;
}

const MILL = {
  title: "Mill turns again",
  authors: ["Ida Korn"],
  date: "2031-05-04",
  url: URL,
  blocks: [{ text: FIRST }, { text: SECOND }],
};

describe("an article's facts are found", () => {
  test.each([
    [
      "in an export of news-please",
      {
        title: MILL.title,
        authors: MILL.authors,
        date_download: "2031-05-06 08:15:00",
        date_publish: "2031-05-04 08:15:00",
        maintext: TEXT,
        url: URL,
      },
    ],
    [
      "in an export of wallabag",
      [
        {
          title: MILL.title,
          content: MARKUP,
          created_at: "2031-05-06T08:15:00Z",
          published_at: "2031-05-04T08:15:00Z",
          published_by: ["Ida Korn"],
          url: URL,
        },
      ],
    ],
    [
      "around the fields of the Guardian's service",
      {
        response: {
          content: {
            webPublicationDate: "2031-05-04T08:15:00Z",
            webTitle: "Mill turns again | Country",
            webUrl: URL,
            sectionName: "Country",
            fields: { headline: MILL.title, byline: "Ida Korn", body: MARKUP },
          },
        },
      },
    ],
    [
      "in what WordPress and its plug-ins put beside a post",
      [
        {
          date: "2031-05-04T08:15:00",
          link: URL,
          title: { rendered: MILL.title },
          content: { rendered: MARKUP },
          author: 3,
          yoast_head_json: { title: "Mill turns again - The Varn Post", author: "Ida Korn" },
        },
      ],
    ],
    [
      "in what WordPress embeds",
      [
        {
          date: "2031-05-04T08:15:00",
          link: URL,
          title: { rendered: MILL.title },
          content: { rendered: MARKUP },
          author: 3,
          _embedded: { author: [{ id: 3, name: "Ida Korn" }] },
        },
      ],
    ],
    [
      "in the metadata beside a text",
      {
        page_content: TEXT,
        metadata: {
          title: MILL.title,
          author: "Ida Korn",
          publishedTime: "2031-05-04",
          sourceURL: URL,
        },
      },
    ],
    [
      "in the links of a feed reader",
      {
        title: "Starred items",
        author: "Somebody Else",
        items: [
          {
            title: MILL.title,
            published: 1_935_648_900,
            alternate: [{ href: URL, title: "Mill", type: "text/html" }],
            summary: { direction: "ltr", content: MARKUP },
            author: "Ida Korn",
            origin: { title: "The Varn Post", htmlUrl: "https://varn.example" },
          },
        ],
      },
    ],
    [
      "in an export of Pocket",
      {
        list: {
          "229": {
            resolved_title: MILL.title,
            resolved_url: URL,
            authors: { "62": { author_id: "62", name: "Ida Korn" } },
            published: "2031-05-04",
            text: TEXT,
          },
        },
      },
    ],
    [
      "in an export of MongoDB",
      [
        {
          _id: { $oid: "5f1e2d3c4b5a69788796a5b4" },
          title: MILL.title,
          author: "Ida Korn",
          date: { $date: { $numberLong: "1935648900000" } },
          url: URL,
          text: TEXT,
        },
      ],
    ],
  ])("%s", (_name, value) => {
    expect(read(value)).toMatchObject([MILL]);
  });
});

test("The New York Times's headline and byline are texts in objects", () => {
  const record = {
    abstract: "A mill turns once more.",
    snippet: "A mill turns once more.",
    lead_paragraph: FIRST,
    headline: { name: null, kicker: "Varn Journal", main: MILL.title },
    byline: { person: [], original: "By IDA KORN" },
    pub_date: "2031-05-04T08:15:00+0000",
    section_name: "Country",
    web_url: URL,
    keywords: [{ name: "subject", value: "Mills" }],
  };
  const articles = read({ response: { docs: [record] } });
  expect(articles).toMatchObject([
    { title: MILL.title, date: MILL.date, url: URL, sections: ["Country"] },
  ]);
  expect(articles[0]?.authors.join().toLowerCase()).toBe("ida korn");
  expect(articles[0]?.removed.map(({ text }) => text)).toEqual(["A mill turns once more."]);
});

test("a wire's old day is read", () => {
  const articles = read([{ title: MILL.title, body: TEXT, date: "26-FEB-2031 15:01:01.79" }]);
  expect(articles).toMatchObject([{ date: "2031-02-26" }]);
});

test("a body in sections is one article with sub-headings", () => {
  const sections = [
    { headline: [], paragraphs: [FIRST] },
    { headline: ["What comes next"], paragraphs: [SECOND, "A fair follows in June."] },
  ];
  const [article, ...more] = read({
    title: MILL.title,
    publishing_date: "2031-05-04 08:15:00+00:00",
    topics: ["Mills"],
    body: { summary: ["A mill is back."], sections },
  });
  expect(more).toEqual([]);
  expect(article).toMatchObject({ title: MILL.title, date: "2031-05-04", sections: ["Mills"] });
  expect(article?.blocks).toEqual([
    { kind: "paragraph", text: "A mill is back." },
    { kind: "paragraph", text: FIRST },
    { kind: "heading", text: "What comes next" },
    { kind: "paragraph", text: SECOND },
    { kind: "paragraph", text: "A fair follows in June." },
  ]);
});

test("a wrapper's title gives way to the article's and is logged", () => {
  const wrapped = { title: "One of my saved pages", fields: { headline: MILL.title, body: TEXT } };
  expect(read([wrapped])).toMatchObject([
    { title: MILL.title, removed: [{ text: "One of my saved pages", rule: "other field" }] },
  ]);
});

test("every row of a data set is an article", () => {
  const rows = ["Mill", "Fair"].map((title, row_idx) => ({
    row_idx,
    row: { title, text: TEXT },
    truncated_cells: [],
  }));
  const features = [{ feature_idx: 0, name: "title", type: { dtype: "string" } }];
  expect(read({ features, rows }).map(({ title }) => title)).toEqual(["Mill", "Fair"]);
});

test("what a feed reader notes of an item is no section", () => {
  const items = [
    { title: "Mill", text: TEXT, categories: ["user/1/state/com.google/read", "Country"] },
  ];
  expect(read({ items })).toMatchObject([{ sections: ["Country"] }]);
});
