import type { Removal } from "#article/article.ts";
import type { SourceLine } from "../dump/lines.ts";
import { endsSentence } from "../dump/wrap-width.ts";
import { isOpenText } from "./cut-sentence.ts";
import { printedPages } from "./page-ends.ts";
import { insideFrames, NOTHING, type PrintedPage } from "./page-frames.ts";
import { headlineLines, joinedLine } from "./print-headline.ts";
import { type PrintedLine, printedLine } from "./printed-line.ts";
import { frameOfSinglePage } from "./single-page.ts";
import { withoutStrayLines } from "./stray-lines.ts";

/** A text of printed pages without what stands above and below each of them. */
export type PrintedText = {
  readonly lines: readonly SourceLine[];
  readonly removed: readonly Removal[];
  /** The article's headline, where a browser printed the page's title and the page shows it; else null. */
  readonly title: string | null;
  /** The page's address, where a browser printed it whole; else null. */
  readonly address: string | null;
};

/**
 * Takes the heads and feet of printed pages out of a text: lines of a browser that printed a web page, running heads and
 * page numbers of a paper. Null where nothing tells that it was printed, or nothing else is on its pages.
 */
export function readPrinted(lines: readonly SourceLine[]): PrintedText | null {
  const pages = printedPages(lines);
  const parted = pages.length > 1 ? withoutFrames(pages) : withoutFrame(lines);
  if (parted === null || parted.text.length === 0) return null;
  const { frame } = parted;
  const shown = frame.flatMap(({ text }) => printedLine(text) ?? []);
  const address = shown.find((line) => isWhole(line))?.address ?? null;
  const found = withHeadline(parted.text, shown);
  return { ...found, removed: frame.map(removalOf), address };
}

type Parted = { readonly text: readonly SourceLine[]; readonly frame: readonly SourceLine[] };

function withoutFrames(pages: readonly PrintedPage[]): Parted {
  const insides = withoutStrayLines(pages, insideFrames(pages));
  const parts = pages.map(({ number, lines }, place) => {
    const { start, end } = insides[place] ?? NOTHING;
    const text = setFlush(lines.slice(start, end)).map((line) => ({ ...line, page: number }));
    return { text, frame: [...lines.slice(0, start), ...lines.slice(end)] };
  });
  const filled = parts.filter(({ text }) => text.length > 0);
  return {
    text: filled.flatMap(({ text }, at) => continued(text, filled[at - 1]?.text.at(-1))),
    frame: parts.flatMap(({ frame }) => frame),
  };
}

function withoutFrame(lines: readonly SourceLine[]): Parted | null {
  const places = frameOfSinglePage(lines);
  if (places.size === 0) return null;
  const text = lines.filter((_, place) => !places.has(place));
  return {
    text: setFlush(text).map((line) => ({ ...line, page: 0 })),
    frame: lines.filter((_, place) => places.has(place)),
  };
}

/** Nothing parts the halves of a sentence that a page's end cuts; where it cuts none, a paragraph starts. */
function continued(
  lines: readonly SourceLine[],
  above: SourceLine | undefined,
): readonly SourceLine[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  if (isOpenText(above)) return [{ ...first, afterGap: false, indent: 0 }, ...others];
  return endsSentence(above) ? [{ ...first, afterGap: true }, ...others] : lines;
}

const RIGHT_TO_LEFT = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Lines without the margin of their page; those that run from right to left have no other white space before them. */
function setFlush(lines: readonly SourceLine[]): readonly SourceLine[] {
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  return lines.map((line) => ({
    ...line,
    indent: RIGHT_TO_LEFT.test(line.text) ? 0 : line.indent - margin,
  }));
}

const PRINTED_RULE = {
  rule: "line of a printed page",
  reason:
    "It stands above or below the text on the pages that were printed, such as their number, their address or the day of printing.",
  confidence: "certain",
} as const;

function removalOf({ text, number, icons, editLinks = [] }: SourceLine): Removal {
  return { text: [text, ...icons, ...editLinks].join(" "), line: number, ...PRINTED_RULE };
}

const CUT_OFF = /(?:…|\.\.\.)$/;
const WEB = /^https?:/i;

function isWhole({ address }: PrintedLine): boolean {
  return WEB.test(address) && !CUT_OFF.test(address);
}

/** The text with its headline on one line, where the lines of a browser tell what it is. */
function withHeadline(
  lines: readonly SourceLine[],
  shown: readonly PrintedLine[],
): Pick<PrintedText, "lines" | "title"> {
  const site = shown.find(({ address }) => address !== "")?.address.split("/")[2] ?? "";
  const isPrinted = shown.some(({ address, stamp }) => address !== "" || stamp !== "");
  const titles = isPrinted ? new Set(shown.map(({ words }) => words)) : [];
  for (const title of titles) {
    const place = headlineLines(lines, title, site);
    if (place === null) continue;
    const { start, end } = place;
    const headline = joinedLine(lines.slice(start, end));
    return {
      lines: [...lines.slice(0, start), ...headline, ...lines.slice(end)],
      title: headline[0]?.text ?? null,
    };
  }
  return { lines, title: null };
}
