import { classWords, isHidden, remembered } from "./html-elements.ts";
import { SOURCES, type Source } from "./html-metadata-sources.ts";
import { type DataObject, readArticleData } from "./html-json-ld.ts";
import { type PageElement, elementsOf, findElement, isWithin, rawText } from "./html-page.ts";
import { readAuthors } from "../metadata/metadata-authors.ts";
import { readDay } from "../metadata/metadata-dates.ts";
import { metadataFrom } from "../metadata/metadata-fields.ts";
import { textOf, textsOf } from "../metadata/metadata-values.ts";
import type { Metadata } from "../metadata/metadata.ts";

/** What a page says of its article outside the text. */
export type PageMetadata = Metadata & {
  /** Headlines as the page tells them to others, the most trusted first; the site's name may stick to them. */
  readonly headlines: readonly string[];
  /** What the site calls itself. */
  readonly siteNames: readonly string[];
  /** Languages that the page names, the most trusted first. */
  readonly languages: readonly string[];
};

const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;

type Marks = {
  readonly data: DataObject | null;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly elements: readonly PageElement[];
  /** Where the page was saved from, as what holds it says. */
  readonly address: string | null;
};

/**
 * Reads all that a page says of its article outside the text. Invents nothing.
 * @param address Where the page was saved from; counts where the page itself names no address.
 */
export function readPageMetadata(root: PageElement, address: string | null): PageMetadata {
  const elements = elementsOf(root);
  const marks = { data: readArticleData(root), metas: metasOf(elements), elements, address };
  const pageLanguage = elements.find(({ name }) => name === "html")?.attributes["lang"];
  const languages = textsOf([pageLanguage ?? "", ...valuesOf(marks, "language")]);
  const fields = new Map<string, unknown>();
  // It helps to read dates and names; what cannot be a tag would only be doubted.
  const tag = languages.find((language) => LANGUAGE_TAG.test(language));
  if (tag !== undefined) fields.set("language", tag);
  for (const field of ["date", "authors", "sections", "url"] as const) {
    const value = valuesOf(marks, field).find((each) => isUsable(field, each));
    if (value !== undefined) fields.set(field, value);
  }
  return {
    ...metadataFrom(fields),
    headlines: [...textsOf(valuesOf(marks, "title")), ...documentTitle(elements)],
    siteNames: [...textsOf(valuesOf(marks, "site")), ...hostNames(valuesOf(marks, "url"))],
    languages,
  };
}

function isUsable(field: "date" | "authors" | "sections" | "url", value: unknown): boolean {
  if (field === "date") return readDay(value, null) !== null;
  if (field === "authors") return readAuthors(value, null).length > 0;
  if (field === "url") return /^https?:\/\//i.test(textOf(value) ?? "");
  return textsOf(value).some((text) => !NO_SECTION.test(text));
}

