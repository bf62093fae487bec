/** An XML element as plain data. */
export type Xml = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements in it. */
  readonly children: readonly Xml[];
  readonly text: string;
};

/**
 * Reads XML by the browser's strict parser; null when it is not well-formed. Runs in a page, so it
 * stands by itself.
 */
export function parseXml(text: string): Xml | null {
  const plain = (element: Element): Xml => ({
    name: element.localName,
    namespace: element.namespaceURI ?? "",
    attributes: Object.fromEntries(
      Array.from(element.attributes, ({ name, value }) => [name, value]),
    ),
    children: Array.from(element.children, plain),
    text: element.textContent,
  });
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  return parsed.querySelector("parsererror") === null ? plain(parsed.documentElement) : null;
}

type Check = readonly [name: string, holds: boolean];

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ATOM = "http://www.w3.org/2005/Atom";

/** What RFC 4287 asks of a feed whose texts are plain. */
export function atomFaults(feed: Xml | null): string[] {
  if (feed === null || feed.name !== "feed" || feed.namespace !== ATOM) return ["it is no feed"];
  const entries = childrenOf(feed, "entry");
  const ids = entries.flatMap((entry) => textsOf(entry, "id"));
  const whole: Check[] = [
    ["an author", childrenOf(feed, "author").length > 0],
    ["ids that differ", new Set(ids).size === ids.length],
  ];
  return [...faultsIn(whole), ...[feed, ...entries].flatMap(atomPartFaults)];
}

/** What feeds and entries share. */
function atomPartFaults(part: Xml): string[] {
  const moments = [...textsOf(part, "updated"), ...textsOf(part, "published")];
  const links = childrenOf(part, "link").map(({ attributes }) => attributes["rel"]);
  const authors = childrenOf(part, "author");
  const categories = childrenOf(part, "category");
  return faultsIn([
    ...["id", "title", "updated"].map((name): Check => [name, childrenOf(part, name).length === 1]),
    ["moments", moments.every((moment) => RFC_3339.test(moment))],
    ["a whole address as id", textsOf(part, "id").every((id) => URL.canParse(id))],
    ["one link", links.filter((rel) => rel === "alternate").length === 1],
    ["names of authors", authors.every((author) => textsOf(author, "name").length === 1)],
    ["terms", categories.every(({ attributes }) => attributes["term"] !== undefined)],
    ["one namespace", part.children.every(({ namespace }) => namespace === ATOM)],
  ]).map((fault) => `${part.name}: ${fault}`);
}

const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** What sitemaps.org asks of a sitemap or an index of them. */
export function sitemapFaults(root: Xml | null): string[] {
  const item = { urlset: "url", sitemapindex: "sitemap" }[root?.name ?? ""];
  if (root === null || item === undefined) return ["it is no sitemap"];
  const places = root.children.map(({ children }) => children.map(({ name }) => name).join());
  const addresses = root.children.map(({ text }) => text);
  return faultsIn([
    ["its namespace", root.namespace === SITEMAPS],
    ["a length from 1 to 50,000", addresses.length > 0 && addresses.length <= 50_000],
    ["items", root.children.every(({ name }) => name === item)],
    ["a place alone in each", places.every((names) => names === "loc")],
    ["addresses", addresses.every((text) => URL.canParse(text) && text.length < 2048)],
  ]);
}

function faultsIn(checks: readonly Check[]): string[] {
  return checks.filter(([, holds]) => !holds).map(([name]) => `it needs ${name}`);
}

function childrenOf(parent: Xml, name: string): readonly Xml[] {
  return parent.children.filter((child) => child.name === name);
}

function textsOf(parent: Xml, name: string): readonly string[] {
  return childrenOf(parent, name).map(({ text }) => text);
}

/** What jsonfeed.org asks of a feed in version 1.1. */
export function jsonFeedFaults(feed: unknown): string[] {
  if (!isRecord(feed)) return ["it is no object"];
  const faults: string[] = [];
  if (feed["version"] !== "https://jsonfeed.org/version/1.1") faults.push("version");
  if (typeof feed["title"] !== "string") faults.push("title");
  for (const name of ["home_page_url", "feed_url"]) {
    if (!isAddress(feed[name])) faults.push(name);
  }
  const items: unknown = feed["items"];
  if (!Array.isArray(items)) return [...faults, "items"];
  const ids = new Set(items.map((item: unknown) => (isRecord(item) ? item["id"] : null)));
  if (ids.size !== items.length) faults.push("two items have one id");
  return [...faults, ...items.flatMap(itemFaults)];
}

function itemFaults(item: unknown): string[] {
  if (!isRecord(item)) return ["item"];
  const { id, url, content_text: text, date_published: date, authors, tags } = item;
  return faultsIn([
    ["id", typeof id === "string" && id !== ""],
    ["url", isAddress(url)],
    ["content_text", typeof text === "string"],
    ["date_published", date === undefined || (typeof date === "string" && RFC_3339.test(date))],
    ["authors", authors === undefined || isFullList(authors)],
    ["tags", tags === undefined || isFullList(tags)],
  ]).map((fault) => `item: ${fault}`);
}

function isFullList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && URL.canParse(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
