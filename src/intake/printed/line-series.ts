import { isOfBrowser, type PrintedLine } from "./printed-line.ts";

/** Lines of one shape that stand at the same edge of pages. */
export type LineSeries = {
  /** `repeated`: the same on each page; `numbered`: but for a number that rises with the pages. */
  readonly kind: "repeated" | "numbered";
  /** Whether it also tells how many pages there are. */
  readonly hasTotal: boolean;
  /** What the number is ahead of the page's, which is counted from 0; null where there is none. */
  readonly offset: number | null;
  readonly isOfBrowser: boolean;
};

/** A line and the number of the page on which it stands, which may be counted from any start. */
export type PlacedLine = { readonly page: number; readonly line: PrintedLine };

/** What lines of one shape on different pages are; null where nothing ties them to their pages. */
export function lineSeries(members: readonly PlacedLine[]): LineSeries | null {
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  const ofBrowser = isOfBrowser(first.line);
  const changing = first.line.numbers.flatMap((_, at) => (isConstant(members, at) ? [] : [at]));
  const [rising, ...others] = changing;
  if (rising === undefined) return { ...REPEATED, isOfBrowser: ofBrowser };
  if (others.length > 0 || !risesWithPages(members, rising)) return null;
  const offset = (first.line.numbers[rising] ?? 0) - first.page;
  return { kind: "numbered", hasTotal: hasTotal(members, rising), offset, isOfBrowser: ofBrowser };
}

const REPEATED = { kind: "repeated", hasTotal: false, offset: null } as const;

/** Whether the only number beside the one that rises may be that of all pages. */
function hasTotal(members: readonly PlacedLine[], rising: number): boolean {
  const last = members.at(-1)?.line.numbers[rising] ?? 0;
  const { numbers } = members[0]?.line ?? { numbers: [] };
  return numbers.length === 2 && (numbers[1 - rising] ?? 0) >= last;
}

function isConstant(members: readonly PlacedLine[], at: number): boolean {
  const number = members[0]?.line.numbers[at];
  return members.every(({ line }) => line.numbers[at] === number);
}

function risesWithPages(members: readonly PlacedLine[], at: number): boolean {
  const offsets = members.map(({ page, line }) => (line.numbers[at] ?? 0) - page);
  return offsets.every((offset) => offset === offsets[0]);
}
