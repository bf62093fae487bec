import { ANY, kindOf, LETTERS } from "./article-kind.ts";
import { earlyFonts, fontsIn } from "./client-output.ts";
import { firstViewsOf, type View } from "./first-view.ts";
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
  const groups = [...groupsByLetters(css), ...groupsByLanguage(named, css)];
  return new Map(
    [false, true].flatMap((isRich) => {
      const html = specimenPages(isRich)
        .map((page) => renderPage(page, base))
        .join("");
      const stylesFor = firstViewsOf(css, html);
      return groups.map(({ name, ...view }) => [kindOf(name, isRich), stylesFor(view)]);
    }),
  );
}

type Group = View & { readonly name: string };

function groupsByLanguage(languages: readonly string[], css: string): readonly Group[] {
  const fonts = earlyFonts(css);
  return [...new Set(languages)].map((language) => ({ name: language, language, fonts }));
}

function groupsByLetters(css: string): readonly Group[] {
  const early = earlyFonts(css);
  const others = LETTERS.map(({ name, font }) => ({
    name,
    language: null,
    fonts: [...early, ...fontsIn(css).filter((file) => file.includes(font))],
  }));
  return [{ name: ANY, language: null, fonts: early }, ...others];
}
