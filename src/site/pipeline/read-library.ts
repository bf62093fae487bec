import type { ArticleId, Card } from "#article/article.ts";
import { createEvidenceGatherer } from "#intake/dump/evidence.ts";
import type { Problem } from "#intake/seed.ts";
import { createIndexBuilder, type IndexBuilder } from "#search/index/build-index.ts";
import type { Progress } from "../progress.ts";
import type { SeedFile, SeedListing } from "../seeds.ts";
import type { SummedArticle, SummedReading } from "../seeds-summary.ts";
import type { StorePlace, StoreWriter } from "./article-store.ts";
import type { Crew } from "./crew.ts";
import { unpackedBag, type ArticleReading } from "./file-reading.ts";
import { chunksOf, inOrder } from "./in-order.ts";

/** What a seeds folder gives, without the articles' texts, which lie in a store. */
export type StoredReading = {
  readonly reading: SummedReading;
  readonly cards: readonly Card[];
  /** By article: the names in older addresses. */
  readonly aliases: readonly (readonly ArticleId[])[];
  readonly places: readonly StorePlace[];
  /** Has taken all articles. */
  readonly index: IndexBuilder;
};

export type ReadingTools = {
  readonly crew: Crew;
  readonly store: StoreWriter;
  readonly progress: Progress;
};

/** Files in one task: enough that handing it over costs little. */
const FILES_PER_TASK = 32;

/** Reads all files in file order, twice: first for what they tell of each other. */
export async function readLibrary(
  { files, problems, companions }: SeedListing,
  tools: ReadingTools,
): Promise<StoredReading> {
  await compareFiles(files, tools);
  const collector = createCollector(tools.store, problems);
  const { crew, progress } = tools;
  let done = 0;
  for await (const readings of inOrder(chunksOf(files, FILES_PER_TASK), crew.read, crew.ahead)) {
    for (const { format, problems: met, articles } of readings) {
      collector.take(files[done]?.file ?? "", format, met, articles);
      done += 1;
    }
    progress("Reading files", done, files.length);
  }
  tools.store.flush();
  return collector.result(companions);
}

async function compareFiles(
  files: readonly SeedFile[],
  { crew, progress }: ReadingTools,
): Promise<void> {
  const gatherer = createEvidenceGatherer();
  let done = 0;
  for await (const seen of inOrder(chunksOf(files, FILES_PER_TASK), crew.observe, crew.ahead)) {
    for (const observation of seen) gatherer.add(observation);
    done += seen.length;
    progress("Comparing files", done, files.length);
  }
  await crew.learn(gatherer.counts());
}

function createCollector(store: StoreWriter, listed: readonly Problem[]) {
  const problems: Problem[] = [...listed];
  const formats = new Map<string, string>();
  const articles: SummedArticle[] = [];
  const cards: Card[] = [];
  const places: StorePlace[] = [];
  const index = createIndexBuilder();

  function takeArticle({ file, aliases, rules, card, words, json }: ArticleReading): void {
    const { id, language } = card;
    articles.push({ id, file, aliases, language, removed: rules.map((rule) => ({ rule })) });
    cards.push(card);
    places.push(store.append(json));
    index.add({ ...card, bag: unpackedBag(words) });
  }

  return {
    take(
      file: string,
      format: string | null,
      met: readonly Problem[],
      taken: readonly ArticleReading[],
    ): void {
      if (format !== null) formats.set(file, format);
      problems.push(...met);
      taken.forEach(takeArticle);
    },
    result: (companions: readonly string[]): StoredReading => ({
      reading: { articles, problems, companions, formats },
      cards,
      aliases: articles.map(({ aliases }) => aliases),
      places,
      index,
    }),
  };
}
