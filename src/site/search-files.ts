import { createIndexBuilder } from "#search/index/build-index.ts";
import type { IndexFile, NameFile } from "#search/index/index-file.ts";
import { indexedArticle } from "#search/indexed-article.ts";
import type { Library } from "./library.ts";

/** Told how many articles the index has taken so far. */
type OnArticle = (done: number) => void;

/**
 * The files of a library's search index, one after another, so that they need not be in memory
 * together; the generator's value is the name of the root, which leads to all others.
 */
export function* searchFiles(
  library: Library,
  nameFile: NameFile,
  onArticle: OnArticle = () => undefined,
): Generator<IndexFile, string> {
  const builder = createIndexBuilder();
  for (const [ordinal, { words }] of library.cards.entries()) {
    builder.add(indexedArticle({ article: library.articleAt(ordinal), words }));
    onArticle(ordinal + 1);
  }
  return yield* builder.files(nameFile);
}
