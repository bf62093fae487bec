import type { Article, ArticleId } from "#article/article.ts";
import { COMMENT_RULE } from "#intake/feed/comments.ts";
import { digestOf } from "./digest.ts";

/** An article that equals one before it in file order, which is taken instead. */
export type SaidAgain<Item> = {
  readonly article: Item;
  /** The file that holds the one before it; its own when it stands there twice. */
  readonly first: string;
};

type Filed = { readonly id: ArticleId; readonly file: string };

/**
 * Tells of articles, which must come in file order, whether one before it has the same id and the same
 * content; null when it is to be taken. Of two versions of one id both are, and so clash.
 * @param contentOf The same text for the same content; asked for only once an id comes again.
 */
export function createRepeatFinder<Item extends Filed>(
  contentOf: (article: Item) => string,
): (article: Item) => SaidAgain<Item> | null {
  const first = new Map<ArticleId, Item>();
  const files = new Map<ArticleId, Map<string, string>>();
  return (article) => {
    const { id, file } = article;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, article);
      return null;
    }
    const byContent = files.get(id) ?? new Map([[contentOf(before), before.file]]);
    files.set(id, byContent);
    const content = contentOf(article);
    const same = byContent.get(content);
    if (same !== undefined) return { article, first: same };
    byContent.set(content, file);
    return null;
  };
}

/**
 * Rules of which what they left out may differ between articles that say the same. Readers go on to write
 * below an article, so that two exports of one blog would hardly ever agree.
 */
const GROWING_RULES: ReadonlySet<string> = new Set([COMMENT_RULE]);

/**
 * A hash of all that a site shows of an article or does for it, older addresses and lines left out among
 * it. Where it was read is no part of that: its file, and the lines in there.
 */
export function contentHash({ file: _file, removed, ...shown }: Article): string {
  const leftOut = removed.flatMap(({ text, rule, reason, confidence }) =>
    GROWING_RULES.has(rule) ? [] : [[text, rule, reason, confidence]],
  );
  // Formats make their articles each in another order of fields.
  const fields = Object.entries(shown).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(JSON.stringify([fields, leftOut]));
}

/** Tells a person that an article stands in an earlier place as well. */
export function saidAgainMessage({ first }: SaidAgain<unknown>): string {
  return `The same article stands in ${first} already and is taken from there, once.`;
}
