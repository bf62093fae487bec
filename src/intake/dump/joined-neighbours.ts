import { furniture } from "../furniture/all-rules.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import type { Signed } from "./signs.ts";

/** Lines among which the links to the articles before and after stand. */
const NEIGHBOURS_WITHIN = 4;

/** Words of the longest label, and of the longest line with its headline and day. */
const LONGEST_LABEL = 2;
const LONGEST_LINE = 32;

/** A headline starts with a capital, a number or what somebody says. */
const HEADLINE_START = /^[“„"«‘'¿¡]?[\p{Lu}\p{Lo}\p{Nd}]/u;

type Link = { readonly place: number; readonly label: string; readonly rule: FurnitureRule };

/**
 * The signs of the links to the articles before and after where scraping has put label and headline on one
 * line: `Previous article Ferry returns` and `Next article Bridge closed`. The two prove each other.
 */
export function joinedNeighbours(passages: readonly Signed[]): ReadonlyMap<number, Signed["sign"]> {
  const links = passages.flatMap((passage, place) => linkAt(passage, place));
  const signs = new Map<number, Signed["sign"]>();
  for (const [index, link] of links.entries()) {
    const other = links[index + 1];
    if (other === undefined || other.label === link.label) continue;
    if (other.place - link.place > NEIGHBOURS_WITHIN) continue;
    for (const { place, rule } of [link, other]) signs.set(place, { kind: "furniture", rule });
  }
  return signs;
}

/** The label in writing without spaces, where a headline follows directly. */
const UNSPACED_LABEL =
  /^(?:[上下][一1](?:篇|則|则)|[前次]の(?:記事|投稿)|(?:이전|다음) ?(?:글|기사))(?=[^\s:：])/u;
const FIRST_LETTERS = "上下前次이다";

/** The label that starts a line, or an empty text. */
function labelOf(text: string): string {
  const isUnspaced = FIRST_LETTERS.includes(text.charAt(0));
  const unspaced = isUnspaced ? UNSPACED_LABEL.exec(text)?.[0] : undefined;
  if (unspaced !== undefined) return unspaced;
  const end = text.indexOf(" ", text.indexOf(" ") + 1);
  return end !== -1 && HEADLINE_START.test(text.slice(end + 1)) ? text.slice(0, end) : "";
}

function linkAt({ sign, text, words }: Signed, place: number): readonly Link[] {
  if (words <= LONGEST_LABEL || words > LONGEST_LINE) return [];
  if (sign.kind !== "short" && sign.kind !== "prose" && sign.kind !== "meta") return [];
  const label = labelOf(text);
  const rule = label === "" ? null : furniture().byWording(label);
  if (rule === null || (rule.namesNeighbour !== true && !UNSPACED_LABEL.test(text))) return [];
  // The headline stands on the line itself, and none below it.
  const { opensTeasers: _, ...link } = rule;
  return [{ place, label, rule: link }];
}
