import type { ArticleId } from "#article/article.ts";
import { articleIdFrom, parseArticleId } from "#article/article-id.ts";
import { readAuthors } from "./metadata-authors.ts";
import { readDay } from "./metadata-dates.ts";
import { type FieldName, FIELD_NAMES, plainName } from "./field-names.ts";
import { addressesOf, labelsOf, textOf, textsOf } from "./metadata-values.ts";
import type { Metadata } from "./metadata.ts";

const FIELD_BY_NAME = new Map(
  FIELD_NAMES.flatMap(({ field, names }) =>
    names.map((name, rank) => [name, { field, rank }] as const),
  ),
);

/** The field that a source's own name means, or null. */
export function fieldNamed(name: string): FieldName | null {
  return knownName(name)?.field ?? null;
}

function knownName(name: string): { readonly field: FieldName; readonly rank: number } | undefined {
  return FIELD_BY_NAME.get(plainName(name));
}

/**
 * The fields of a record that say something of its article, under our own names, values as they
 * are. Of two names for one field the one earlier in the table counts; empty values do not.
 */
export function namedFields(
  record: Readonly<Record<string, unknown>>,
): ReadonlyMap<FieldName, unknown> {
  return new Map([...chosenFields(record)].map(([field, { value }]) => [field, value]));
}

/** The names in a record that give no field: unknown ones, and second names for a field. */
export function unusedNames(record: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const used = new Set([...chosenFields(record).values()].map(({ name }) => name));
  return new Set(Object.keys(record).filter((name) => !used.has(name)));
}

type Chosen = { readonly rank: number; readonly name: string; readonly value: unknown };

function chosenFields(record: Readonly<Record<string, unknown>>): ReadonlyMap<FieldName, Chosen> {
  const best = new Map<FieldName, Chosen>();
  for (const [name, value] of Object.entries(record)) {
    const known = knownName(name);
    if (known === undefined || !says(known.field, value)) continue;
    const { field, rank } = known;
    if (rank < (best.get(field)?.rank ?? Infinity)) best.set(field, { rank, name, value });
  }
  return best;
}

function says(field: FieldName, value: unknown): boolean {
  if (field === "url") return addressesOf(value).some((text) => WEB_ADDRESS.test(text));
  if (field === "authors" || field === "sections") return labelsOf(value).length > 0;
  return value instanceof Date || textsOf(value).length > 0;
}

/**
 * Makes a source's own fields into metadata: values may be strings, numbers, dates, lists of them
 * and objects with a name. What cannot be used is null or left out; a doubt says why, unless the
 * value is of a kind that is never meant for us, such as an author's number.
 * @param fields Values under the names of `FieldName`; others are passed over.
 */
export function metadataFrom(fields: ReadonlyMap<string, unknown>): Metadata {
  const doubts: string[] = [];
  const doubt = (message: string): null => {
    doubts.push(message);
    return null;
  };
  const language = readLanguage(fields.get("language"), doubt);
  return {
    title: textOf(fields.get("title")),
    sections: readSections(fields.get("sections")),
    authors: readAuthors(fields.get("authors"), language),
    date: readDate(fields.get("date"), language, doubt),
    language,
    url: readUrl(fields.get("url"), doubt),
    id: readId(textOf(fields.get("id")), doubt),
    aliases: unique(textsOf(fields.get("aliases")).flatMap((alias) => readId(alias, doubt) ?? [])),
    doubts: unique(doubts),
  };
}

type Doubt = (message: string) => null;

/** Code units of a value that a message repeats. */
const SHOWN = 60;

function shown(text: string): string {
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
}

function readDate(value: unknown, language: string | null, doubt: Doubt): string | null {
  const day = readDay(value, language);
  const text = textOf(value);
  if (day !== null || text === null) return day;
  return doubt(`Its date ${shown(text)} is not clear. Write it as year-month-day: 2031-05-04.`);
}

const SECTION_SEPARATOR = /[,;|،、؛，；]/u;

/** What feed readers note among an article's categories, such as that it was read. */
const READER_STATE = /^user\/[^/]*\/state\//;

/** A list's entries are sections as they stand; one text may hold several. */
function readSections(value: unknown): readonly string[] {
  const labels = labelsOf(value).filter((label) => !READER_STATE.test(label));
  if (typeof value !== "string") return unique(labels);
  const parts = labels.flatMap((label) => label.split(SECTION_SEPARATOR));
  return unique(parts.map((part) => part.trim().replace(/^#/, "")).filter((part) => part !== ""));
}

/** A BCP 47 tag or a locale's name: `en`, `pt-BR`, `en_US.UTF-8`. Longer words name no language. */
const LANGUAGE = /^([A-Za-z]{2,3}(?:[-_][A-Za-z\d]{1,8}){0,6})(?:\.[\w-]+)?$/;

/** Tags that stand for several, no or an unknown language. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(["und", "mul", "zxx", "mis"]);

function readLanguage(value: unknown, doubt: Doubt): string | null {
  const text = textOf(value);
  if (text === null) return null;
  const tag = canonicalTag(LANGUAGE.exec(text)?.[1]?.replaceAll("_", "-"));
  if (tag === null) {
    return doubt(`Its language ${shown(text)} is no language tag. Write one such as “en” or “ar”.`);
  }
  return NO_LANGUAGE.has(tag) ? null : tag;
}

function canonicalTag(tag: string | undefined): string | null {
  if (tag === undefined) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const WEB_ADDRESS = /^https?:\/\//i;

/** An address inside a site, of which the site is not said. */
const SITE_PATH = /^[/.]/;

function readUrl(value: unknown, doubt: Doubt): string | null {
  const texts = addressesOf(value);
  const text = texts.find((each) => WEB_ADDRESS.test(each)) ?? texts[0];
  if (text === undefined || SITE_PATH.test(text)) return null;
  const url = WEB_ADDRESS.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (url === null) {
    return doubt(`Its address ${shown(text)} is no web address. Write it with https:// in front.`);
  }
  if (url.username === "" && url.password === "") return url.href;
  return doubt("Its address holds a user's name or password. Write it without them.");
}

/** What names a thing in feeds without being a name for people: an address or a URN. */
const URI = /^(?:https?:\/\/[^/?#]*|tag:|urn:(?:uuid:)?)/i;

function readId(text: string | null, doubt: Doubt): ArticleId | null {
  if (text === null) return null;
  const plain = text.replace(/^\/+|\/+$/g, "").replace(URI, "");
  const exact = parseArticleId(plain) ?? parseArticleId(plain.toLowerCase());
  if (exact !== null) return exact;
  if (!/[\p{L}\p{Nd}]/u.test(plain)) {
    return doubt(`Its id ${shown(text)} cannot stand in an address. Write letters and digits.`);
  }
  const id = articleIdFrom(plain.replaceAll(/[/.]/g, "-"));
  if (plain === text) {
    doubt(`Its id ${shown(text)} cannot stand in an address as it is; there it is “${id}”.`);
  }
  return id;
}

function unique<Text extends string>(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts)];
}
