import { isPictureCredit } from "./credits.ts";
import { NOTHING, type Sign, type Signed } from "./signs.ts";

/** What a picture shows, which a page says for screen readers and again with its owner behind it. */
export const DOUBLED_CAPTION_RULE = {
  name: "doubled caption",
  reason: "It says what a picture shows; the picture's caption beside it says the same.",
} as const;

/** Words of the shortest description: a word or two may be a label above a line that starts so too. */
const FEWEST_WORDS = 3;

/** Lines below a description among which its caption stands: a counter may be between, `1 of 12`. */
const CAPTION_WITHIN = 2;

/** Code units of the longest credit with the signs before it. */
const LONGEST_CREDIT = 90;

/** What a page puts between a caption and its credit. */
const SIGNS = /^[\s.,:|/–—-]+/u;
const RIGHTS_SIGN = /©\s*/gu;

const CAPTION: Sign = { kind: "caption" };

/** The passages, with each that says the line above again and adds a picture's credit as a caption. */
export function withCaptionsBelowCopies(passages: readonly Signed[]): readonly Signed[] {
  const captions = new Set<number>();
  for (const [place, { text }] of passages.entries()) {
    const caption = captionOf(passages, place);
    if (caption !== null && passages[caption]?.text !== text) captions.add(caption);
  }
  if (captions.size === 0) return passages;
  return passages.map((passage, place) =>
    captions.has(place) ? { ...passage, sign: CAPTION } : passage,
  );
}

/** Whether a line is a picture's description, which its caption beside it says again. */
export function isDoubledCaption(passages: readonly Signed[], place: number): boolean {
  return captionOf(passages, place) !== null || isBelowCaption(passages, place);
}

/** Whether the caption directly above says the same and more. */
function isBelowCaption(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  const above = passages[place - 1];
  if (above?.sign.kind !== "caption" || words < FEWEST_WORDS) return false;
  return above.text !== text && above.text.startsWith(text);
}

/** The place of the caption that says a line again, or says it with a picture's credit behind it; or null. */
function captionOf(passages: readonly Signed[], place: number): number | null {
  const { text, words } = passages[place] ?? NOTHING;
  if (words < FEWEST_WORDS) return null;
  for (let at = place + 1; at <= place + CAPTION_WITHIN; at += 1) {
    const below = passages[at] ?? NOTHING;
    if (below.text.startsWith(text)) return isCaptionOf(below, text) ? at : null;
    if (below.sign.kind !== "bare" && below.sign.kind !== "furniture") return null;
  }
  return null;
}

function isCaptionOf(below: Pick<Signed, "sign" | "text">, text: string): boolean {
  return below.sign.kind === "caption" || isCredit(below.text.slice(text.length));
}

function isCredit(tail: string): boolean {
  if (tail === "" || tail.length > LONGEST_CREDIT) return false;
  const credit = tail.replace(SIGNS, "");
  return isPictureCredit(credit) || isPictureCredit(credit.replaceAll(RIGHTS_SIGN, ""));
}
