import type { Signed } from "./signs.ts";

/** What parts a headline from the site's name in a page's title: `Ferry returns | Harbour24`. */
const PARTED = /^(.{12,200}) [|–—-] (.{2,40})$/u;

/** Lines below a page's title among which the site's name stands. */
const NAME_WITHIN = 30;

/**
 * The headline in the page's title at the top of a file, where the site's name behind it stands on a
 * line of its own close below: however little it has in common with the text, it is this article's.
 */
export function headlineBeforeSite(passages: readonly Signed[]): string | null {
  const [, headline = null, site] = PARTED.exec(passages[0]?.text ?? "") ?? [];
  const below = passages.slice(1, NAME_WITHIN + 1);
  return below.some(({ text }) => text === site) ? headline : null;
}
