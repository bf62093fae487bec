/** What becomes of a line of a database's document: facts are read and logged, `field` and `mark` logged only. */
export type Use = "title" | "authors" | "date" | "sections" | "text" | "caption" | "field" | "mark";

type Row = { readonly use: Use; readonly names: readonly string[] };

/** Names before a colon, in lower case: of Nexis, in English and German, and of ProQuest. */
const LABELS: readonly Row[] = [
  { use: "title", names: ["headline"] },
  { use: "authors", names: ["byline", "author", "autor"] },
  { use: "sections", names: ["section", "rubrik"] },
  { use: "date", names: ["publication date", "publication info"] },
  { use: "text", names: ["highlight", "correction", "notes", "body", "full text"] },
  { use: "caption", names: ["graphic"] },
  {
    use: "field",
    names: ["length", "dateline", "series", "column", "type", "distribution"].concat(
      ["load-date", "language", "publication-type", "document-type", "journal-code"],
      ["subject", "industry", "company", "organization", "ticker", "person", "people"],
      ["geographic", "city", "state", "country", "correction-date"],
      ["länge", "sprache", "update", "zeitungs-code"],
      ["abstract", "credit", "title", "publication title", "pages"],
      ["location", "company / organization", "classification", "identifier / keyword"],
      ["first page", "volume", "issue", "year", "publication year", "publication subject"],
      ["publisher", "place of publication", "country of publication", "issn", "isbn", "coden"],
      ["source type", "document type", "document feature", "language of publication"],
      ["proquest document id", "document url", "copyright", "last updated", "database", "links"],
    ),
  },
];

const USE_BY_LABEL = new Map(LABELS.flatMap(({ use, names }) => names.map((name) => [name, use])));

/** UTF-16 code units of the longest name before a colon. */
const LONGEST_NAME = 40;

const NAME = /^\p{Lu}[\p{L} /-]*$/u;

/** A line that opens with a name and a colon. */
export type Label = {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly isCapital: boolean;
  /** Null where the name is not known. */
  readonly use: Use | null;
};

/** The name and value of a line such as `LENGTH: 412 words`; null for any other line. */
export function labelOf(text: string): Label | null {
  const colon = text.slice(0, LONGEST_NAME).indexOf(":");
  const written = text.slice(0, Math.max(0, colon));
  const isName = NAME.test(written) && /^(?: |$)/.test(text.slice(colon + 1, colon + 2));
  if (!isName) return null;
  const name = written.toLowerCase();
  const value = text.slice(colon + 1).trim();
  const isCapital = written === written.toUpperCase();
  return { name, value, isCapital, use: USE_BY_LABEL.get(name) ?? null };
}

/** How long a text is, which every document of Nexis and Factiva says. */
export const WORD_COUNT = /^\d[\d.,]{0,8} (?:words|Wörter)$/i;

/** Factiva's codes, each on a line above its value, in the order in which they stand. */
const CODES: readonly Row[] = [
  { use: "sections", names: ["SE"] },
  { use: "title", names: ["HD"] },
  { use: "field", names: ["CR"] },
  { use: "authors", names: ["BY"] },
  { use: "field", names: ["CLM", "WC"] },
  { use: "date", names: ["PD"] },
  { use: "field", names: ["ET", "SN", "SC", "ED", "VOL", "PG", "LA", "CY"] },
  { use: "text", names: ["LP", "TD"] },
  { use: "caption", names: ["ART"] },
  {
    use: "field",
    names: ["CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN"],
  },
];

const CODE_ROWS = new Map(
  CODES.flatMap(({ use, names }) => names.map((name) => ({ name, use }))).map(
    ({ name, use }, rank) => [name, { use, rank }] as const,
  ),
);

/** What a code says of the lines below it, and its place in the order; null for any other line. */
export function codeOf(text: string): { readonly use: Use; readonly rank: number } | null {
  return CODE_ROWS.get(text) ?? null;
}

const MARK =
  /^(?:\d+ of \d+ documents?|document \d+ of \d+|_{10,}|body|graphic|classification|end of document|proquest document link|contact us at:.*|database copyright .*|document [A-Z]{2,10}[\dA-Z]{0,10}\d{8}[\da-z]{4,20})$/i;

/** A line with which a database parts documents or their parts. */
export function isMark(text: string): boolean {
  return text.length <= LONGEST_MARK && MARK.test(text);
}

/** UTF-16 code units; a row of underscores fills a line. */
const LONGEST_MARK = 200;

const START = /^(?:\d+ of \d+ documents?|document \d+ of \d+|_{10,})$/i;
const END = /^(?:End of Document|Document [A-Z]{2,10}[\dA-Z]{0,10}\d{8}[\da-z]{4,20})$/;

export function opensDocument(text: string): boolean {
  return isMark(text) && START.test(text);
}

export function endsDocument(text: string): boolean {
  return isMark(text) && END.test(text);
}

const RIGHTS = /^(?:(?:(?:copyright|©|\(c\)) ?){1,2}\d{4}\b|all rights reserved\.?$)/i;

/** A notice of rights, as it stands above or below a text. */
export function isRightsNotice(text: string): boolean {
  return text.length <= LONGEST_MARK && RIGHTS.test(text);
}
