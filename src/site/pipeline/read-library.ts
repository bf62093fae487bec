import type { ArticleId, Card } from "#article/article.ts";
import { createEvidenceGatherer, type EvidenceGatherer } from "#intake/dump/evidence.ts";
import { traceChecker, type EvidenceTrace } from "#intake/dump/evidence-trace.ts";
import type { Problem } from "#intake/seed.ts";
import { createIndexBuilder, type IndexBuilder } from "#search/index/build-index.ts";
import { createTranslator, type Lexicon } from "#search/index/lexicon.ts";
import type { Progress } from "../progress.ts";
import {
  areAsSeen,
  shownPictures,
  type SeenPicture,
  type ShownPictures,
} from "../placed-pictures.ts";
import { createRepeatFinder, type SaidAgain } from "../said-again.ts";
import type { SeedFile, SeedListing } from "../seeds.ts";
import type { SummedArticle, SummedReading } from "../seeds-summary.ts";
import type { StorePlace } from "./article-store.ts";
import type { Crew } from "./crew.ts";
import { chunksOf, inOrder } from "./in-order.ts";
import type { KeptRow, ReadingCache, StoredArticle, StoredReading } from "./reading-cache.ts";
import type { Observed, TracedReading } from "./workbench.ts";

/** An article's text: where it lies in the store, and a hash of it. */
export type StoredText = { readonly place: StorePlace; readonly digest: string };

/** What a seeds folder gives, without the articles' texts, which lie in a store. */
export type LibraryReading = {
  readonly reading: SummedReading;
  readonly cards: readonly Card[];
  /** By article: the names in older addresses. */
  readonly aliases: readonly (readonly ArticleId[])[];
  readonly texts: readonly StoredText[];
  readonly pictures: ShownPictures;
  /** Has taken all articles. */
  readonly index: IndexBuilder;
};

export type ReadingTools = {
  readonly crew: Crew;
  readonly cache: ReadingCache;
  readonly progress: Progress;
};

/** Files in one task: enough that handing it over costs little. */
const FILES_PER_TASK = 32;

/**
 * Reads all files in file order, twice: first for what they tell of each other. A file that was read
 * by an earlier build is read again only when it changed or the others would now tell otherwise.
 */
export async function readLibrary(
  { files, problems, companions }: SeedListing,
  tools: ReadingTools,
): Promise<LibraryReading> {
  const { crew, cache, progress } = tools;
  const gatherer = createEvidenceGatherer(files.length);
  const known = await compareFiles(files, gatherer, tools);
  await crew.learn(gatherer.counts());
  const holds = traceChecker(gatherer.counts());
  const collector = createCollector(problems, cache.lexicon);
  const freshOf = freshReader(crew, cache.lexicon);
  const read = async (chunk: readonly SeedFile[]) =>
    readChunk(chunk, { known, holds, freshOf, cache });
  let done = 0;
  for await (const readings of inOrder(chunksOf(files, FILES_PER_TASK), read, crew.ahead)) {
    for (const reading of readings) {
      collector.take(files[done]?.file ?? "", reading());
      done += 1;
    }
    progress("Reading files", done, files.length);
  }
  cache.flush();
  return collector.result(companions);
}

/** What is known of a file before it is read. */
type KnownFile =
  /** Read by an earlier build. */
  | { readonly kind: "kept"; readonly row: KeptRow }
  | { readonly kind: "new"; readonly observed: StoredObservation };

/** What a file shows of its library lies in the store: of all files together it would fill the memory. */
type StoredObservation = Pick<KeptRow, "hash" | "observation">;

async function compareFiles(
  files: readonly SeedFile[],
  gatherer: EvidenceGatherer,
  { crew, cache, progress }: ReadingTools,
): Promise<ReadonlyMap<string, KnownFile>> {
  const known = new Map<string, KnownFile>();
  const changed: SeedFile[] = [];
  for (const seed of files) {
    const row = cache.known(seed.file);
    if (row?.stamp === seed.stamp) known.set(seed.file, { kind: "kept", row });
    else changed.push(seed);
  }
  const takeObserved = ({ hash, observation }: Observed): StoredObservation => {
    gatherer.add(observation);
    return { hash, observation: cache.storeObservation(observation) };
  };
  const observe = async (chunk: readonly SeedFile[]) => {
    const observations = await crew.observe(chunk);
    return observations.map((observed, place) => ({ seed: chunk[place] ?? NO_FILE, observed }));
  };
  for await (const chunk of inOrder(chunksOf(changed, FILES_PER_TASK), observe, crew.ahead)) {
    for (const { seed, observed } of chunk) {
      const row = cache.known(seed.file);
      const isSame = row?.hash === observed.hash && observed.hash !== "";
      const kept = isSame ? { ...row, stamp: seed.stamp } : null;
      if (kept !== null) known.set(seed.file, { kind: "kept", row: kept });
      else known.set(seed.file, { kind: "new", observed: takeObserved(observed) });
    }
    progress("Comparing files", known.size, files.length);
  }
  for (const file of known.values()) {
    if (file.kind === "kept") gatherer.add(cache.observation(file.row));
  }
  return known;
}

