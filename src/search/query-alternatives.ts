import type { Folded } from "#article/fold.ts";
import type { Token } from "./query-tokens.ts";

const OR = "OR";

/**
 * The tokens of a query in groups: those with OR between them are one, every other is one of its own.
 * OR itself goes, where it stands between two tokens that are not excluded; else it is a word.
 */
export function groupAlternatives(
  query: string,
  folded: Folded,
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  const signs = tokens.map((token) => isOrSign(query, folded, token));
  const isOperand = (place: number): boolean =>
    tokens[place]?.excluded === false && signs[place] === false;
  const isOperator = (place: number): boolean =>
    signs[place] === true && isOperand(place - 1) && isOperand(place + 1);
  const groups: Token[][] = [];
  for (const [place, token] of tokens.entries()) {
    if (isOperator(place)) continue;
    if (isOperator(place - 1)) groups.at(-1)?.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** Whether a token is OR in capitals, with white space on both sides. */
function isOrSign(query: string, { text, offsets }: Folded, { from, to }: Token): boolean {
  if (to - from !== OR.length) return false;
  if (text.charAt(from - 1) !== " " || text.charAt(to) !== " ") return false;
  return Array.from(OR).every((letter, place) => query[offsets[from + place] ?? 0] === letter);
}
