import type { Article, Block, Removal } from "#article/article.ts";
import { parseArticleId } from "#article/article-id.ts";
import type { ArticleEntry, ArticleLink, PageData, Versions } from "#article/library.ts";
import { ABSENT } from "#article/page-data.ts";

/** Enough for a list of contents. */
const HEADINGS = 4;

/** Pages of made-up articles that hold between them whatever the page of an article may hold. */
export function specimenPages(hasRareBlocks: boolean): readonly PageData[] {
  const blocks = [...COMMON_BLOCKS, ...(hasRareBlocks ? RARE_BLOCKS : [])];
  const full = { ...BARE, sections: ["Section"], authors: ["Author"], date: "2031-05-04" };
  return [
    pageOf({ ...BARE, blocks }, ABSENT.entry),
    pageOf(
      { ...full, url: "https://example.org/", language: "en", blocks, removed: REMOVED },
      { previous: LINK, next: LINK, related: [LINK], versions: VERSIONS },
    ),
  ];
}

type Around = Pick<ArticleEntry, "previous" | "next" | "related" | "versions">;

function pageOf(article: Article, around: Around): PageData {
  return { kind: "article", entry: { ordinal: 0, words: 1, minutes: 1, article, ...around } };
}

function specimenId() {
  const id = parseArticleId("specimen");
  if (id === null) throw new Error("The specimen's name is no id");
  return id;
}

const LINK: ArticleLink = { id: specimenId(), title: "Title", ordinal: 1 };

const VERSIONS: Versions = { count: 2, others: [{ ...LINK, date: "2031-05-04" }] };

const BARE: Article = {
  ...ABSENT.article,
  id: specimenId(),
  file: "specimen.txt",
  title: "Title",
  blocks: [],
};

const COMMON_BLOCKS: readonly Block[] = [
  { kind: "paragraph", text: "Text" },
  ...Array.from({ length: HEADINGS }, (): Block => ({ kind: "heading", text: "Heading" })),
  { kind: "quote", text: "Text" },
  { kind: "list", ordered: false, items: ["Item"] },
  { kind: "list", ordered: true, items: ["Item"] },
];

/** One of each kind that few articles have. */
export const RARE_BLOCKS: readonly Block[] = [
  { kind: "table", rows: [["Cell"]] },
  { kind: "code", text: "Text" },
  { kind: "figure", text: "Text" },
  {
    kind: "figure",
    text: "Text",
    picture: { file: "picture.png", width: 1, height: 1, alt: "Text" },
  },
];

const REMOVED: readonly Removal[] = (["certain", "likely"] as const).map((confidence) => ({
  text: "Line",
  line: 1,
  rule: "rule",
  reason: "Reason.",
  confidence,
}));
