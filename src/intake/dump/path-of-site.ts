import type { Signed } from "./signs.ts";
import { hasAddressOf, isCalledSite } from "./site-tells.ts";

const LONGEST_LINE = 200;

/**
 * The sections of a path without the site's name, which some sites put first: `Harbour Post > Region >
 * Ferries`. A line of rights or a picture's credit tells it.
 */
export function withoutSiteFirst(
  passages: readonly Signed[],
  sections: readonly string[],
): readonly string[] {
  const [first, ...rest] = sections;
  if (first === undefined || rest.length === 0) return sections;
  const isForeign = LATIN_NAME.test(first) && rest.every((name) => CASELESS.test(name));
  return isForeign || isNameOfSite(passages, first) ? rest : sections;
}

/** A name of several letters in another script than all sections behind it: `PORT Japan > 海`. */
const LATIN_NAME = /^[A-Za-z][A-Za-z0-9 .&-]{4,}$/u;
const CASELESS = /^[^A-Za-z]*\p{Lo}[^A-Za-z]*$/u;

function isNameOfSite(passages: readonly Signed[], name: string): boolean {
  return isSite(passages, name) || isCalledSite(passages, name) || hasAddressOf(passages, name);
}

/** Whether a line of rights or a picture's credit tells that a name is the site's. */
export function isSite(passages: readonly Signed[], name: string): boolean {
  return passages.some((passage) => tellsSite(passage, name));
}

function tellsSite({ sign, text }: Signed, name: string): boolean {
  if (text.length > LONGEST_LINE || !text.includes(name)) return false;
  if (sign.kind === "caption") return text.endsWith(`, ${name}`) || text.endsWith(`/ ${name}`);
  if (!text.startsWith("©") && !text.includes("© ")) return false;
  // A word alone may be the second one of the owner's name: `© Port News Ltd.` is not called `News`.
  return name.includes(" ") || !WORD_END.test(text.slice(0, text.indexOf(name)));
}

/** A word of a name before another, and none of those that stand before the owner. */
const WORD_END = /(?<!\b(?:copyright|by|the|von|de|par|por|di))(?<=\p{L}) ?$/iu;
