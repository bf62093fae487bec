import type { Range } from "./body-range.ts";
import { openingReporters } from "./east-asian-reporter.ts";
import type { Signed } from "./signs.ts";

/** Paragraphs at a text's start among which the report itself begins, below what sums it up and a caption. */
const OPENS_WITHIN = 4;
const LONGEST_OPENING = 90;

/** A Persian agency, perhaps with its desk, and the reporter: `خبرگزاری سپیده، گروه استان‌ها - مهسا کیانی:` */
const PERSIAN =
  /^خبرگزاری [\p{L}\u200c]{2,14}(?: [\p{L}\u200c]{2,14})?(?:[،,] ?گروه [\p{L}\u200c ]{2,30})? ?[-–—] ?([\p{L}\u200c]{2,14}(?: [\p{L}\u200c]{2,14}){1,2}) ?[:؛]/u;

/** The reporters whom the first words of a report name beside its agency; none in other texts. */
export function reportersInOpening(passages: readonly Signed[], body: Range): readonly string[] {
  const first = openingReporters(passages[body.start]?.text ?? "");
  if (first.length > 0) return first;
  const end = Math.min(body.end, body.start + OPENS_WITHIN);
  const names = passages
    .slice(body.start, end)
    .flatMap(({ text }) => PERSIAN.exec(text.slice(0, LONGEST_OPENING))?.[1] ?? []);
  return names.slice(0, 1);
}
