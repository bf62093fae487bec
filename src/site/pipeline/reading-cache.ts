import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Observation } from "#intake/dump/evidence.ts";
import type { EvidenceTrace } from "#intake/dump/evidence-trace.ts";
import { createLexicon, type Lexicon } from "#search/index/lexicon.ts";
import { openStoreReader, openStoreWriter, type StorePlace } from "./article-store.ts";
import type { ArticleReading, FileReading } from "./file-reading.ts";
import { bytesOfLists, listsIn } from "./number-lists.ts";
import type { SeenPicture } from "../placed-pictures.ts";
import { takeLock } from "./lock.ts";
import { readSaved, writeSaved } from "./saved-json.ts";

/** An article whose text lies in the store. */
export type StoredArticle = Omit<ArticleReading, "json"> & { readonly place: StorePlace };

/** A file's reading whose articles' texts lie in the store. */
export type StoredReading = Omit<FileReading, "articles"> & {
  readonly articles: readonly StoredArticle[];
};

/** A kept reading. */
export type KeptRow = {
  /** Differs whenever the file's content may have changed. */
  readonly stamp: string;
  /** Of the file's bytes. */
  readonly hash: string;
  /** Null when the file shows nothing of its library. */
  readonly observation: StorePlace | null;
  readonly trace: StorePlace;
  readonly reading: StorePlace;
  /** It holds as long as they are the same. */
  readonly pictures: readonly SeenPicture[];
};

/**
 * Readings of files, from earlier builds and this one. Whether one of an earlier build still holds
 * among the other files, its trace tells.
 */
export type ReadingCache = {
  known(file: string): KeptRow | undefined;
  observation(row: KeptRow): Observation | null;
  trace(row: KeptRow): EvidenceTrace;
  reading(row: KeptRow): StoredReading;
  /** Puts the texts of a reading into the store. */
  store(reading: FileReading): StoredReading;
  /** Puts what a file shows of its library into the store. */
  storeObservation(observation: Observation | null): StorePlace | null;
  /** Keeps a reading, with what it asked of the library, for the next build. */
  add(
    file: string,
    observed: Pick<KeptRow, "stamp" | "hash" | "observation">,
    trace: EvidenceTrace,
    reading: StoredReading,
  ): void;
  /** Keeps a reading of an earlier build for the next one. */
  keep(file: string, row: KeptRow): void;
  /** Absolute path, for whatever else is kept for the next build. */
  readonly folder: string;
  readonly storePath: string;
  /** Numbers the words of all readings. */
  readonly lexicon: Lexicon;
  /** Makes sure that all texts can be read. */
  flush(): void;
  /** Writes down what was kept; the rest is forgotten. */
  save(): void;
  close(): void;
};

type SavedRows = {
  readonly maker: string;
  /** How many words have numbers. */
  readonly words: number;
  /** Length of the store in bytes. */
  readonly stored: number;
  readonly rows: readonly (readonly [file: string, row: KeptRow])[];
};

/** A store with so many bytes that nobody needs is begun anew when they are most of it. */
const GARBAGE_BYTES = 1 << 26;

/**
 * Opens the readings kept in a folder.
 * @param maker Names all that makes readings: those of another maker are forgotten.
 * @returns null while another build uses the folder.
 */
export function openReadingCache(folder: string, maker: string): ReadingCache | null {
  mkdirSync(folder, { recursive: true });
  const lock = takeLock(join(folder, "lock"));
  if (lock === null) return null;
  const listPath = join(folder, "readings.json");
  const storePath = join(folder, "readings.bin");
  const wordsPath = join(folder, "words.json");
  const words = (readSaved(wordsPath) ?? []) as readonly string[];
  const known = knownRows(listPath, storePath, { maker, words: words.length });
  if (known.size === 0) rmSync(storePath, { force: true });
  const lexicon = createLexicon(known.size === 0 ? [] : words);
  const store = openStoreWriter(storePath);
  const reader = openStoreReader(storePath);
  const kept = new Map<string, KeptRow>();
  return {
    known: (file) => known.get(file),
    observation: ({ observation }) =>
      observation === null ? null : observationIn(reader.bytesAt(observation)),
    trace: (row) => traceIn(reader.bytesAt(row.trace)),
    reading: (row) => deserialize(reader.bytesAt(row.reading)) as StoredReading,
    store: ({ articles, ...rest }) => ({
      ...rest,
      articles: articles.map(({ json, ...article }) => ({ ...article, place: store.append(json) })),
    }),
    storeObservation: (observation) => observation && store.append(bytesOfObservation(observation)),
    add(file, { stamp, hash, observation }, trace, reading) {
      kept.set(file, {
        stamp,
        hash,
        observation,
        trace: store.append(bytesOfTrace(trace)),
        reading: store.append(serialize(reading)),
        pictures: reading.pictures,
      });
    },
    keep: (file, row) => kept.set(file, row),
    folder,
    storePath,
    lexicon,
    flush: () => store.flush(),
    save() {
      store.flush();
      // Before the rows: words are only added, so that the rows before hold with them too.
      writeSaved(wordsPath, lexicon.keysFrom(0));
      const stored = statSync(storePath).size;
      const saved: SavedRows = { maker, words: lexicon.size(), stored, rows: Array.from(kept) };
      writeSaved(listPath, saved);
    },
    close() {
      reader.close();
      store.close();
      lock.release();
    },
  };
}

function knownRows(
  listPath: string,
  storePath: string,
  { maker, words }: Pick<SavedRows, "maker" | "words">,
): ReadonlyMap<string, KeptRow> {
  const saved = readSaved(listPath) as SavedRows | null;
  const size = statSync(storePath, { throwIfNoEntry: false })?.size ?? 0;
  if (saved?.maker !== maker || size < saved.stored || words < saved.words) return new Map();
  const needed = saved.rows.reduce((sum, [, row]) => sum + bytesOf(row), 0);
  const isGarbage = size - needed > GARBAGE_BYTES + needed;
  return isGarbage ? new Map() : new Map(saved.rows);
}

/** Bytes of a row without its texts, which are about as much again. */
function bytesOf({ observation, trace, reading }: KeptRow): number {
  return (observation?.length ?? 0) + trace.length + 2 * reading.length;
}

function bytesOfObservation({ lines, sentences, sections }: Observation): Uint8Array {
  return bytesOfLists([lines, sentences, sections]);
}

function observationIn(bytes: Uint8Array): Observation {
  const [lines = NONE, sentences = NONE, sections = NONE] = listsIn(bytes);
  return { lines, sentences, sections };
}

function bytesOfTrace({ counted, lines, sections, others }: EvidenceTrace): Uint8Array {
  const { label, sentence } = lines;
  return bytesOfLists([
    counted,
    label.recurring,
    label.single,
    sentence.recurring,
    sentence.single,
    sections,
    others,
  ]);
}

function traceIn(bytes: Uint8Array): EvidenceTrace {
  const lists = listsIn(bytes);
  const list = (place: number) => lists[place] ?? NONE;
  return {
    counted: list(0),
    lines: {
      label: { recurring: list(1), single: list(2) },
      sentence: { recurring: list(3), single: list(4) },
    },
    sections: list(5),
    others: list(6),
  };
}

const NONE = new Uint32Array();
