import fc from "fast-check";
import { SORTS, type Filter } from "#article/paths.ts";
import type { ArticleParts } from "#tests/support/make-article.ts";
import { anyLibrary, anyText, DAYS, FACETS, LANGUAGES } from "./any-library.ts";

/** What a query's language gives a meaning, and what only looks like it. */
const SYNTAX = [
  "-",
  "OR",
  " OR ",
  '"',
  "“",
  "„",
  "»",
  "「",
  "title:",
  "-title:",
  "BY:",
  "lang:",
  "before:",
  "foo:",
  "–",
  ":",
  "or",
];

const FIELDS = ["title:", "Title:", "section:", "by:", "ti:", "title: "];
const DATES = [
  ...DAYS,
  "2031-05",
  "2031",
  "2030-12",
  "2028-02",
  "2031-02-29",
  "2031-13",
  "20310",
  "9999",
];
const LENGTHS = [
  "0",
  "1",
  "2",
  "3",
  "5",
  "8",
  "07",
  "٣",
  "1,000",
  "-1",
  "1e3",
  "4567890123",
  "few",
];
const TAGS = [...LANGUAGES, "zh", "zh-hant", "zh-ha", "fa-i", "pt", "f", "fa_IR", "EN"];
const SPACES = [" ", " ", " ", " ", "", "\n", " OR ", " OR "];

/** A query in the words of a script, most often one that a reader might type. */
function anyQuery(words: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 3, arbitrary: anyText(words, 2) },
    { weight: 3, arbitrary: anyCondition(words) },
    { weight: 1, arbitrary: fc.constantFrom(...SYNTAX) },
  );
  const spaced = fc.tuple(part, fc.constantFrom(...SPACES));
  const typed = fc.array(spaced, { maxLength: 4 }).map((parts) => parts.flat().join(""));
  return fc.oneof(
    typed,
    typed.map((query) => query.trimEnd()),
  );
}

/** A library and a filter in a few words of a script, so that phrases of several words are found too. */
export function anyQuestion(
  words: readonly string[],
): fc.Arbitrary<readonly [library: readonly ArticleParts[], filter: Filter]> {
  const few = fc.subarray([...words, "abc", "12"], { minLength: 1, maxLength: 4 });
  return few.chain((some) => fc.tuple(anyLibrary(some), anyFilter(some)));
}

/** A filter by such a query and by the facets. */
function anyFilter(words: readonly string[]): fc.Arbitrary<Filter> {
  return fc.record({
    query: anyQuery(words),
    section: fc.constantFrom(null, ...FACETS.sections),
    collection: fc.constantFrom(null, ...FACETS.collections),
    sort: fc.constantFrom(...SORTS),
    view: fc.constant("articles" as const),
  });
}

function anyCondition(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words, "city", "trav");
  const spaced = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 3 });
  const wording = fc.oneof(
    spaced.map((each) => each.join(" ")),
    anyText(words, 3),
  );
  const phrase = fc
    .tuple(fc.constantFrom('"', "“", "„", "»", "「"), wording, fc.constantFrom('"', "”", "«", ""))
    .map((parts) => parts.join(""));
  const fielded = fc.tuple(fc.constantFrom("", ...FIELDS), fc.oneof(word, phrase));
  const dated = fc.tuple(fc.constantFrom("before:", "after:"), fc.constantFrom(...DATES));
  const long = fc.tuple(fc.constantFrom("longer:", "shorter:"), fc.constantFrom(...LENGTHS));
  const tagged = fc.tuple(fc.constant("lang:"), fc.constantFrom(...TAGS));
  const sign = fc.constantFrom("", "", "-", "−");
  return fc
    .tuple(sign, fc.oneof({ weight: 3, arbitrary: fielded }, dated, long, tagged))
    .map((parts) => parts.flat().join(""));
}