/** Paths and data that systems put where a section's name is meant. */
const NO_SECTION = /^[/{[]|^https?:/i;

/** What sites are called in titles, by their addresses: `harbour.example` and `harbour`. */
function hostNames(urls: readonly unknown[]): readonly string[] {
  return textsOf(urls).flatMap((url) => {
    const host = HOST.exec(url)?.[1] ?? "";
    return [host, host.replace(/\.[^.]+$/, "")];
  });
}

const HOST = /^https?:\/\/(?:www\.)?([^/:?#]{1,253})/i;

function valuesOf(marks: Marks, field: Source["field"]): readonly unknown[] {
  return SOURCES.filter((source) => source.field === field).flatMap((source) =>
    valuesAt(marks, source),
  );
}

function valuesAt(marks: Marks, { place, names }: Source): readonly unknown[] {
  if (place === "data") return names.map((name) => marks.data?.[name]).filter(isSaid);
  if (place === "meta") return names.flatMap((name) => metaValue(marks.metas.get(name)));
  if (place === "link")
    return marks.elements.filter(isLinkTo(names)).map(({ attributes }) => attributes["href"]);
  if (place === "property") return propertyValues(marks.elements, names);
  if (place === "holder") return marks.address === null ? [] : [marks.address];
  return place === "time" ? timeValues(marks.elements) : bylines(marks.elements);
}

/** Values of one name are a list; one alone may itself name several. */
function metaValue(values: readonly string[] | undefined): readonly unknown[] {
  if (values === undefined) return [];
  return values.length === 1 ? values : [values];
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Values by name in lower case; a page repeats a name for each author. */
function metasOf(elements: readonly PageElement[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const { name, attributes } of elements) {
    if (name !== "meta") continue;
    const key = attributes["property"] ?? attributes["name"] ?? attributes["http-equiv"];
    const content = attributes["content"]?.trim() ?? "";
    if (key === undefined || content === "") continue;
    const values = metas.get(key.trim().toLowerCase());
    if (values === undefined) metas.set(key.trim().toLowerCase(), [content]);
    else values.push(content);
  }
  return metas;
}

function isLinkTo(relations: readonly string[]): (element: PageElement) => boolean {
  return ({ name, attributes }) =>
    name === "link" && relations.includes(attributes["rel"]?.toLowerCase() ?? "");
}

function propertyValues(elements: readonly PageElement[], names: readonly string[]) {
  const marked = elements
    .filter(({ attributes }) =>
      attributes["itemprop"]?.split(" ").some((name) => names.includes(name)),
    )
    .slice(0, MOST_MARKED);
  const values = marked.filter(isOfArticle).map(propertyValue);
  // Several authors are several elements.
  return values.length === 0 ? [] : [values];
}

function propertyValue(element: PageElement): string {
  const { attributes } = element;
  const name = findElement(element, (each) => each.attributes["itemprop"] === "name");
  const value = attributes["content"] ?? attributes["datetime"] ?? name?.attributes["content"];
  return value ?? rawText(name ?? element).trim();
}

/** Elements marked with one name; an article has fewer authors. */
const MOST_MARKED = 50;

/** Whether an element is no part of a list of other articles or of a comment. */
function isOfArticle(element: PageElement): boolean {
  return !isWithin(element, isOfOthers);
}

const isOfOthers = remembered((element) => {
  if (element.name === "aside" || element.name === "nav" || element.name === "li") return true;
  return classWords(element).some((word) => OTHER_ARTICLES.has(word));
});

const OTHER_ARTICLES = new Set([
  "related",
  "recommended",
  "sidebar",
  "comment",
  "comments",
  "teaser",
]);

/** Times below the page's headline, the one marked as publication first. */
function timeValues(elements: readonly PageElement[]): readonly unknown[] {
  const headline = elements.findIndex(({ name }) => name === "h1");
  const times = elements
    .slice(headline + 1)
    .filter(({ name, attributes }) => name === "time" && attributes["datetime"] !== undefined)
    .filter((time) => isOfArticle(time) && !isHidden(time));
  const marked = times.find(isPublication);
  const first = headline === -1 ? undefined : times[0];
  const time = marked ?? first;
  return time === undefined ? [] : [time.attributes["datetime"]];
}

function isPublication(time: PageElement): boolean {
  if (time.attributes["pubdate"] !== undefined) return true;
  return classWords(time).some((word) => word === "published" || word === "pubdate");
}

/** Words of a byline before the name, in some languages. */
const BY = /^(?:by|von|par|por|di|door|av|af|autor|author|written by)\s*:?\s+/i;

/** The longest name with a role behind it. */
const LONGEST_BYLINE = 80;

function bylines(elements: readonly PageElement[]): readonly unknown[] {
  const signed = elements.filter(({ name, attributes }) => {
    return name === "a" && attributes["rel"]?.split(" ").includes("author");
  });
  const names = signed.filter(isOfArticle).map((element) => rawText(element).trim());
  if (names.some((name) => name !== "")) return [[...new Set(names)]];
  const texts = elements
    .filter((element) => classWords(element).includes("byline"))
    .map((element) => rawText(element).replace(/\s+/g, " ").trim());
  const byline = texts.find(
    (text) => BY.test(text) && text.length <= LONGEST_BYLINE && !/\d/.test(text),
  );
  return byline === undefined ? [] : [byline.replace(BY, "")];
}

function documentTitle(elements: readonly PageElement[]): readonly string[] {
  const title = elements.find(
    ({ name, parent }) => name === "title" && parent?.name !== "svg" && parent?.name !== "symbol",
  );
  return title === undefined ? [] : textsOf(rawText(title).replace(/\s+/g, " "));
}
