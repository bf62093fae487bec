import type { Article, ArticleId } from "#article/article.ts";
import { decode } from "../decode/decode.ts";
import type { Evidence } from "../dump/evidence.ts";
import { sourceLines } from "../dump/lines.ts";
import { type Format, hasExtension, TEXT_EXTENSIONS } from "../format.ts";
import { listedId } from "../listed-id.ts";
import { doubt, refuse } from "../problems.ts";
import type { Intake, Seed } from "../seed.ts";
import { readHeader, readTextArticle } from "../text.ts";
import { articleOfDocument } from "./document-article.ts";
import { type Part, readDocuments } from "./documents.ts";

/** Documents of a news database as text: each its headline, named fields around it, and its text. */
export const databaseFormat: Format = {
  name: "news database",
  extensions: [],
  accepts: (seed) => hasExtension(seed.file, TEXT_EXTENSIONS) && isDatabase(seed),
  read: readDatabase,
};

/** One of these lines every such file has: a length in words, a code for it, or a label above the text. */
const SIGN = /^(?:L(?:ENGTH|ength|..?NGE|..?nge): ?\d|WC$|\d[\d.,]{0,8} words$|Full text: )/;

/** Bytes of a line by which it is told: more than the longest sign has. */
const LOOKED_AT = 24;

/** What these lines start with. Hardly a line of most files does, and the others need not be made text. */
const STARTS: ReadonlySet<number> = new Set(
  Array.from("LWF0123456789", (start) => start.charCodeAt(0)),
);
const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20] as const;

/** Bytes among which the sign stands: a document's fields are above its text. */
const SNIFFED = 64 * 1024;

function isDatabase({ bytes }: Seed): boolean {
  if (!hasSign(bytes.subarray(0, SNIFFED))) return false;
  const decoded = decode(bytes);
  return decoded.kind === "text" && readDocuments(sourceLines(decoded.text)) !== null;
}

function hasSign(bytes: Uint8Array): boolean {
  for (let start = 0; start < bytes.length;) {
    const end = lineEnd(bytes, start);
    if (STARTS.has(bytes[start] ?? 0) && SIGN.test(lineStart(bytes, start, end))) return true;
    start = end + 1;
  }
  return false;
}

/** A line's first bytes as characters, without blanks at its end. */
function lineStart(bytes: Uint8Array, start: number, behind: number): string {
  let end = behind;
  while (bytes[end - 1] === SPACE || bytes[end - 1] === TAB) end -= 1;
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + LOOKED_AT)));
}

/** The place of the line end behind a place, or the bytes' own. */
function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LINE_FEED && bytes[at] !== CARRIAGE_RETURN) at += 1;
  return at;
}

function readDatabase({ file, bytes }: Seed, evidence: Evidence): Intake {
  const decoded = decode(bytes);
  if (decoded.kind === "binary") return refuse(file, NO_TEXT);
  const parts = readDocuments(sourceLines(decoded.text)) ?? [];
  const articles = parts.flatMap((part) => articleOf(file, part, evidence) ?? []);
  return {
    articles: articles.length > 1 ? withIds(file, articles) : articles,
    problems: decoded.doubts.map((message) => doubt(file, message)),
  };
}

const NO_TEXT = "It is not a text file. Export the documents as plain text in UTF-8.";

/** What is no document for sure is read like any text. */
function articleOf(file: string, { document, lines }: Part, evidence: Evidence): Article | null {
  if (document !== null) return articleOfDocument(file, document);
  return readTextArticle(file, lines, readHeader({ kind: "none" }), evidence).article;
}

/** A search finds some articles twice; the later ones are numbered. */
function withIds(file: string, articles: readonly Article[]): readonly Article[] {
  const counts = new Map<ArticleId, number>();
  return articles.map((article) => {
    const id = listedId(file, article.date, article.title);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const isFirst = count === 1;
    return {
      ...article,
      id: isFirst ? id : listedId(file, article.date, `${article.title} ${count}`),
    };
  });
}
