import { isOfBrowser, type PrintedLine } from "./printed-line.ts";

/** Lines of one shape that stand at the same edge of pages. */
export type LineSeries = {
  /** `repeated`: the same on each page; `numbered`: but for a number that rises with the pages. */
  readonly kind: "repeated" | "numbered";
  /** Whether it also tells how many pages there are. */
  readonly hasTotal: boolean;
  readonly isOfBrowser: boolean;
};

/** A line and the number of the page on which it stands, which may be counted from any start. */
export type PlacedLine = { readonly page: number; readonly line: PrintedLine };

/** What lines of one shape on different pages are; null where nothing ties them to their pages. */
export function lineSeries(members: readonly PlacedLine[]): LineSeries | null {
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  const { numbers } = first.line;
  const changing = numbers.flatMap((_, at) => (isConstant(members, at) ? [] : [at]));
  const [rising, ...others] = changing;
  if (others.length > 0) return null;
  const ofBrowser = isOfBrowser(first.line);
  if (rising === undefined) return { kind: "repeated", hasTotal: false, isOfBrowser: ofBrowser };
  if (!risesWithPages(members, rising)) return null;
  const highest = Math.max(...members.map(({ line }) => line.numbers[rising] ?? 0));
  const hasTotal = numbers.length === 2 && numbers.some((number, at) => isTotal(number, at));
  return { kind: "numbered", hasTotal, isOfBrowser: ofBrowser };

  function isTotal(number: number, at: number): boolean {
    return at !== rising && number >= highest;
  }
}

function isConstant(members: readonly PlacedLine[], at: number): boolean {
  const number = members[0]?.line.numbers[at];
  return members.every(({ line }) => line.numbers[at] === number);
}

function risesWithPages(members: readonly PlacedLine[], at: number): boolean {
  const offsets = members.map(({ page, line }) => (line.numbers[at] ?? 0) - page);
  return offsets.every((offset) => offset === offsets[0]);
}
