import type { Article } from "#article/article.ts";
import { type Format, hasExtension, SEED_BYTE_LIMIT } from "../format.ts";
import { byteText } from "../mime/byte-text.ts";
import { headerParameter, type Headers, headerText, splitHeaders } from "../mime/headers.ts";
import { createLineCounter, type LineCounter } from "../mime/line-counter.ts";
import { type MessagePart, messageParts, partBytes } from "../mime/message-parts.ts";
import { partLines } from "../mime/part-lines.ts";
import { doubt, refuse } from "../problems.ts";
import type { Intake, Seed } from "../seed.ts";
import { frameRemovals } from "./html-frames.ts";
import { createPartFinder } from "./part-pictures.ts";
import { readPage } from "./read-page.ts";

const EXTENSIONS: readonly string[] = [".mhtml", ".mht"];

/** Bytes of the largest file: pictures are most of it. */
const BYTE_LIMIT = 32 * 1024 * 1024;

/** Where browsers write the address of the page itself. */
const PAGE_ADDRESS = "snapshot-content-location";

const PAGE_TYPES: readonly string[] = ["text/html", "application/xhtml+xml"];

/** Types of parts that are named where none is a page. */
const MOST_TYPES = 3;

const SAVE_AGAIN = "Save the page again from the browser, best as “Webpage, HTML only”.";
const NO_MESSAGE = `It is no page saved as one file: it does not begin with lines such as “Content-Type: multipart/related”. ${SAVE_AGAIN}`;
const TOO_LARGE =
  "The page in it is too large, also without its pictures. Save the article's text as .txt.";
const CUT = `It ends in the midst of the page, so that the text's end may be missing. ${SAVE_AGAIN}`;
const FRAME_READ =
  "The page itself gives no article, so the first of its frames that does is read instead. Check that it is the right one.";

/** A page that a browser saved as one file: a message (RFC 2557) with the page, its frames and its pictures as parts. */
export const oneFilePageFormat: Format = {
  name: "web page",
  extensions: EXTENSIONS,
  byteLimit: BYTE_LIMIT,
  accepts: ({ file }) => hasExtension(file, EXTENSIONS),
  read: readOneFilePage,
};

function readOneFilePage({ file, bytes }: Seed): Intake {
  const text = byteText(bytes);
  const { headers, body, bodyStart } = splitHeaders(text);
  if (!headers.has("content-type")) return refuse(file, NO_MESSAGE);
  const { parts } = messageParts(headers, body, bodyStart);
  const pages = pagesIn(headers, parts);
  const reading = firstArticle(file, headers, { pages, parts });
  if (reading === null) return refuse(file, noPage(parts));
  const [article] = reading.intake.articles;
  if (article === undefined) return refuse(file, reasonOf(reading));
  return intakeOf(article, reading, pages, createLineCounter(text));
}

/** The article with its lines in the file, and with what the other pages hold. */
function intakeOf(
  article: Article,
  { part, intake }: Reading,
  pages: readonly MessagePart[],
  lineAt: LineCounter,
): Intake {
  const frames = frameRemovals(
    pages.filter((page) => page !== part),
    lineAt,
  );
  const lineOf = partLines(lineAt, part);
  const own = article.removed.map((removal) => ({ ...removal, line: lineOf(removal.line) }));
  const removed = [...own, ...frames.removed].toSorted((one, other) => one.line - other.line);
  const told = [
    ...(part.hasEnd ? [] : [CUT]),
    ...(part === pages[0] ? [] : [FRAME_READ]),
    ...frames.doubts,
  ];
  const doubts = told.map((message) => doubt(article.file, message));
  const problems = [...intake.problems, ...doubts];
  return { ...intake, articles: [{ ...article, removed }], problems };
}

/** The pages of a message, first the one that the others are frames of. */
function pagesIn(headers: Headers, parts: readonly MessagePart[]): readonly MessagePart[] {
  const pages = parts.filter(({ type }) => PAGE_TYPES.includes(type));
  const start = headerParameter(headers, "content-type", "start");
  const root = pages.find(({ contentId }) => contentId !== null && contentId === start);
  return root === undefined ? pages : [root, ...pages.filter((page) => page !== root)];
}

type Parts = {
  readonly pages: readonly MessagePart[];
  /** Pages and pictures. */
  readonly parts: readonly MessagePart[];
};

type Reading = { readonly part: MessagePart; readonly intake: Intake };

/** The first page that gives an article, or what the page around the frames gives instead. */
function firstArticle(file: string, headers: Headers, { pages, parts }: Parts): Reading | null {
  let refusal: Reading | null = null;
  for (const part of pages) {
    const intake = readPart(file, headers, part, parts);
    if (intake.articles.length > 0) return { part, intake };
    refusal ??= { part, intake };
  }
  return refusal;
}

function readPart(
  file: string,
  headers: Headers,
  part: MessagePart,
  parts: readonly MessagePart[],
): Intake {
  const bytes = partBytes(part);
  if (bytes.length > SEED_BYTE_LIMIT) return refuse(file, TOO_LARGE);
  return readPage({
    file,
    bytes,
    charset: part.charset,
    address: headerText(headers, PAGE_ADDRESS) || part.location,
    placePicture: createPartFinder(file, part.location, parts),
  });
}

function noPage(parts: readonly MessagePart[]): string {
  const types = Array.from(new Set(parts.map(({ type }) => type))).slice(0, MOST_TYPES);
  return `It holds no web page (text/html), only ${types.join(", ")}; it may be damaged or cut off. ${SAVE_AGAIN}`;
}

function reasonOf({ part, intake }: Reading): string {
  return part.hasEnd ? intake.problems.map(({ message }) => message).join(" ") : CUT;
}
