import { textOf } from "../metadata/metadata-values.ts";
import { readDay } from "../metadata/metadata-dates.ts";
import type { EntryBody } from "./entry.ts";
import { childNamed, childrenNamed, textOfChild, type XmlElement } from "./xml-tree.ts";

/** What systems call the category of posts that nobody gave one, in their own words. */
const NO_CATEGORY: ReadonlySet<string> = new Set(
  (
    "uncategorized|uncategorised|allgemein|sin categoría|non classé|senza categoria|sem categoria|geen categorie|" +
    "geen onderdeel van een categorie|bez kategorii|nezařazené|nezaradené|okategoriserade|ikke kategoriseret|" +
    "ukategorisert|ukategoriseret|kategoriaton|luokittelematon|egyéb kategória|fără categorie|без рубрики|" +
    "без категорія|دسته‌بندی نشده|دسته بندی نشده|غير مصنف|ללא קטגוריה|未分类|未分類|미분류|tak berkategori|" +
    "chưa phân loại|kategorisiz|χωρίς κατηγορία|sense categoria|bez kategorije"
  ).split("|"),
);

/** Names of categories, without the one that means none. */
export function namedCategories(names: readonly string[]): readonly string[] {
  return names.filter((name) => !NO_CATEGORY.has(name.trim().toLowerCase()));
}

/** The first of some dates that is a day: exports have `0000-00-00` where there is none. */
export function firstDate(element: XmlElement, names: readonly string[]): string {
  const dates = names.map((name) => textOfChild(element, name)).filter((date) => date !== "");
  return dates.find((date) => readDay(date) !== null) ?? dates[0] ?? "";
}

/** The texts of all elements of a name; several are names as they stand, one may hold several. */
export function listOrText(element: XmlElement, name: string): readonly string[] | string {
  const texts = childrenNamed(element, name).flatMap(({ text }) => textOf(text) ?? []);
  return texts.length === 1 ? (texts[0] ?? "") : texts;
}

/** What only some elements say, without what says nothing. */
export function saidFields<Name extends string>(
  fields: readonly (readonly [Name, string | readonly string[]])[],
): ReadonlyMap<Name, unknown> {
  return new Map(fields.filter(([, value]) => value.length > 0));
}

/** What a channel or an entry says of its language. */
export function languageOf(element: XmlElement): string {
  const { attributes } = element;
  return (
    attributes["xml:lang"] ??
    (textOfChild(element, "language") || textOfChild(element, "dc:language"))
  );
}

const ON_THE_WEB = /^https?:/i;

/** An address if it is one on the web, else empty. */
export function webAddress(address: string): string {
  return ON_THE_WEB.test(address) ? address : "";
}

/** The source of a child's content: its markup where it has elements, else its text; empty where there is no child. */
export function contentSource(element: XmlElement, name: string): string {
  const content = childNamed(element, name);
  return content === null ? "" : content.markup || content.text;
}

/** The text of a title, with its markup where it has any. */
export function titleSource(element: XmlElement): string {
  const title = childNamed(element, "title");
  return title === null ? "" : title.markup || title.text.trim();
}

/** The text of the first element of a name as a body; none where it says nothing. */
export function bodyNamed(
  element: XmlElement,
  name: string,
  form: Pick<EntryBody, "kind" | "isTeaser">,
): readonly EntryBody[] {
  const found = childNamed(element, name);
  return found === null ? [] : bodyOf(found, form);
}

/** What an entry says of its film or picture, whole as it is. */
export function mediaBodies(entry: XmlElement): readonly EntryBody[] {
  const holder = childNamed(entry, "media:group") ?? entry;
  return bodyNamed(holder, "media:description", { kind: "any", isTeaser: false });
}

/** An element's text as a body, or its markup where it has elements of its own. */
export function bodyOf(
  { markup, text, line, textLine }: XmlElement,
  form: Pick<EntryBody, "kind" | "isTeaser">,
): readonly EntryBody[] {
  if (markup !== "") return [{ ...form, kind: "html", text: withoutPrefixes(markup), line }];
  return text.trim() === "" ? [] : [{ ...form, text, line: textLine }];
}

/** Names of HTML's elements may have a prefix in XML. */
function withoutPrefixes(markup: string): string {
  return markup.replaceAll(/<(\/?)(?:xhtml|html|h):/g, "<$1").replaceAll(/<!\[CDATA\[|\]\]>/g, "");
}
