import { ACCOUNT_RULE } from "./account-lines.ts";
import type { Sign, Signed } from "./signs.ts";

const CARD: Sign = { kind: "furniture", rule: ACCOUNT_RULE };

/** The account from which a post was taken. */
const TAKEN_FROM = /^以下文章[来來]源[于於] ?([^，。]{1,24}?) ?(?:[，,]|$)/u;

/** Behind the account's name on its card. */
const NAME_END = /[ .．]+$/u;

/** Code units of the longest motto of an account. */
const LONGEST_MOTTO = 30;

/**
 * The signs of the card of the account from which a post was taken: its name again, and below it what the account
 * says of itself.
 */
export function accountCards(passages: readonly Signed[]): ReadonlyMap<number, Sign> {
  const signs = new Map<number, Sign>();
  for (const [place, { text }] of passages.entries()) {
    const name = text.startsWith("以下文章") ? TAKEN_FROM.exec(text)?.[1] : undefined;
    if (name === undefined || textAt(passages, place + 1).replace(NAME_END, "") !== name) continue;
    signs.set(place + 1, CARD);
    if (isMotto(passages[place + 2])) signs.set(place + 2, CARD);
  }
  return signs;
}

function textAt(passages: readonly Signed[], place: number): string {
  return passages[place]?.text ?? "";
}

function isMotto(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "short" && passage.text.length <= LONGEST_MOTTO;
}
