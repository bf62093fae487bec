import type { FurnitureRule } from "../furniture/rule.ts";

const NOTE_RULE: FurnitureRule = {
  name: "note of another reader",
  reason: "It says which account of the network likes the text or passed it on.",
  place: "edges",
  leadsToComments: true,
};

/** What a network of diaries writes below a text for each account, whose name is one word. */
const NOTE =
  /^[\w.-]{2,40} (?:likes this|liked this|(?:reblogged this|hat dies gerebloggt|a reblogué ce billet|ha rebloggato questo|rebloggó esto|reblogou isto)(?: (?:from|von|depuis|da|de) [\w.-]{2,40})?|posted this|gefällt das|aime ça)(?: and added:)?$/u;

/** Code units of the longest such line. */
const LONGEST = 120;

/** The rule of a line such as `tideclock reblogged this from quayside`, or null. */
export function readerNoteRule(text: string): FurnitureRule | null {
  return text.length <= LONGEST && NOTE.test(text) ? NOTE_RULE : null;
}
