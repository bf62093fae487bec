import type { FurnitureRule } from "../furniture/rule.ts";
import type { Sign, Signed } from "./signs.ts";
import { endsBox, endsReadList, nameOfBox, opensReadList, SKIP_RULE } from "./skip-marks.ts";

const BOX_RULE: FurnitureRule = {
  name: "box to pass over",
  reason:
    "Readers who listen to the page may pass over the box it stands in, such as one of links.",
  place: "anywhere",
};

/** Lines of the longest such box. */
const MOST_LINES = 16;

const BOX: Sign = { kind: "furniture", rule: BOX_RULE };

/**
 * The passages, with all that stands between a line that lets readers pass over a box and the line
 * that ends it as the site's. The text goes on behind, whatever the box is called.
 */
export function withSkippedBoxes(passages: readonly Signed[]): readonly Signed[] {
  const boxed = new Set<number>();
  for (const [place, { sign, text }] of passages.entries()) {
    if (sign.kind !== "furniture" || sign.rule.name !== SKIP_RULE.name) continue;
    const end = boxEnd(passages, place + 1, text);
    for (let at = place + 1; at <= (end ?? place); at += 1) boxed.add(at);
  }
  if (boxed.size === 0) return passages;
  return passages.map((passage, place) => (boxed.has(place) ? { ...passage, sign: BOX } : passage));
}

/** The place of the line that ends the box which a line opens, or null. */
function boxEnd(passages: readonly Signed[], start: number, opening: string): number | null {
  const name = nameOfBox(opening);
  if (name === null && !opensReadList(opening)) return null;
  const lines = passages.slice(start, start + MOST_LINES);
  const length = lines.findIndex(({ text }) =>
    name === null ? endsReadList(text) : endsBox(text, name),
  );
  const next = lines.findIndex(({ text }) => nameOfBox(text) !== null);
  return length === -1 || (next !== -1 && next < length) ? null : start + length;
}
