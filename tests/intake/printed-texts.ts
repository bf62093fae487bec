import type { Article } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { readSeed } from "#intake/intake.ts";
import { wrap } from "./wrap.ts";

export const TITLE = "White ferry returns to the old village";

export const FIRST =
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than anybody in the council had planned for, and the village was glad of it.";
export const SECOND =
  "Some forty people stood on the old quay and waved, among them the baker and the two teachers of the school, who had brought soup and bread for the crew and for everybody else.";
const THIRD =
  "The council will decide in autumn whether a second ferry is bought for the bay, and until then the fares remain as they are, for children as for everybody who is no child any more.";
export const PARAGRAPHS = [FIRST, SECOND, THIRD];

export const ADDRESS = "https://post.example/harbour/white-ferry";
export const RULE = "line of a printed page";
export const FORM_FEED = "\f";

export type Page = readonly string[];

/** Paragraphs as wrapped lines with gaps between them, cut into pages of three lines, which end inside sentences. */
function sheets(paragraphs: readonly string[] = PARAGRAPHS, width = 72): readonly Page[] {
  const lines = paragraphs.flatMap((text) => [...wrap(text, width), ""]);
  const cuts = [2, 6];
  return [lines.slice(0, cuts[0]), lines.slice(cuts[0], cuts[1]), lines.slice(cuts[1])];
}

export function headed(): readonly Page[] {
  const [first = [], ...others] = sheets();
  return [[TITLE, "", ...first], ...others];
}

export function read(text: string): Article {
  const bytes = new TextEncoder().encode(text);
  const [article] = readSeed({ file: "ferry.txt", bytes }).articles;
  if (article === undefined) throw new Error("the text gave no article");
  return article;
}

export function printed(pages: readonly Page[], end = FORM_FEED): Article {
  return read(pages.map((lines) => `${lines.join("\n")}\n`).join(end) + end);
}

export function textsOf({ blocks }: Article): readonly string[] {
  return blocks.flatMap(blockTexts);
}

export function leftOut({ removed }: Article): readonly string[] {
  return removed.filter(({ rule }) => rule === RULE).map(({ text }) => text);
}

/** Pages in the frame of a program: lines above and below with the page's number from 1. */
export function framed(
  above: (number: number) => Page,
  below: (number: number) => Page,
  pages = headed(),
): readonly Page[] {
  return pages.map((lines, place) => [...above(place + 1), ...lines, ...below(place + 1)]);
}

/** Lines of pages as one text. */
export function pagesOf(...pages: readonly (readonly string[])[]): string {
  return pages.map((lines) => `${lines.join("\n")}\n`).join("\f");
}

/** All that a reader sees of an article. */
export function shownIn({ title, sections, blocks }: Article): string {
  return [title, ...sections, ...blocks.flatMap(blockTexts)].join("\n");
}
