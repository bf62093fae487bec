import type { Article, Block } from "#article/article.ts";
import { earlyFont } from "./client-output.ts";
import { firstViewStyles, viewOf } from "./first-view.ts";
import type { PrerenderModule } from "./pages.ts";
import { specimenPages } from "./specimen.ts";

/** Styles for the first view of article pages, by what `articleKind` says of an article. */
export type ArticleStyles = ReadonlyMap<string, string>;

/** Blocks that few articles have; their styles stand in the pages of those alone. */
const RARE_BLOCKS: ReadonlySet<Block["kind"]> = new Set(["table", "code", "figure"]);

const LANGUAGE_RULE = /:lang\(([a-z]+)\)/g;

/**
 * Cuts from the whole stylesheet what an article page needs before its scripts, which is a fifth of
 * it: most of what a reader loads on coming from a link would be styles of other screens.
 * @param css The whole stylesheet.
 * @param base Base path with a slash at both ends.
 */
export function articleStyles(
  css: string,
  renderPage: PrerenderModule["renderPage"],
  base: string,
): ArticleStyles {
  const named = Array.from(css.matchAll(LANGUAGE_RULE), ([, name = ""]) => name);
  const languages = [null, ...new Set(named)];
  const font = earlyFont(css);
  return new Map(
    [false, true].flatMap((isRich) => {
      const html = specimenPages(isRich)
        .map((page) => renderPage(page, base))
        .join("");
      return languages.map((language) => [
        kindOf(language, isRich),
        firstViewStyles(css, viewOf(html, { language, font })),
      ]);
    }),
  );
}

/** Which of the styles an article's page needs. */
export function articleKind(
  { language, blocks }: Pick<Article, "language" | "blocks">,
  styles: ReadonlyMap<string, unknown>,
): string {
  const isRich = blocks.some(({ kind }) => RARE_BLOCKS.has(kind));
  const kind = kindOf(language?.split("-", 1)[0] ?? null, isRich);
  return styles.has(kind) ? kind : kindOf(null, isRich);
}

function kindOf(language: string | null, isRich: boolean): string {
  return `${language ?? "any"} ${isRich ? "rich" : "plain"}`;
}
