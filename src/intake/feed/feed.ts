import type { Article, ArticleId, Figure } from "#article/article.ts";
import { articleIdFrom } from "#article/article-id.ts";
import { type Format, hasExtension, TEXT_EXTENSIONS } from "../format.ts";
import { decodePage } from "../html/html-decode.ts";
import { listedId } from "../listed-id.ts";
import { doubt, firstMessages, refuse } from "../problems.ts";
import type { Intake, NamedPicture, Seed } from "../seed.ts";
import { readAtom } from "./atom.ts";
import type { Entries, Entry } from "./entry.ts";
import { readEntry, type ToldEntry } from "./entry-article.ts";
import { lackMessage, omittedMessage } from "./feed-messages.ts";
import { readEvernote } from "./evernote.ts";
import { readRss } from "./rss.ts";
import { isWordpress, readWordpress } from "./wordpress.ts";
import { localName, rootNameOf } from "../decode/xml-root.ts";
import { parseXml, type XmlElement } from "./xml-tree.ts";

const EXTENSIONS: readonly string[] = [".xml", ".rss", ".atom", ".rdf", ".wxr", ".enex", ".opml"];

/** Endings of other files, which feeds that were saved from a browser have too. */
const OTHER_EXTENSIONS: readonly string[] = [...TEXT_EXTENSIONS, ".html", ".htm"];

/** Bytes of the largest file: an export of a whole site, or of notes with their pictures. */
const BYTE_LIMIT = 32 * 1024 * 1024;

/** Entries of one file; the largest blogs export as many. */
const MOST_ENTRIES = 20_000;

type ReadEntries = (root: XmlElement, seed: Seed) => Entries;

/** What a document is by the local name of its first element. */
const READERS: Readonly<Record<string, ReadEntries>> = {
  rss: (root) => (isWordpress(root) ? readWordpress(root) : readRss(root)),
  rdf: readRss,
  feed: readAtom,
  "en-export": (root, { file, bytes }) => readEvernote(root, file, bytes),
};

/** Feeds, and exports that are written as such: WordPress's, Blogger's and Evernote's. */
export const feedFormat: Format = {
  name: "feed",
  extensions: EXTENSIONS,
  byteLimit: BYTE_LIMIT,
  tooLarge: "Export it in parts, such as a year of posts or a notebook of notes in each file.",
  accepts: ({ file, bytes }) => {
    if (hasExtension(file, EXTENSIONS)) return !isPage(rootNameOf(bytes));
    return hasExtension(file, OTHER_EXTENSIONS) && readerOf(rootNameOf(bytes)) !== undefined;
  },
  read: readFeed,
};

function readerOf(rootName: string | null): ReadEntries | undefined {
  const name = localName(rootName ?? "");
  return Object.hasOwn(READERS, name) ? READERS[name] : undefined;
}

/** A page in XML is read as any page. */
function isPage(rootName: string | null): boolean {
  return rootName?.toLowerCase() === "html";
}

function readFeed(seed: Seed): Intake {
  const { file, bytes } = seed;
  const rootName = rootNameOf(bytes);
  const reader = readerOf(rootName);
  if (reader === undefined) return refuse(file, refusalOf(rootName));
  const decoded = decodePage(bytes);
  if (decoded.kind === "binary") return refuse(file, "It is not a text file. Export it again.");
  const parsed = parseXml(decoded.text);
  if (parsed.kind !== "xml") return refuse(file, REFUSALS[parsed.kind]);
  if (parsed.root === null) return refuse(file, NO_ENTRY);
  const doubts = parsed.isCut ? [...decoded.doubts, CUT] : decoded.doubts;
  return intakeOf(file, reader(parsed.root, seed), doubts);
}

const REFUSALS = {
  "too deep":
    "Its elements stand in one another more than 500 deep, as no feed's do. Export it again.",
  "too large":
    "It holds more than a million elements. Export it in parts, such as a year of posts in each file.",
} as const;

const NO_ENTRY =
  "It holds no post, entry or note. Save the feed or the export again, or move the file elsewhere.";
const CUT =
  "It ends in the midst of an element: the last text may be cut, and what came behind it is missing. Export it again.";

function refusalOf(rootName: string | null): string {
  if (rootName === null) return "It is no XML: it does not begin with an element. Export it again.";
  if (localName(rootName) === "opml") {
    return "It is a list of feeds (OPML), which holds no articles. Save the feeds that it names instead.";
  }
  return (
    `It is XML of another kind (<${rootName}>): no feed in RSS or Atom and no export of WordPress, Blogger or ` +
    "Evernote. Save its articles as web pages or text, or move the file elsewhere."
  );
}

type Reading = {
  readonly articles: Article[];
  readonly pictures: Map<Figure, NamedPicture>;
  readonly ids: Set<ArticleId>;
  readonly doubts: string[];
  /** Lines of entries in the file, from 1. */
  readonly empty: number[];
  readonly unread: number[];
  readonly untitled: number[];
  readonly teasers: number[];
};

function intakeOf(file: string, { entries, omitted }: Entries, doubts: readonly string[]): Intake {
  const reading: Reading = {
    articles: [],
    pictures: new Map(),
    ids: new Set(),
    doubts: [],
    empty: [],
    unread: [],
    untitled: [],
    teasers: [],
  };
  for (const entry of entries.slice(0, MOST_ENTRIES)) addEntry(reading, file, entry);
  const { articles, pictures } = reading;
  const told = firstMessages([
    ...doubts,
    ...(entries.length > MOST_ENTRIES ? [tooMany(entries.length)] : []),
    ...omittedMessage(omitted),
    ...lackMessage("text", reading.empty),
    ...lackMessage("sense", reading.unread),
    ...lackMessage("title", reading.untitled),
    ...lackMessage("rest", reading.teasers),
    ...reading.doubts,
  ]);
  if (articles.length === 0) return refuse(file, told.length === 0 ? NO_ENTRY : told.join(" "));
  const problems = told.map((message) => doubt(file, message));
  return { articles, problems, ...(pictures.size > 0 ? { pictures } : {}) };
}

function tooMany(count: number): string {
  return `It holds ${count} entries, of which the first ${MOST_ENTRIES} are read. Export it in parts.`;
}

function addEntry(reading: Reading, file: string, entry: Entry): void {
  const { line } = entry;
  const { told: read, isAnyUnread } = readEntry(file, entry);
  if (isAnyUnread) reading.unread.push(line);
  if (read === null) {
    if (!isAnyUnread) reading.empty.push(line);
    return;
  }
  if (read.isTitleDerived) reading.untitled.push(line);
  if (read.isTeaser) reading.teasers.push(line);
  reading.doubts.push(...read.doubts.map((message) => `Line ${line}: ${message}`));
  for (const [figure, picture] of read.pictures) reading.pictures.set(figure, picture);
  reading.articles.push(withOwnId(reading, file, read));
}

/** Of two entries of one name both are kept: the second is named by its day and title, then by its number. */
function withOwnId({ ids }: Reading, file: string, { article }: ToldEntry): Article {
  const { id, date, title } = article;
  const listed = listedId(file, date, title);
  const candidates = [id, listed];
  const free = candidates.find((each) => !ids.has(each)) ?? numberedId(ids, listed);
  ids.add(free);
  return free === id ? article : { ...article, id: free };
}

function numberedId(ids: ReadonlySet<ArticleId>, listed: ArticleId): ArticleId {
  return articleIdFrom(`${listed}-entry-${ids.size + 1}`);
}
