import { foldWord } from "../dates/dates-tokens.ts";
import { unmarkedNames } from "./byline.ts";
import { isBylineOpening } from "./byline-openings.ts";
import { behindLabel, startsWithAuthorLabel, startsWithLabel } from "./data-labels.ts";
import { givesDay, isRoleLine, metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";

/**
 * A word of authorship on a line of its own makes the name on the next one a byline, and an
 * author's role or mail address the name above it.
 */
export function splitBylines(passages: readonly Signed[]): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, { sign }] of passages.entries()) {
    if (sign.kind === "prose" || isLabelBelow(passages, place)) continue;
    for (const [at, names] of namesBeside(passages, place)) {
      signs.set(at, metaOf("byline", names, null));
    }
  }
  return signs;
}

type Names = ReadonlyMap<number, readonly string[]>;
const NO_NAMES: Names = new Map();

/** The names that a line makes a byline of, by their places; itself as well, with none, where it is a word of authorship. */
function namesBeside(passages: readonly Signed[], place: number): Names {
  const { text = "" } = passages[place] ?? {};
  if (isRoleLine(passages[place]) || isMailAddressOf(text, passages[place - 1])) {
    return named(place - 1, namesAt(passages, place - 1));
  }
  if (startsWithAuthorLabel(text) && isBelowLabelledDate(passages, place)) {
    return named(place, unmarkedNames(behindLabel(text)));
  }
  if (!isBylineOpening(text)) return NO_NAMES;
  const below = named(place + 1, namesAt(passages, place + 1));
  return below.size === 0 ? NO_NAMES : new Map([[place, []], ...below]);
}

function named(place: number, names: readonly string[]): Names {
  return names.length === 0 ? NO_NAMES : new Map([[place, names]]);
}

function isBelowLabelledDate(passages: readonly Signed[], place: number): boolean {
  const above = passages[place - 1];
  return givesDay(above) && startsWithLabel(above?.text ?? "");
}

/** What stands below the name of who took the pictures, where such labels stand below names and not above. */
const PICTURES_BELOW = /^(?:Fotos?|Foton|Bild(?:er)?|Photos?|Fotografie|Kuvat?)$/u;

/** Whether a word of authorship belongs to the name above it: `Ana Bell / Text / Tom Roe / Foto`. */
function isLabelBelow(passages: readonly Signed[], place: number): boolean {
  if (!PICTURES_BELOW.test(passages[place + 2]?.text ?? "")) return false;
  const isBelowName = namesAt(passages, place - 1).some((name) => name.includes(" "));
  return isBelowName && isBylineOpening(passages[place]?.text ?? "");
}

function namesAt(passages: readonly Signed[], place: number): readonly string[] {
  const passage = passages[place];
  return passage?.sign.kind === "short" ? unmarkedNames(passage.text) : [];
}

/** Whether a line is a mail address with the last word of the line above in it: `ana.bell@post.example`. */
function isMailAddressOf(text: string, above: Signed | undefined): boolean {
  const at = text.indexOf("@");
  if (at < 1 || above === undefined || text.includes(" ")) return false;
  const surname = foldWord(above.text.slice(above.text.lastIndexOf(" ") + 1));
  return surname !== "" && foldWord(text.slice(0, at)).includes(surname);
}
