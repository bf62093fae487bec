import type { Signed } from "./signs.ts";

/** How networks sign a post that an article shows: a dash, a name, the account in brackets, mostly a day. */
const SIGNATURE = /^[—–-]\s?\S.{0,60}\(@\w{1,30}\)(?:\s.{4,30})?$/u;

/**
 * Whether a line signs an embedded post, or is the post that the next line signs: an article shows what it speaks of. Pages
 * list posts of their own without such a line.
 */
export function isOfEmbeddedPost(passages: readonly Signed[], place: number): boolean {
  return isSignature(passages[place]) || isSignature(passages[place + 1]);
}

function isSignature(passage: Signed | undefined): boolean {
  return passage !== undefined && SIGNATURE.test(passage.text);
}
