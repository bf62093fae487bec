import { WORDS_OF_AUTHORSHIP } from "./byline-openings.ts";
import { foldWord } from "../dates/dates-tokens.ts";
import type { Range } from "./body-range.ts";
import { isAdministrator, readsLikeNewsroom } from "./outlets.ts";
import type { Signed } from "./signs.ts";

/** What parts a newsroom from day, place and counters on its line: signs, and the day's own digits. */
const BETWEEN_PARTS = /[|·•,–—()]| - |\p{Nd}[\p{Nd}:./-]*/u;

/**
 * The newsroom beside the day by the headline, as it is written, where no person is named: `Redazione LIDA`,
 * `4 May 2031 BY HPS STAFF`. Empty where there is none.
 * @param lead The lines below the headline among which the day stands.
 */
export function newsroomAlone(passages: readonly Signed[], lead: Range): readonly string[] {
  for (let place = lead.start; place < lead.end; place += 1) {
    const line = passages[place];
    const newsroom = line !== undefined && mayName(passages, place) ? newsroomOn(line) : null;
    if (newsroom !== null) return [newsroom];
  }
  return [];
}

/** Lines between a newsroom and the day: the place. */
const LINES_TO_DAY = 2;

function mayName(passages: readonly Signed[], place: number): boolean {
  const sign = passages[place]?.sign;
  if (sign?.kind === "meta") return sign.authors.length === 0;
  const around = passages.slice(Math.max(0, place - 1), place + 1 + LINES_TO_DAY);
  return sign?.kind === "short" && around.some((line) => line.sign.kind === "meta");
}

function newsroomOn({ sign, text }: Signed): string | null {
  const isByline = sign.kind === "meta";
  const parts = text.split(BETWEEN_PARTS).map((part) => withoutOpening(part.trim()));
  return parts.find((part) => readsLikeNewsroom(part, isByline) && !isAdministrator(part)) ?? null;
}

function withoutOpening(part: string): string {
  const words = part
    .slice(part.lastIndexOf(":") + 1)
    .trim()
    .split(" ");
  const opening = words.findIndex((word) => WORDS_OF_AUTHORSHIP.has(foldWord(word)));
  return words.slice(opening + 1).join(" ");
}
