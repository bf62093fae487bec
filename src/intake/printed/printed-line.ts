import { foldText } from "#article/fold.ts";
import { DIGIT, NO_DIGIT } from "../digits.ts";

/** What a line at the edge of a printed page is made of. */
export type PrintedLine = {
  /** The page's address on the web, perhaps cut off; empty where there is none. */
  readonly address: string;
  /** When it was printed, in digits with the time of day; empty where it does not say. */
  readonly stamp: string;
  /** What else it says. */
  readonly words: string;
  /** The numbers in its words. */
  readonly numbers: readonly number[];
  /** The same for all lines that differ in the numbers of their words alone. */
  readonly shape: string;
};

/** UTF-16 code units of the longest such line: a title and an address. */
export const LONGEST_PRINTED = 500;

const ADDRESS = /(?:https?:\/\/|file:\/\/\/|www\.)\S+/iu;

/** A day and a time in digits as browsers print them, in this order or as right-to-left lines are turned. */
const DAY = String.raw`${DIGIT}{1,4}[./-] ?${DIGIT}{1,2}[./-] ?${DIGIT}{1,4}`;
const TIME = String.raw`${DIGIT}{1,2}[:.]${DIGIT}{2}`;
const HALF = "[ap]\\.? ?m\\b\\.?|[صم](?!\\p{L})";
const STAMP = new RegExp(
  String.raw`(?<!${DIGIT})(?:${DAY}(?!${DIGIT})${NO_DIGIT}{1,12}${TIME}(?!${DIGIT})(?: ?(?:${HALF}))?|(?:(?:${HALF}) )?${TIME}${NO_DIGIT}{1,4}${DAY}(?!${DIGIT}))`,
  "iu",
);

const NUMBERS = /\d+/g;
const LONGEST_NUMBER = 6;

/** Takes a line apart; null for one that is too long to stand at a page's edge. */
export function printedLine(text: string): PrintedLine | null {
  if (text.length > LONGEST_PRINTED) return null;
  const address = ADDRESS.exec(text)?.[0] ?? "";
  const unlinked = text.replace(address, " ");
  const stamp = STAMP.exec(unlinked)?.[0] ?? "";
  const words = unlinked.replace(stamp, " ").replaceAll(/ {2,}/g, " ").trim();
  const folded = foldText(words);
  const shape = [address, stamp, folded.replaceAll(NUMBERS, "#")].join("\n");
  return { address, stamp, words, numbers: numbersIn(folded), shape };
}

function numbersIn(folded: string): readonly number[] {
  const digits = folded.match(NUMBERS) ?? [];
  return digits.map((number) => Number(number.slice(0, LONGEST_NUMBER)));
}

/** Whether a browser put it there: it has the page's address, or when it was printed. */
export function isOfBrowser({ address, stamp }: PrintedLine): boolean {
  return address !== "" || stamp !== "";
}
