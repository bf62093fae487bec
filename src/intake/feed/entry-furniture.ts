import type { Removal } from "#article/article.ts";
import { feedNoteBelow } from "../dump/feed-notes.ts";
import { furniture } from "../furniture/all-rules.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { remembered } from "../html/html-elements.ts";
import { isWithin } from "../html/html-page.ts";
import { type Piece, pieceText } from "../html/html-pieces.ts";
import { lettersOf } from "../html/html-title.ts";

type Known = Pick<FurnitureRule, "name" | "reason"> & Pick<Removal, "confidence">;

const TITLE: Known = {
  name: "title repeated",
  reason: "The entry's text says its title again.",
  confidence: "certain",
};

const PART: Known = {
  name: "part of the site",
  reason:
    "The line is of a part that the site's program puts into texts, such as a form to subscribe.",
  confidence: "certain",
};

/** Classes of such parts: of Substack, of WordPress's plug-ins and of FeedBurner. */
const PARTS: ReadonlySet<string> = new Set(
  (
    "subscription-widget sharedaddy jp-relatedposts wp-block-jetpack-subscriptions mc4wp-form wpcf7 feedflare " +
    "heateor_sss_sharing_container addtoany_share_save_container yarpp-related"
  ).split(" "),
);

/** Code units of an element's classes that are looked at. */
const MOST_CLASSES = 500;

/** From this share of links on a line is one that leads elsewhere. */
const MOSTLY_LINKED = 0.5;

/** From this share on it is nothing but a link, perhaps with a sign beside it. */
const ONLY_LINKED = 0.9;

/**
 * For each piece of an entry's text the rule that leaves it out, or null: the title above it, below it what
 * the site's program adds for others, such as where the text came out first and a link to the rest, and
 * buttons anywhere. All other text is the author's.
 */
export function entryRules(pieces: readonly Piece[], title: string): readonly (Known | null)[] {
  const links = pieces.map(linkRule);
  const rules = pieces.map((piece, at) => {
    if (isWithin(piece.owner, isPart)) return PART;
    const rule = links[at] ?? null;
    return rule !== null && (rule.place === "anywhere" || isButton(piece)) ? certainly(rule) : null;
  });
  if (pieces.length > 1 && isTitle(pieces[0], title)) rules[0] = TITLE;
  for (let at = pieces.length - 1; at > 0; at -= 1) {
    const rule = noteRule(pieces[at], title) ?? links[at] ?? null;
    if (rule === null && rules[at] === null) break;
    rules[at] ??= rule === null ? null : certainly(rule);
  }
  // An entry that is nothing but such lines was written so.
  return rules.includes(null) ? rules : rules.map(() => null);
}

const isPart = remembered(({ attributes }) =>
  (attributes["class"] ?? "")
    .slice(0, MOST_CLASSES)
    .split(/\s+/)
    .some((name) => PARTS.has(name)),
);

/** A paragraph that is nothing but a link; an author's list of links may have the same words. */
function isButton({ body, linked }: Piece): boolean {
  return body.kind === "paragraph" && linked > ONLY_LINKED;
}

function certainly({ name, reason }: FurnitureRule): Known {
  return { name, reason, confidence: "certain" };
}

function isTitle(piece: Piece | undefined, title: string): boolean {
  return piece?.body.kind === "heading" && lettersOf(pieceText(piece)) === lettersOf(title);
}

function noteRule(piece: Piece | undefined, title: string): FurnitureRule | null {
  return piece === undefined ? null : feedNoteBelow(pieceText(piece), title);
}

/** The rule of a line of links that sites have, such as a button to share. */
function linkRule(piece: Piece): FurnitureRule | null {
  if (piece.linked < MOSTLY_LINKED) return null;
  const text = pieceText(piece);
  const known = furniture().byWording(text);
  if (known !== null) return known;
  const match = furniture().byPattern(text);
  return match === null || match.isByPhrase ? null : match.rule;
}
