import { unmarkedNames } from "./byline.ts";
import { isSaidInText } from "./lead-lines.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest label above those who helped: `With the help of`, `Zusammenarbeit`. */
const LABEL_WORDS = 3;

const FEWEST_NAME_WORDS = 2;

/**
 * The authors one below the other directly below the headline, `Ana Bell / Tom Roe`, each once and without a heading whose words are the
 * text's; a single one where a label and more names follow, `Ana Bell / Assistance / Ida Karr, Jon Lind`: those helped.
 * @param title The place of the headline.
 */
export function namesBelowHeadline(
  passages: readonly Signed[],
  title: number,
): readonly string[] | undefined {
  const names: string[] = [];
  let place = title + 1;
  for (let found = nameOn(passages[place]); found !== null; found = nameOn(passages[place])) {
    const isHeading = isSaidInText(passages, passages[place]?.text ?? "");
    if (!isHeading && !names.includes(found)) names.push(found);
    place += 1;
  }
  if (names.length === 0) return undefined;
  return names.length > 1 || isLabelOfNames(passages, place) ? names : undefined;
}

/** The name that is all of a line, or null. */
function nameOn(passage: Signed | undefined): string | null {
  const { sign, text, words } = passage ?? NOTHING;
  if (sign.kind !== "short" || words < FEWEST_NAME_WORDS) return null;
  const [name, other] = unmarkedNames(text);
  return other === undefined ? (name ?? null) : null;
}

function isLabelOfNames(passages: readonly Signed[], place: number): boolean {
  const { sign, words } = passages[place] ?? NOTHING;
  const isLabel = sign.kind === "short" && words <= LABEL_WORDS;
  return isLabel && unmarkedNames(passages[place + 1]?.text ?? "").length > 1;
}
