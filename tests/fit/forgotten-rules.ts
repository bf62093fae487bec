import type { FurnitureRule } from "#intake/furniture/rule.ts";

type ByLanguage = NonNullable<FurnitureRule["wordings"]>;

/**
 * Rules with a share of their texts taken away at random, as a page of an unknown site finds them.
 * @param share From 0 to 1.
 * @param seed Which ones: the same seed takes the same away.
 */
export function withoutShare(
  rules: readonly FurnitureRule[],
  share: number,
  seed: number,
): readonly FurnitureRule[] {
  const isKept = (text: string): boolean => fractionOf(text, seed) >= share;
  const kept = (texts: ByLanguage): ByLanguage =>
    Object.fromEntries(
      Object.entries(texts).map(([language, each]) => [language, each.filter(isKept)]),
    );
  return rules.map((rule) => ({
    ...rule,
    ...(rule.wordings && { wordings: kept(rule.wordings) }),
    ...(rule.named && { named: kept(rule.named) }),
    ...(rule.openings && { openings: kept(rule.openings) }),
    ...(rule.phrases && { phrases: kept(rule.phrases) }),
  }));
}

/** A number from 0 to 1 that a text and a seed always give: FNV-1a, mixed once more by MurmurHash's finalizer. */
function fractionOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
}
