import type { WordsByLanguage } from "../dates/dates-labels.ts";
import { foldLine } from "../furniture/fold-line.ts";
import { NOTHING, type Signed } from "./signs.ts";

/**
 * What sites whose labels stand in capitals mostly call their sections: there no change of case shows where one of two that
 * are run together ends, and a file alone may say neither apart.
 */
const COMMON_IN_CAPITALS: WordsByLanguage = {
  tr: "gündem|siyaset|politika|spor|ekonomi|kültür|kültür sanat|dünya|yaşam|sağlık|eğitim|magazin|teknoloji|bilim|turizm|asayiş|yerel",
  el: "ελλάδα|κόσμος|πολιτική|οικονομία|καιρός|αθλητικά|κοινωνία|υγεία|πολιτισμός|επικαιρότητα|τοπικά",
};

let common: ReadonlySet<string> | null = null;

function isCommon(folded: string): boolean {
  common ??= new Set(
    Object.values(COMMON_IN_CAPITALS).flatMap((row) => row.split("|").map(foldLine)),
  );
  return common.has(folded);
}

/** Code units of names without a small letter that may be two, and letters of the shortest of those. */
const CAPITALS = /^[^\p{Ll}\p{Lo}]{9,40}$/u;
const FEWEST_LETTERS = 4;
const NO_LETTERS = /[^\p{L}]+/u;

/** Two names in capitals that are run together, `SİYASETKIZILOVA`, where the page says each as a line or word, or many sites call a section so. */
export function partedCapitals(
  passages: readonly Signed[],
  place: number,
  name: string,
): readonly string[] {
  if (!CAPITALS.test(name)) return [name];
  const said = saidElsewhere(passages, place);
  const isName = (part: string): boolean => {
    const folded = foldLine(part);
    return part.trim() === part && (said.has(folded) || isCommon(folded));
  };
  for (let cut = FEWEST_LETTERS; cut <= name.length - FEWEST_LETTERS; cut += 1) {
    const parts = [name.slice(0, cut), name.slice(cut)];
    if (parts.every(isName)) return parts;
  }
  return [name];
}

/** The page's other lines and their words, folded. */
function saidElsewhere(passages: readonly Signed[], place: number): ReadonlySet<string> {
  const own = (passages[place] ?? NOTHING).text;
  const others = passages.filter(({ text }) => text !== own).map(({ text }) => foldLine(text));
  return new Set(others.flatMap((text) => [text, ...text.split(NO_LETTERS)]));
}
