type Row = { readonly example: string; readonly meaning: string };

const ROWS: readonly Row[] = [
  {
    example: "harbour ferry",
    meaning: "Both words, anywhere in the article. The last may be unfinished.",
  },
  {
    example: "“night ferry”",
    meaning: "These words one after another, whatever signs stand between.",
  },
  { example: "ferry -tram", meaning: "Without a word, or without a “phrase”." },
  { example: "ferry OR tram", meaning: "Either of them; OR in capitals." },
  { example: "title:harbour", meaning: "In the headline." },
  { example: "section:travel", meaning: "In the name of a section." },
  { example: "by:moreau", meaning: "In the name of an author." },
  { example: "lang:fa", meaning: "Written in a language, by its code." },
];

const DATES: Row = {
  example: "after:2030 before:2031-05",
  meaning: "Published after a year, month or day, or before it.",
};

/** What a query may hold, with an example for each. */
export function SearchHelpTable({ hasDates }: { readonly hasDates: boolean }) {
  const rows = hasDates ? [...ROWS, DATES] : ROWS;
  return (
    <>
      <h2 className="font-semibold">What you can search for</h2>
      <dl className="mt-2 grid gap-y-2">
        {rows.map(({ example, meaning }) => (
          <div key={example} className="grid gap-x-4 sm:grid-cols-[11rem_1fr]">
            <dt className="font-serif text-[0.9375rem] leading-5">{example}</dt>
            <dd className="leading-5 text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 leading-5 text-muted">
        Case, accents, hyphens and kinds of apostrophes make no difference.
      </p>
    </>
  );
}
