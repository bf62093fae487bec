import type { Removal } from "#article/article.ts";
import { isSentence, wordCount } from "../dump/prose.ts";
import { furniture } from "../furniture/all-rules.ts";
import { MAIL_RULES } from "../furniture/mail-rules.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { type Piece, pieceText } from "../html/html-pieces.ts";
import { lettersOf } from "../html/html-title.ts";

const TITLE_RULE = {
  name: "title repeated",
  reason: "The letter says its subject again.",
} as const;

const FOOTER_RULE = {
  name: "letter footer",
  reason: "A short line below the letter, among the sender's own.",
} as const;

type Known = Pick<FurnitureRule, "name" | "reason"> & Pick<Removal, "confidence">;

/**
 * For each piece of a letter the rule that leaves it out, or null. Only what stands above the first
 * sentence or below the last one goes; below a line of the sender's also short lines, such as an
 * address. No sentence goes but those that say how to leave the list.
 */
export function mailRules(pieces: readonly Piece[], title: string): readonly (Known | null)[] {
  const texts = pieces.map((piece) => pieceText(piece));
  const known = texts.map(knownRule);
  const isProse = texts.map((text, at) => known[at] === null && isSentence(text, wordCount(text)));
  const first = isProse.indexOf(true);
  const last = isProse.lastIndexOf(true);
  const footer = known.findIndex((rule, at) => at > last && rule !== null);
  return pieces.map((_, at) => {
    if (isProse[at] === true || last === -1) return null;
    if (at < first) return titleRule(texts[at] ?? "", title) ?? known[at] ?? null;
    if (at < last) return null;
    return known[at] ?? (footer !== -1 && at > footer ? FOOTER : null);
  });
}

const FOOTER: Known = { ...FOOTER_RULE, confidence: "likely" };

function titleRule(text: string, title: string): Known | null {
  return lettersOf(text) === lettersOf(title) ? { ...TITLE_RULE, confidence: "certain" } : null;
}

/** Of rules for phrases only those of letters count: a sentence may hold what sites say too. */
function knownRule(text: string): Known | null {
  const whole = furniture().byWording(text);
  if (whole !== null) return { ...whole, confidence: "certain" };
  const match = furniture().byPattern(text);
  if (match === null || (match.isByPhrase && !MAIL_RULES.includes(match.rule))) return null;
  return { ...match.rule, confidence: "likely" };
}
