import type { Article, Block } from "#article/article.ts";
import { countMatches, textsOf } from "#article/text.ts";
import { RARE_BLOCKS } from "./specimen.ts";

/** Blocks that few articles have; their styles stand in the pages of those alone. */
const RARE_KINDS: ReadonlySet<Block["kind"]> = new Set(RARE_BLOCKS.map(({ kind }) => kind));

/** Letters that the early font lacks, with the part of its file's name that tells the one that has them. */
type Letters = {
  readonly name: string;
  readonly font: string;
  readonly pattern: RegExp;
};

/** The first that fits decides. The Vietnamese file has all that Vietnamese needs, so it stands first. */
export const LETTERS: readonly Letters[] = [
  { name: "vietnamese", font: "newsreader-vietnamese-wght-normal", pattern: /[\u1ea0-\u1ef1]/g },
  {
    name: "extended",
    font: "newsreader-latin-ext-wght-normal",
    pattern: /[\u0100-\u0130\u0132-\u0151\u0154-\u024f]/g,
  },
];

/**
 * An article has letters of a kind when one of so many is of it: Hungarian has one in 70 and Turkish
 * one in 20, while a foreign name in an English article is no reason to fetch another font.
 */
const ONE_IN = 200;

/** Enough of a text to tell, in UTF-16 code units. */
const SAMPLE = 4000;

/** Group of the articles that need neither rules of a language nor letters of another font. */
export const ANY = "any";

/** Names the styles of an article's page by its language, where they hold rules for it, or its letters. */
export function kindOf(group: string, isRich: boolean): string {
  return `${group} ${isRich ? "rich" : "plain"}`;
}

/** Which of some styles, by their kinds, an article's page needs. */
export function articleKind(
  article: Pick<Article, "language" | "title" | "blocks">,
  styles: ReadonlyMap<string, unknown>,
): string {
  const isRich = article.blocks.some(({ kind }) => RARE_KINDS.has(kind));
  const language = article.language?.split("-", 1)[0];
  const hasRules = language !== undefined && styles.has(kindOf(language, isRich));
  return kindOf(hasRules ? language : lettersOf(article), isRich);
}

function lettersOf(article: Pick<Article, "title" | "blocks">): string {
  const text = textsOf(article).join("\n").slice(0, SAMPLE);
  const isIn = ({ pattern }: Letters) => countMatches(text, pattern) * ONE_IN >= text.length;
  return LETTERS.find(isIn)?.name ?? ANY;
}
