import { kindOf } from "./article-kind.ts";
import { earlyFont } from "./client-output.ts";
import { firstViewStyles, viewOf } from "./first-view.ts";
import type { PrerenderModule } from "./pages.ts";
import { specimenPages } from "./specimen.ts";

/** Styles for the first view of article pages, by what `articleKind` says of an article. */
export type ArticleStyles = ReadonlyMap<string, string>;

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
