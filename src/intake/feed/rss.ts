import type { Entries, Entry, EntryBody } from "./entry.ts";
import {
  bodyNamed,
  firstDate,
  languageOf,
  listOrText,
  mediaBodies,
  namedCategories,
  saidFields,
  titleSource,
  webAddress,
} from "./entry-fields.ts";
import { entryName } from "./entry-name.ts";
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  textOfChild,
  type XmlElement,
} from "./xml-tree.ts";

/** Where feeds of several kinds say the day, the best first. */
const DATES = ["pubdate", "dc:date", "dcterms:issued", "published", "atom:published", "date"];

/** Where they name authors, the best first. */
const AUTHORS = ["dc:creator", "author", "itunes:author"];

/** Where a text stands, the best first; the later ones may only lead to it. */
const BODIES: readonly { readonly name: string; readonly isTeaser: boolean }[] = [
  { name: "content:encoded", isTeaser: false },
  { name: "xhtml:body", isTeaser: false },
  { name: "body", isTeaser: false },
  { name: "content", isTeaser: false },
  { name: "description", isTeaser: true },
  { name: "summary", isTeaser: true },
  { name: "itunes:summary", isTeaser: true },
];

/** What all entries of a feed share. */
type Channel = { readonly link: string; readonly language: string };

/** The entries of a feed in RSS, of any version from 0.9 on. */
export function readRss(root: XmlElement): Entries {
  const channel = childNamed(root, "channel");
  const shared = {
    link: channel === null ? "" : linkOf(channel),
    language: channel === null ? "" : languageOf(channel),
  };
  const items = elementsNamed(root, "item");
  return { entries: items.map((item) => readItem(item, shared)), omitted: [] };
}

function readItem(item: XmlElement, channel: Channel): Entry {
  const url = linkOf(item);
  return {
    line: item.line,
    title: titleSource(item) || textOfChild(item, "media:title"),
    fields: saidFields([
      ["date", firstDate(item, DATES)],
      ["authors", authorsOf(item)],
      ["sections", sectionsOf(item)],
      ["url", webAddress(url)],
    ]),
    languages: [languageOf(item), channel.language],
    name: entryName([guidOf(item), item.attributes["rdf:about"] ?? "", url], channel.link),
    bodies: bodiesOf(item),
    removed: [],
  };
}

/** Bodies of a feed's item, of which only the best is its article's. */
function bodiesOf(item: XmlElement): readonly EntryBody[] {
  const bodies = BODIES.flatMap(({ name, isTeaser }) => {
    return bodyNamed(item, name, { kind: "any", isTeaser });
  });
  return [...bodies, ...mediaBodies(item)];
}

function authorsOf(item: XmlElement): readonly string[] | string {
  const said = AUTHORS.map((name) => listOrText(item, name));
  const people = childrenNamed(item, "atom:author").map((each) => textOfChild(each, "name"));
  return said.find((value) => value.length > 0) ?? people;
}

/** Categories, else subjects; one text of them may name several. */
function sectionsOf(item: XmlElement): readonly string[] | string {
  const categories = childrenNamed(item, "category").map(({ text }) => text.trim());
  const named = namedCategories(categories);
  return categories.length > 0 ? named : listOrText(item, "dc:subject");
}

/** Where an item is published: services that pass feeds on keep the address beside their own. */
function linkOf(item: XmlElement): string {
  const guid = childNamed(item, "guid");
  const permanent = guid?.attributes["isPermaLink"] === "false" ? "" : guidOf(item);
  const named = childrenNamed(item, "atom:link").find(({ attributes }) => {
    return attributes["rel"] === undefined || attributes["rel"] === "alternate";
  });
  const links = [
    textOfChild(item, "feedburner:origlink"),
    textOfChild(item, "link"),
    childNamed(item, "link")?.attributes["href"] ?? "",
    permanent,
    named?.attributes["href"] ?? "",
  ];
  return links.find((link) => webAddress(link) !== "") ?? links.find((link) => link !== "") ?? "";
}

function guidOf(item: XmlElement): string {
  return textOfChild(item, "guid");
}
