import { type PageElement, elementsOf, rawText } from "./html-page.ts";

/** An object of a page's data for search engines. */
export type DataObject = Readonly<Record<string, unknown>>;

/** Code units of the longest data that is read; a shop's catalogue is longer. */
const LONGEST = 2_000_000;

/** Objects in objects are followed so deep: a graph's entry, its page, its article. */
const DEPTH_LIMIT = 6;

/** Objects looked at in one page. */
const MOST_OBJECTS = 2000;

/** Keys under which an object holds the one that the page is about. */
const INNER = ["@graph", "mainEntity", "mainEntityOfPage", "item", "itemListElement"];

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|AnalysisNewsArticle)$/;
const LINE_ENDS_AND_CONTROLS = /\p{Cc}+/gu;
const WRAPPING =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g;

/**
 * The object that describes the page's article, from its JSON-LD, or null. Other objects that the
 * article only refers to, such as its author in a graph, stand in it.
 */
export function readArticleData(root: PageElement): DataObject | null {
  const objects = elementsOf(root)
    .filter(isDataScript)
    .flatMap((script) => objectsIn(parseData(rawText(script)), DEPTH_LIMIT))
    .slice(0, MOST_OBJECTS);
  const articles = objects.filter(isArticleData);
  const article = articles.find((each) => each["headline"] !== undefined) ?? articles[0];
  return article === undefined ? null : withReferences(article, objects);
}

function isDataScript({ name, attributes }: PageElement): boolean {
  return name === "script" && /^\s*application\/ld\+json/i.test(attributes["type"] ?? "");
}

function parseData(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text.replace(WRAPPING, "").replace(LINE_ENDS_AND_CONTROLS, " "));
  } catch {
    // Broken data says nothing; the page's other signs remain.
    return null;
  }
}

function objectsIn(value: unknown, depth: number): readonly DataObject[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) {
    return value.slice(0, MOST_OBJECTS).flatMap((each) => objectsIn(each, depth - 1));
  }
  const object = value as DataObject;
  return [object, ...INNER.flatMap((key) => objectsIn(object[key], depth - 1))];
}

function isArticleData(object: DataObject): boolean {
  const types = [object["@type"]].flat();
  return types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

function withReferences(article: DataObject, objects: readonly DataObject[]): DataObject {
  const named = new Map<unknown, DataObject>();
  for (const object of objects) {
    if (object["name"] !== undefined && object["@id"] !== undefined)
      named.set(object["@id"], object);
  }
  const resolved = [article["author"]].flat().map((author) => referenced(author, named));
  return { ...article, author: resolved };
}

function referenced(value: unknown, named: ReadonlyMap<unknown, DataObject>): unknown {
  if (typeof value !== "object" || value === null || "name" in value) return value;
  return named.get((value as DataObject)["@id"]) ?? value;
}
