import { type Fate, leaveOut } from "./fates.ts";
import { isHomePath } from "./home-path.ts";
import type { Signed } from "./signs.ts";

/** Words of the longest name of a site. */
const SITE_NAME_WORDS = 5;

/** Calls that end with the site's name. */
const NAMES_SITE =
  /^(?:subscribe to|welcome to|suscribirse a|suscríbete a|s'abonner à|bienvenue sur|willkommen bei|iscriviti a|assine|prenumerera på|подписаться на) (.+)$/iu;
const LONGEST_SITE_CALL = 80;

const SITE_NAME_RULE = {
  name: "name of the site",
  reason: "The site's name, or its call to subscribe that tells it.",
} as const;

/** Names of the site that stand on a line of their own and in its call: `Subscribe to Slow Letters`. */
export function siteNames(passages: readonly Signed[]): ReadonlySet<string> {
  const called = passages.flatMap(({ text }) => nameInCall(text) ?? []);
  return namesAlone(passages, new Set([...called, ...creditedNames(passages)]));
}

/** Lines at a file's start among which the site's name stands. */
const NAME_WITHIN = 3;

/** What stands between a photographer and the paper, which the name follows. */
const CREDIT_SIGN = /[/–—|] ?$/u;
const SHORTEST_NAME = 4;

/** Names at a file's start with which captions end, as the paper's own do: `Photo: Ana Bell / Harbour Post`. */
function creditedNames(passages: readonly Signed[]): readonly string[] {
  const first = passages.slice(0, NAME_WITHIN).map(({ text }) => text);
  return first.filter((name) => name.length >= SHORTEST_NAME && isCredited(passages, name));
}

function isCredited(passages: readonly Signed[], name: string): boolean {
  return passages.some(
    ({ text }) =>
      text.length <= LONGEST_CAPTION &&
      text.length >= name.length + SHORTEST_CAPTION &&
      text.endsWith(name) &&
      CREDIT_SIGN.test(text.slice(-name.length - 2, -name.length)) &&
      !isHomePath(text),
  );
}

const LONGEST_CAPTION = 300;

/** Code units before the name; a step of a path has the sign alone. */
const SHORTEST_CAPTION = 8;

/** Those of some names that stand on a line of their own. */
function namesAlone(passages: readonly Signed[], names: ReadonlySet<string>): ReadonlySet<string> {
  if (names.size === 0) return names;
  const alone = passages.filter(({ text, words }) => words <= SITE_NAME_WORDS && names.has(text));
  return new Set(alone.map(({ text }) => text));
}

/** The line that says whose the rights are, and what parts its names from years and notes. */
const LONGEST_RIGHTS = 200;
const RIGHTS = /©|^copyright|^\(c\) ?\p{Nd}/iu;
const BETWEEN_NAMES = /[©.,|;:•·«»"„“”/()]|\p{Nd}{4}| [-–—] |copyright/giu;
const NAME_START = /^\p{Lu}/u;

/** Names on a line of their own that the line of rights at the page's end gives: `© 2031 Harbour Post. All rights reserved.` */
export function rightsHolders(passages: readonly Signed[]): ReadonlySet<string> {
  const names = passages.flatMap(({ text }) => {
    if (text.length > LONGEST_RIGHTS || !RIGHTS.test(text)) return [];
    const parts = text.split(BETWEEN_NAMES).map((part) => part.trim());
    return parts.filter((part) => NAME_START.test(part));
  });
  return namesAlone(passages, new Set(names));
}

function nameInCall(text: string): string | null {
  return text.length > LONGEST_SITE_CALL ? null : (NAMES_SITE.exec(text)?.[1] ?? null);
}

/** The fates with the site's name, and the calls that tell it, left out; a section may be called as the site is. */
export function withoutSiteNames(
  passages: readonly Signed[],
  fates: readonly Fate[],
  names: ReadonlySet<string>,
  holders: ReadonlySet<string>,
): readonly Fate[] {
  if (names.size === 0 && holders.size === 0) return fates;
  return fates.map((fate, place) => {
    const text = passages[place]?.text ?? "";
    const isCalled = names.has(text) || names.has(nameInCall(text) ?? "");
    const isSite = fate.kind === "body" ? isCalled || holders.has(text) : isCalled;
    const isLeft = fate.kind === "body" || fate.kind === "sections";
    return isSite && isLeft ? leaveOut(SITE_NAME_RULE, "likely") : fate;
  });
}
