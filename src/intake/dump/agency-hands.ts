import { readNames } from "./byline.ts";

/** Code units of the longest such line: reporters in several towns and two editors. */
const LONGEST_LINE = 240;

const HANDS_APART = /;\s*/u;

/** What somebody did for a report, and who: `Additional reporting by Ana Bell`. */
const HAND =
  /^(additional |further )?(reporting|writing|compiled|editing|translation|graphics?|research|production)(?: and (?:writing|editing|reporting))? by (.{3,120})$/iu;

/** Brackets about the whole line, and its full stop. */
const AROUND = /^\(|\.?\)?$/gu;

const AUTHORS_DO: ReadonlySet<string> = new Set(["reporting", "writing"]);

/**
 * The authors in the line below an agency's report that tells what each hand did: `Reporting by Ana Bell; Editing by
 * Tom Roe`. None where it names only those who helped; null for any other line.
 */
export function agencyHands(line: string): readonly string[] | null {
  if (line.length > LONGEST_LINE || !line.includes(";")) return null;
  const hands = line.replace(AROUND, "").split(HANDS_APART).map(readHand);
  if (!hands.every((hand) => hand !== null)) return null;
  return hands.flatMap(({ names, isAuthors }) => (isAuthors ? names : []));
}

type Hand = { readonly names: readonly string[]; readonly isAuthors: boolean };

function readHand(part: string): Hand | null {
  const [, helped, work = "", written] = HAND.exec(part) ?? [];
  const names = written === undefined ? null : readNames(written);
  if (names === null) return null;
  return { names, isAuthors: helped === undefined && AUTHORS_DO.has(work.toLowerCase()) };
}
