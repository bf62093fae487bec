import type { GoldenCase } from "#tests/intake/golden-case.ts";
import { isHeadlineOf, labelsBy, type LineLabel } from "./line-labels.ts";

/** What is known of a line of a whole page: that it is text or the site's, or nothing. */
export type PageLine = { readonly text: string; readonly label: LineLabel };

/** Most lines of the page that stay above the headline, between it and the text, below the text, and at the page's end. */
const MOST_LINES = { above: 4, head: 6, below: 10, end: 3 };

/** How often none of them stay, and those inside the text all do. */
const SHARE_WITHOUT = { above: 0.45, head: 0.2, below: 0.2, end: 0.7 };
const SHARE_WHOLE_INSIDE = 0.5;

/** How often a line inside the text, or below it, stays where some are dropped. */
const SHARE_KEPT_INSIDE = 0.5;
const SHARE_KEPT_BELOW = 0.8;

/**
 * The lines of a page that a program leaves which looks for its article and takes some of the page with it: those beside
 * the headline and the text, and now and then the page's last ones.
 * @param headline The place of the headline.
 * @param random Numbers from 0 to 1, so that one page gives several dumps.
 */
export function articleDump(
  lines: readonly PageLine[],
  headline: number,
  random: () => number,
): readonly PageLine[] {
  const isText = ({ label }: PageLine): boolean => label === "text";
  const first = lines.findIndex((line, place) => place > headline && isText(line));
  const end = lines.findLastIndex(isText) + 1;
  if (first === -1) return lines;
  const above = lines.slice(0, headline);
  const head = lines.slice(headline + 1, first);
  const below = lines.slice(end);
  const [rest, foot] = [below.slice(0, -MOST_LINES.end), below.slice(-MOST_LINES.end)];
  return [
    ...lastOf(above, countOf("above", random)),
    ...lines.slice(headline, headline + 1),
    ...lastOf(head, countOf("head", random)),
    ...inside(lines.slice(first, end), random),
    ...rest.slice(0, countOf("below", random)).filter(() => random() < SHARE_KEPT_BELOW),
    ...lastOf(foot, countOf("end", random)),
  ];
}

/** The last of some lines, all of them where they are fewer. */
function lastOf(lines: readonly PageLine[], count: number): readonly PageLine[] {
  return lines.slice(Math.max(0, lines.length - count));
}

/** How many lines of a part stay: few more often than many. */
function countOf(part: keyof typeof MOST_LINES, random: () => number): number {
  if (random() < SHARE_WITHOUT[part]) return 0;
  return 1 + Math.floor(random() * random() * MOST_LINES[part]);
}

function inside(lines: readonly PageLine[], random: () => number): readonly PageLine[] {
  if (random() < SHARE_WHOLE_INSIDE) return lines;
  return lines.filter(({ label }) => label !== "site" || random() < SHARE_KEPT_INSIDE);
}

/** The case of a dump of its page's article; the page itself where it has no headline above its text. */
export function dumpOf(golden: GoldenCase, random: () => number): GoldenCase {
  const [article] = golden.expected.articles;
  if (article === undefined) return golden;
  const labelOf = labelsBy(article.blocks);
  const lines = new TextDecoder()
    .decode(golden.bytes)
    .split("\n")
    .map((text) => ({
      text,
      label: text.trim() === "" ? null : labelOf(text),
    }));
  const firstText = lines.findIndex(({ label }) => label === "text");
  const headline = lines.findLastIndex(
    ({ text }, place) => place < firstText && isHeadlineOf(text, article.title),
  );
  if (headline === -1) return golden;
  const dump = articleDump(lines, headline, random);
  return { ...golden, bytes: new TextEncoder().encode(dump.map(({ text }) => text).join("\n")) };
}