const NO_FILE = { file: "", stamp: "" };

type Reads = () => StoredReading;

type FreshReader = (files: readonly SeedFile[]) => Promise<readonly TracedReading[]>;

/** Has files read; their words become numbers of one lexicon, whichever thread has read them. */
function freshReader(crew: Crew, lexicon: Lexicon): FreshReader {
  const translator = createTranslator(lexicon);
  return async (files) => {
    if (files.length === 0) return [];
    const { thread, fresh, files: read } = await crew.read(files);
    translator.tell(thread, fresh === "" ? [] : fresh.split("\n"));
    return read.map(({ reading, trace }) => {
      const articles = reading.articles.map((article) => {
        const numbers = translator.translate(thread, article.words.numbers);
        return { ...article, words: { ...article.words, numbers } };
      });
      return { reading: { ...reading, articles }, trace };
    });
  };
}

type ChunkTools = Pick<ReadingTools, "cache"> & {
  readonly known: ReadonlyMap<string, KnownFile>;
  readonly holds: (trace: EvidenceTrace) => boolean;
  readonly freshOf: FreshReader;
};

/** The readings of some files; each is looked up in its turn, so that few are in memory. */
async function readChunk(
  chunk: readonly SeedFile[],
  { known, holds, freshOf, cache }: ChunkTools,
): Promise<readonly Reads[]> {
  const kept = new Map<string, KeptRow>();
  for (const seed of chunk) {
    const before = known.get(seed.file);
    if (before?.kind !== "kept" || !areAsSeen(before.row.pictures, seed)) continue;
    if (holds(cache.trace(before.row))) kept.set(seed.file, before.row);
  }
  const missing = chunk.filter(({ file }) => !kept.has(file));
  const fresh = await freshOf(missing);
  const byFile = new Map(missing.map(({ file }, place) => [file, fresh[place]]));
  return chunk.map(({ file, stamp }) => () => {
    const row = kept.get(file);
    if (row !== undefined) {
      cache.keep(file, row);
      return cache.reading(row);
    }
    const read = byFile.get(file);
    if (read === undefined) throw new Error(`Nobody has read ${file}`);
    const reading = cache.store(read.reading);
    const before = known.get(file);
    const { hash, observation } = observedIn(before);
    if (hash !== "") cache.add(file, { stamp, hash, observation }, read.trace, reading);
    return reading;
  });
}

function observedIn(before: KnownFile | undefined): StoredObservation {
  if (before === undefined) return { hash: "", observation: null };
  return before.kind === "new" ? before.observed : before.row;
}

/** What tells of an article whether it is one saved again; forgotten when all are collected. */
type Contained = Pick<StoredArticle, "file" | "content"> & Pick<Card, "id">;

function createCollector(listed: readonly Problem[], lexicon: Lexicon) {
  const problems: Problem[] = [...listed];
  const formats = new Map<string, string>();
  const articles: SummedArticle[] = [];
  const saidAgain: SaidAgain<Contained>[] = [];
  const cards: Card[] = [];
  const texts: StoredText[] = [];
  const pictures: SeenPicture[] = [];
  const index = createIndexBuilder();
  const repeatOf = createRepeatFinder<Contained>(({ content }) => content);

  function takeArticle(article: StoredArticle): void {
    const { file, aliases, rules, card, words, place, digest, content } = article;
    const { id, title, language } = card;
    const repeat = repeatOf({ id, file, content });
    if (repeat !== null) {
      saidAgain.push(repeat);
      return;
    }
    articles.push({ id, file, title, aliases, language, removed: rules.map((rule) => ({ rule })) });
    cards.push(card);
    texts.push({ place, digest });
    index.add({ ...card, bag: { lexicon, ...words } });
  }

  return {
    take(file: string, reading: StoredReading): void {
      if (reading.format !== null) formats.set(file, reading.format);
      problems.push(...reading.problems);
      for (const article of reading.articles) takeArticle(article);
      pictures.push(...reading.pictures);
    },
    result: (companions: readonly string[]): LibraryReading => ({
      reading: { articles, saidAgain, problems, companions, formats },
      cards,
      aliases: articles.map(({ aliases }) => aliases),
      texts,
      pictures: shownPictures(pictures),
      index,
    }),
  };
}
