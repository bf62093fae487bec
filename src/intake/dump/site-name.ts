import { type Fate, leaveOut } from "./fates.ts";
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
  const called = new Set(passages.flatMap(({ text }) => nameInCall(text) ?? []));
  if (called.size === 0) return called;
  const alone = passages.filter(({ text, words }) => words <= SITE_NAME_WORDS && called.has(text));
  return new Set(alone.map(({ text }) => text));
}

function nameInCall(text: string): string | null {
  return text.length > LONGEST_SITE_CALL ? null : (NAMES_SITE.exec(text)?.[1] ?? null);
}

/** The fates with the site's name, and the calls that tell it, left out. */
export function withoutSiteNames(
  passages: readonly Signed[],
  fates: readonly Fate[],
  names: ReadonlySet<string>,
): readonly Fate[] {
  if (names.size === 0) return fates;
  return fates.map((fate, place) => {
    const text = passages[place]?.text ?? "";
    const isSite = names.has(text) || names.has(nameInCall(text) ?? "");
    const isLeft = fate.kind === "body" || fate.kind === "sections";
    return isSite && isLeft ? leaveOut(SITE_NAME_RULE, "likely") : fate;
  });
}
