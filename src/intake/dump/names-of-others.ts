import type { Range } from "./body-range.ts";
import { isMember } from "./members.ts";
import { isCalledSite } from "./site-tells.ts";
import type { Signed } from "./signs.ts";

/** Before a label that is a step or a keyword of the site: `//Harbour`. */
const STROKES = /^\/\/(?=\p{L})/u;

/** Some names without those of the site, of its members and of the place that the text starts with, which are no sections. */
export function withoutNamesOfOthers(
  passages: readonly Signed[],
  body: Range,
  holders: ReadonlySet<string>,
  names: readonly string[],
): readonly string[] {
  const first = passages[body.start];
  return names
    .map((name) => name.replace(STROKES, ""))
    .filter(
      (name) =>
        !holders.has(name) &&
        !isCalledSite(passages, name) &&
        !isMember(passages, name) &&
        !isPlaceOfText(first, name),
    );
}

const DASH_AT_START = /^ ?[-–—]/u;

/** Whether the text says a name first as the place that it tells of: `Hobart - A team has…`. */
function isPlaceOfText(first: Signed | undefined, name: string): boolean {
  return first?.text.startsWith(name) === true && DASH_AT_START.test(first.text.slice(name.length));
}
