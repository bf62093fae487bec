import { PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

/** A site's menu, one of whose labels may be an article's section. */
export const MENU = ["Home", "News", "Media", "Harbour", "Weather", "Sport", "Culture", "Region"];

/** The sections of the article in a dump of such lines. */
export function sectionsOf(lines: readonly string[]): readonly string[] {
  return readDumpOf(lines).sections;
}

/** Those that lines above a headline tell. */
export function sectionsAbove(...lines: readonly string[]): readonly string[] {
  return sectionsOf([...lines, TITLE, ...PARAGRAPHS]);
}

/** Those that lines between headline and text tell. */
export function sectionsBelow(...lines: readonly string[]): readonly string[] {
  return sectionsOf([TITLE, ...lines, ...PARAGRAPHS]);
}
