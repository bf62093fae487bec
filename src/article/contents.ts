import type { Block } from "./article.ts";

/** A sub-heading and the name by which links lead to it. */
export type Heading = { readonly id: string; readonly text: string };

/** Fewer parts are found by scrolling as soon as by reading a list of them. */
const PARTS_WORTH_A_LIST = 3;

/** The name of a sub-heading, counted from 1: never made from its text, which may be anything. */
export function headingId(number: number): string {
  return `h-${number}`;
}

/** An article's contents: its sub-headings in order, or none where there are fewer than three. */
export function contentsOf(blocks: readonly Block[]): readonly Heading[] {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  if (headings.length < PARTS_WORTH_A_LIST) return [];
  return headings.map((block, place) => ({
    id: headingId(place + 1),
    text: "text" in block ? block.text : "",
  }));
}

/** The sub-heading that the hash of an address leads to, as an id; null for any other hash. */
export function headingFromHash(hash: string): string | null {
  return /^#(h-[1-9]\d{0,4})$/.exec(hash)?.[1] ?? null;
}
