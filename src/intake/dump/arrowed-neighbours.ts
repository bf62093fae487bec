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

/**
 * The signs of the links to the articles before and after as blogs have them below a text, with nothing
 * but arrows beside the headlines: `← Ferry returns` above `Bridge closed →`. The two prove each other.
 */
export function arrowedNeighbours(
  passages: readonly Signed[],
): ReadonlyMap<number, Signed["sign"]> {
  const signs = new Map<number, Signed["sign"]>();
  for (const [place, passage] of passages.entries()) {
    const next = passages[place + 1];
    if (next === undefined || !isHeadline(passage) || !isHeadline(next)) continue;
    if (!ARROW_BEFORE.test(passage.text) || !ARROW_BEHIND.test(next.text)) continue;
    for (const at of [place, place + 1]) signs.set(at, { kind: "furniture", rule: NEIGHBOUR_RULE });
  }
  return signs;
}

function isHeadline({ sign, words }: Signed): boolean {
  return sign.kind === "short" && words <= LONGEST_LINE;
}
