import { type Format, hasExtension } from "../format.ts";
import { byteText } from "../mime/byte-text.ts";
import { headerParameter, type Headers, headerText, splitHeaders } from "../mime/headers.ts";
import { createLineCounter } from "../mime/line-counter.ts";
import { type MessagePart, messageParts, partBytes } from "../mime/message-parts.ts";
import { doubt, refuse } from "../problems.ts";
import type { Intake, Seed } from "../seed.ts";
import { inFile, readFrame } from "./html-frames.ts";
import { readPage } from "./read-page.ts";

const EXTENSIONS: readonly string[] = [".mhtml", ".mht"];

/** Where browsers write the address of the page itself. */
const PAGE_ADDRESS = "snapshot-content-location";

const PAGE_TYPES: readonly string[] = ["text/html", "application/xhtml+xml"];

/** Types of parts that are named where none is a page. */
const MOST_TYPES = 3;

const SAVE_AGAIN = "Save the page again from the browser, best as “Webpage, HTML only”.";
const NO_MESSAGE = `It is no page saved as one file: it does not begin with lines such as “Content-Type: multipart/related”. ${SAVE_AGAIN}`;
const CUT = `It ends in the midst of the page, so that the text's end may be missing. ${SAVE_AGAIN}`;
const FRAME_READ =
  "The page itself holds no text, so the first of its frames that has some is the article. Check that it is the right one.";

/** A page that a browser saved as one file: a message (RFC 2557) with the page, its frames and its pictures as parts. */
export const oneFilePageFormat: Format = {
  name: "web page",
  extensions: EXTENSIONS,
  accepts: ({ file }) => hasExtension(file, EXTENSIONS),
  read: readOneFilePage,
};

function readOneFilePage({ file, bytes }: Seed): Intake {
  const text = byteText(bytes);
  const { headers, body, bodyStart } = splitHeaders(text);
  if (!headers.has("content-type")) return refuse(file, NO_MESSAGE);
  const { parts } = messageParts(headers, body, bodyStart);
  const pages = pagesIn(headers, parts);
  const reading = firstArticle(file, headers, pages);
  if (reading === null) return refuse(file, noPage(parts));
  const { part, intake } = reading;
  const [article] = intake.articles;
  if (article === undefined) return refuse(file, reasonOf(reading));
  const lineAt = createLineCounter(text);
  const frames = pages.filter((page) => page !== part).map((page) => readFrame(lineAt, page));
  const removed = [inFile(article.removed, lineAt, part), ...frames.map((each) => each.removed)];
  const told = [
    ...(part.hasEnd ? [] : [CUT]),
    ...(part === pages[0] ? [] : [FRAME_READ]),
    ...frames.flatMap((each) => each.doubts),
  ];
  return {
    articles: [
      { ...article, removed: removed.flat().toSorted((one, other) => one.line - other.line) },
    ],
    problems: [...intake.problems, ...told.map((each) => doubt(file, each))],
  };
}

/** The pages of a message, first the one that the others are frames of. */
function pagesIn(headers: Headers, parts: readonly MessagePart[]): readonly MessagePart[] {
  const pages = parts.filter(({ type }) => PAGE_TYPES.includes(type));
  const start = headerParameter(headers, "content-type", "start");
  const root = pages.find(({ contentId }) => contentId !== null && contentId === start);
  return root === undefined ? pages : [root, ...pages.filter((page) => page !== root)];
}

type Reading = { readonly part: MessagePart; readonly intake: Intake };

/** The first page that gives an article, or what the page around the frames gives instead. */
function firstArticle(
  file: string,
  headers: Headers,
  pages: readonly MessagePart[],
): Reading | null {
  let refusal: Reading | null = null;
  for (const part of pages) {
    const intake = readPart(file, headers, part);
    if (intake.articles.length > 0) return { part, intake };
    refusal ??= { part, intake };
  }
  return refusal;
}

function readPart(file: string, headers: Headers, part: MessagePart): Intake {
  return readPage({
    file,
    bytes: partBytes(part),
    charset: part.charset,
    address: headerText(headers, PAGE_ADDRESS) || part.location,
    picturePath: () => null,
  });
}

function noPage(parts: readonly MessagePart[]): string {
  const types = Array.from(new Set(parts.map(({ type }) => type))).slice(0, MOST_TYPES);
  return `It holds no web page (text/html), only ${types.join(", ")}; it may be damaged or cut off. ${SAVE_AGAIN}`;
}

function reasonOf({ part, intake }: Reading): string {
  return part.hasEnd ? intake.problems.map(({ message }) => message).join(" ") : CUT;
}
