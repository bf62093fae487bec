import type { ArticleId } from "#article/article.ts";
import { addressName, articleIdFrom, parseArticleId } from "#article/article-id.ts";

/** The articles that an address may have meant, best guess first. */
export type IdsInAddress = {
  /** The address spells them whole, in another form. */
  readonly sure: readonly ArticleId[];
  /** They end the address, with other words before them. */
  readonly likely: readonly ArticleId[];
};

/** Words of an id that are looked for behind other ones. */
const LIKELY_WORDS = 4;

const FILE_NAME = /^index\.html?$/i;
const FILE_ENDING = /\.(?:html?|txt|md)$/i;
const LEADING_HASH = /^([0-9a-f]{12,64})[-_]/i;

/**
 * Reads the ids that stand in an address without a page: with the ending of a file, in another
 * case, encoded once too often, or with words before or behind a hash.
 * @param path The address's path inside the site.
 */
export function idsInAddress(path: string): IdsInAddress {
  const parts = decodedLoosely(decodedLoosely(path)).split("/");
  const name = parts.filter((part) => part.trim() !== "" && !FILE_NAME.test(part)).at(-1) ?? "";
  const stem = name.replace(FILE_ENDING, "");
  const hash = LEADING_HASH.exec(stem)?.[1] ?? "";
  const sure = [stem, name].map(addressName);
  const words = addressName(stem).split("-");
  const endings = words.slice(1).map((_, start) => words.slice(start + 1).join("-"));
  return {
    sure: ids([...sure, articleIdFrom(`${stem}.txt`), hash.toLowerCase()]),
    likely: ids(endings.slice(-LIKELY_WORDS)),
  };
}

function ids(names: readonly string[]): readonly ArticleId[] {
  return [...new Set(names)].flatMap((name) => parseArticleId(name) ?? []);
}

/** Decodes what is encoded and leaves the rest, such as a lone `%`, as it is. */
function decodedLoosely(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
