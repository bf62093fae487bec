import fc from "fast-check";

const WORDS = [
  ..."ferry village quay soup bread winter captain council boat harbour teachers glad".split(" "),
  ..."العبارة القرية الشتاء паром деревня зима 渡轮 村庄 フェリー 여객선 नाव مى‌رود Fähre İskele".split(
    " ",
  ),
];

const FURNITURE = [
  ..."Share|Related Articles|Back to top|Advertisement|Comments|Menu|Search|Skip to content".split(
    "|",
  ),
  ..."مقالات ذات صلة|関連記事|Ähnliche Artikel|Facebook X LinkedIn Print|© 2031 Harbour Post".split(
    "|",
  ),
  ..."By Ana Bell|4 May 2031|4 May 2031, 08:15 | Ana Bell|Read more: Old ferry sold".split("|"),
];

const OPENINGS = ["• ", "- ", "* ", "> ", "— ", "    ", "\t", "\u3000", "#", "(", "“"];

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(" "));

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 30 })
  .map((words) => `The ${words.join(" ")}.`);

const oddSpaces = fc
  .array(fc.constantFrom(...WORDS, "\t", "\u00a0", "\u200b", "\u3000", "\u00ad"), { maxLength: 9 })
  .map((parts) => parts.join(" "));

const opened = fc.tuple(fc.constantFrom(...OPENINGS), phrase).map(([sign, text]) => sign + text);

const numbered = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(". ", ") "), phrase)
  .map(([number, sign, text]) => `${number}${sign}${text}`);

const line = fc.oneof(
  phrase,
  sentence,
  fc.constantFrom(...FURNITURE),
  opened,
  numbered,
  oddSpaces,
  fc.constantFrom("", "", "Region | Harbour", "Middle EastWorld News", "1987", "* * *"),
  fc.string({ unit: "binary", maxLength: 20 }),
);

/** The text of a dump of lines as they are found in scraped pages, in any order. */
export const anyDump = fc
  .tuple(fc.array(line, { maxLength: 24 }), fc.constantFrom("\n", "\n", "\r\n", "\r", "\n\n"))
  .map(([lines, lineEnd]) => lines.join(lineEnd));

/** What an article made of prose, sub-headings and lists is printed from. */
export type PlainPart =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] };

const ENGLISH =
  "ferry village quay soup bread winter captain council boat teachers glad boats".split(" ");

const englishWords = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...ENGLISH), { minLength, maxLength }).map((words) => words.join(" "));

const paragraph = englishWords(16, 40).map((words): PlainPart => ({
  kind: "paragraph",
  text: `The ${words}.`,
}));

const heading = englishWords(2, 6).map((words): PlainPart => ({
  kind: "heading",
  text: `What ${words} do`,
}));

const list = fc
  .tuple(fc.boolean(), fc.array(englishWords(4, 8), { minLength: 2, maxLength: 5 }))
  .map(([ordered, items]): PlainPart => ({ kind: "list", ordered, items }));

const OPENING: PlainPart = {
  kind: "paragraph",
  text: "The council of the village will decide on the boat in autumn, and the baker was glad of it.",
};

/** A headline and parts below, each set of sub-heading and list with prose around. */
export const plainArticle = fc.record({
  title: englishWords(4, 9).map((words) => `How ${words} came`),
  parts: fc
    .array(fc.tuple(fc.option(heading), paragraph, fc.option(list)), { minLength: 1, maxLength: 5 })
    .map((groups) => [
      // A sub-heading right below the headline would be its second line.
      OPENING,
      ...groups.flat().filter((part) => part !== null),
      OPENING,
    ]),
});
