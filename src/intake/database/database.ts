import type { Article, ArticleId } from "#article/article.ts";
import { decode } from "../decode/decode.ts";
import { sourceLines } from "../dump/lines.ts";
import { type Format, hasExtension, TEXT_EXTENSIONS } from "../format.ts";
import { listedId } from "../listed-id.ts";
import { doubt } from "../problems.ts";
import type { Intake, Seed } from "../seed.ts";
import { articleOfDocument } from "./document-article.ts";
import { readDocuments } from "./documents.ts";

/** Documents of a news database as text: each its headline, named fields around it, and its text. */
export const databaseFormat: Format = {
  name: "news database",
  extensions: [],
  accepts: (seed) => hasExtension(seed.file, TEXT_EXTENSIONS) && isDatabase(seed),
  read: readDatabase,
};

const LATIN_1 = new TextDecoder("latin1");

/** One of these lines every such file has: a length in words, a code for it, or a label above the text. */
const SIGN =
  /^(?:L(?:ENGTH|ength|..?NGE|..?nge): ?\d|WC[ \t]*\r?$|\d[\d.,]{0,8} words[ \t]*\r?$|Full text: )/m;

/** Bytes among which the sign stands: a document's fields are above its text. */
const SNIFFED = 64 * 1024;

function isDatabase({ bytes }: Seed): boolean {
  if (!SIGN.test(LATIN_1.decode(bytes.subarray(0, SNIFFED)))) return false;
  const decoded = decode(bytes);
  return decoded.kind === "text" && readDocuments(sourceLines(decoded.text)) !== null;
}

function readDatabase({ file, bytes }: Seed): Intake {
  const decoded = decode(bytes);
  const text = decoded.kind === "text" ? decoded.text : "";
  const documents = readDocuments(sourceLines(text)) ?? [];
  const articles = documents.map((document) => articleOfDocument(file, document));
  const doubts = decoded.kind === "text" ? decoded.doubts : [];
  return {
    articles: articles.length > 1 ? withIds(file, articles) : articles,
    problems: doubts.map((message) => doubt(file, message)),
  };
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
