import type { FurnitureRule } from "../furniture/rule.ts";
import type { Signed } from "./signs.ts";

const NEIGHBOUR_RULE: FurnitureRule = {
  name: "link to a neighbouring article",
  reason: "The label of a link to the article before or after this one.",
  place: "edges",
  namesNeighbour: true,
};

/** Words of the longest headline. */
const LONGEST_LINE = 24;

/** An arrow before a headline, and one behind it. Quotation marks are none: verse has them too. */
const ARROW_BEFORE = /^[←→⟵⟶⇐⇒] ?(?=[^←→⟵⟶⇐⇒]{3})/u;
const ARROW_BEHIND = /[^←→⟵⟶⇐⇒]{3} ?[←→⟵⟶⇐⇒]$/u;

/** The same with signs that are quotation marks elsewhere. */
const MARK_BEFORE = /^« ?(?=[^«»]{3,}$)/u;
const MARK_BEHIND = /^[^«»]{3,} ?»$/u;
const ANY_MARK = /[«»]/u;

/**
 * The signs of the links to the articles before and after as blogs have them below a text, with nothing
 * but arrows beside the headlines: `← Ferry returns` above `Bridge closed →`. The two prove each other, and
 * in languages that do not quote with them `« Ferry returns` above `Bridge closed »`.
 */
export function arrowedNeighbours(
  passages: readonly Signed[],
  language: string | null,
): ReadonlyMap<number, Signed["sign"]> {
  const signs = new Map<number, Signed["sign"]>();
  const areArrows = areMarksArrows(passages, language);
  for (const [place, passage] of passages.entries()) {
    const next = passages[place + 1];
    if (next === undefined || !isHeadline(passage) || !isHeadline(next)) continue;
    const isPair = areArrows && MARK_BEFORE.test(passage.text) && MARK_BEHIND.test(next.text);
    if (!isPair && !(ARROW_BEFORE.test(passage.text) && ARROW_BEHIND.test(next.text))) continue;
    for (const at of [place, place + 1]) signs.set(at, { kind: "furniture", rule: NEIGHBOUR_RULE });
  }
  return signs;
}

/** Languages that do not quote with these signs. */
const QUOTING_OTHERWISE: ReadonlySet<string> = new Set("en nl id ms vi cy ga".split(" "));

function areMarksArrows(passages: readonly Signed[], language: string | null): boolean {
  const [base = ""] = language?.split("-") ?? [];
  return QUOTING_OTHERWISE.has(base) && passages.some(isMarked) && !passages.some(isQuoting);
}

function isMarked({ text }: Signed): boolean {
  return text.startsWith("«") && MARK_BEFORE.test(text);
}

/** Whether a paragraph quotes with the same signs, so that two lines between them may be verse or speech. */
function isQuoting({ sign, text }: Signed): boolean {
  return sign.kind === "prose" && ANY_MARK.test(text);
}

function isHeadline({ sign, words }: Signed): boolean {
  return sign.kind === "short" && words <= LONGEST_LINE;
}
