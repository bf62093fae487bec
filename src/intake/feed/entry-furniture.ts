import type { Removal } from "#article/article.ts";
import { feedNoteBelow } from "../dump/feed-notes.ts";
import { furniture } from "../furniture/all-rules.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { type Piece, pieceText } from "../html/html-pieces.ts";
import { lettersOf } from "../html/html-title.ts";

type Known = Pick<FurnitureRule, "name" | "reason"> & Pick<Removal, "confidence">;

const TITLE: Known = {
  name: "title repeated",
  reason: "The entry's text says its title again.",
  confidence: "certain",
};

/** From this share of links on a line is one that leads elsewhere. */
const MOSTLY_LINKED = 0.5;

/**
 * For each piece of an entry's text the rule that leaves it out, or null: the title above it, and below it what
 * the site's program adds for others, such as where the text came out first and a link to the rest. All other
 * text is the author's.
 */
export function entryRules(pieces: readonly Piece[], title: string): readonly (Known | null)[] {
  const rules: (Known | null)[] = pieces.map(() => null);
  if (pieces.length > 1 && isTitle(pieces[0], title)) rules[0] = TITLE;
  for (let at = pieces.length - 1; at > 0; at -= 1) {
    const piece = pieces[at];
    const rule = piece === undefined ? null : ruleBelow(piece, title);
    if (rule === null) break;
    rules[at] = rule;
  }
  return rules;
}

function isTitle(piece: Piece | undefined, title: string): boolean {
  return piece?.body.kind === "heading" && lettersOf(pieceText(piece)) === lettersOf(title);
}

function ruleBelow(piece: Piece, title: string): Known | null {
  const text = pieceText(piece);
  const note = feedNoteBelow(text, title);
  if (note !== null) return { ...note, confidence: "certain" };
  const known = piece.linked >= MOSTLY_LINKED ? furniture().byWording(text) : null;
  return known === null ? null : { ...known, confidence: "certain" };
}
