import type { Article, Block } from "#article/article.ts";
import { RARE_BLOCKS } from "./specimen.ts";

/** Blocks that few articles have; their styles stand in the pages of those alone. */
const RARE_KINDS: ReadonlySet<Block["kind"]> = new Set(RARE_BLOCKS.map(({ kind }) => kind));

/** Names the styles of an article's page; its language decides where they hold rules for it. */
export function kindOf(language: string | null, isRich: boolean): string {
  return `${language ?? "any"} ${isRich ? "rich" : "plain"}`;
}

/** Which of some styles, by their kinds, an article's page needs. */
export function articleKind(
  { language, blocks }: Pick<Article, "language" | "blocks">,
  styles: ReadonlyMap<string, unknown>,
): string {
  const isRich = blocks.some(({ kind }) => RARE_KINDS.has(kind));
  const kind = kindOf(language?.split("-", 1)[0] ?? null, isRich);
  return styles.has(kind) ? kind : kindOf(null, isRich);
}
