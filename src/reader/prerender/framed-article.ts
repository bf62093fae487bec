import type { ArticleId } from "#article/article.ts";
import { contentsOf } from "#article/contents.ts";
import type { ArticleEntry, ArticleLink } from "#article/library.ts";
import { hostOf } from "../ui/links.ts";
import { articleHoles } from "./article-holes.tsx";
import { frameOf, type Frame } from "./frame.ts";

/** Gives the HTML of an article's page, or null where only the whole page can be rendered. */
export type ArticleFramer = (entry: ArticleEntry) => string | null;

/** Libraries in which sections or languages differ from article to article would fill the memory with frames. */
const MOST_FRAMES = 500;

/**
 * Renders the page of a specimen once for each shape that articles have, and puts their own parts into
 * it: rendering each page as a whole takes four times as long.
 * @param render Renders a whole page.
 */
export function createArticleFramer(render: (entry: ArticleEntry) => string): ArticleFramer {
  const frames = new Map<string, Frame<ArticleEntry> | null>();
  const frameFor = (entry: ArticleEntry): Frame<ArticleEntry> | null => {
    const key = shapeOf(entry);
    const known = frames.get(key);
    if (known !== undefined) return known;
    if (frames.size >= MOST_FRAMES) return null;
    const specimen = specimenOf(entry);
    const frame = frameOf(render(specimen), specimen, articleHoles(entry));
    frames.set(key, frame);
    return frame;
  };
  return (entry) => (isWhole(entry) ? null : (frameFor(entry)?.(entry) ?? null));
}

/** Versions and contents are rare, and stand amid the text's own elements. */
function isWhole({ article, versions }: ArticleEntry): boolean {
  return versions !== null || contentsOf(article.blocks).length > 0;
}

/** What decides which elements a page has, and the values that its frame holds. */
function shapeOf({ article, previous, next, related }: ArticleEntry): string {
  return JSON.stringify([
    article.language,
    article.direction,
    article.sections.length,
    article.removed.length > 0,
    hasImprint(article),
    previous !== null,
    next !== null,
    related.length,
  ]);
}

function hasImprint({ authors, date, url }: ArticleEntry["article"]): boolean {
  return authors.length > 0 || date !== null || (url !== null && hostOf(url) !== null);
}

/** An article of the same shape whose texts and numbers stand nowhere else in a page. */
function specimenOf(entry: ArticleEntry): ArticleEntry {
  const { article, previous, next, related } = entry;
  return {
    ...entry,
    words: 918_273_645,
    minutes: 546_372_819,
    previous: previous && specimenLink(related.length),
    next: next && specimenLink(related.length + 1),
    related: related.map((_, place) => specimenLink(place)),
    article: {
      ...article,
      id: "specimen-of-a-page" as ArticleId,
      title: "Specimen of a title",
      sections: article.sections.map((_, place) => `Specimen of section ${place}`),
      blocks: [{ kind: "paragraph", text: "Specimen of a text" }],
    },
  };
}

/** Beyond any library. */
const SPECIMEN_ORDINAL = 700_000_000;

function specimenLink(place: number): ArticleLink {
  return {
    id: `specimen-of-link-${place}` as ArticleId,
    title: `Specimen of link ${place}`,
    ordinal: SPECIMEN_ORDINAL + place,
  };
}
