import { mkdirSync, openSync, readSync, closeSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  ARTICLES_PER_PACK,
  ARTICLES_PER_PLACES,
  DATA_VERSION,
  type ArticleRecord,
  type LibraryIndex,
} from "#article/library.ts";
import { packName, writePlaces, type PackPlace } from "#article/places.ts";
import { EMPTY_FILTER } from "#article/paths.ts";
import { countWords } from "#article/text.ts";
import { openLibrary, type OpenLibrary } from "#reader/filter/open-library.ts";
import { findArticles } from "#search/find-articles.ts";
import { ordinalsOf, sizeOf } from "#search/index/bitmap.ts";
import { boundsOfQuery } from "#search/index/bounds.ts";
import { createIndexBuilder } from "#search/index/build-index.ts";
import { rankingOf } from "#search/index/ranking.ts";
import { createArticleIndexer } from "#search/indexed-article.ts";
import { parseQuery } from "#search/query.ts";
import { packedRecord } from "#site/data-files.ts";
import { suggestionsFor } from "#search/suggestions.ts";
import { makeArticle } from "#tests/support/make-article.ts";
import type { Contender, OpenIndex } from "./contender.ts";
import type { CorpusArticle } from "./make-corpus.ts";
import type { BenchQuery } from "./make-queries.ts";
import { countingFiles } from "./traffic.ts";
import { weighWorker } from "./weigh-code.ts";

const DATA_URL = "https://site.test/data/";

/** The articles' records, which any peer would need too to show a row, lie apart from the index. */
function recordsFolder(folder: string): string {
  return `${folder}-records`;
}

const WORKER = join(import.meta.dirname, "../../../src/reader/filter/filter.worker.ts");

/** The filter itself, through the code that its worker runs. */
export const ours: Contender = {
  isWhole: false,
  refusal: () => null,
  build: async (articles, folder) => {
    rmSync(recordsFolder(folder), { recursive: true, force: true });
    mkdirSync(recordsFolder(folder));
    const builder = createIndexBuilder();
    const indexed = createArticleIndexer();
    const records = createRecordWriter(recordsFolder(folder));
    for (const article of articles) {
      const record = recordOf(article, records.count());
      builder.add(indexed(record.entry));
      records.add(record);
    }
    const { places, count } = records.finish();
    const files = builder.files(countingNames());
    for (let next = files.next(); ; next = files.next()) {
      if (next.done === true) {
        writeFileSync(join(folder, "library.json"), indexFile(places, count, next.value));
        return undefined;
      }
      writeFileSync(join(folder, next.value.name), next.value.content);
    }
  },
  open: async (folder) => {
    const files = countingFiles(folder);
    files.addBytes(await codeBytes());
    const fetch = fetchFrom(folder, files);
    return opened(await openLibrary(DATA_URL, fetch), files.traffic);
  },
};

function opened(library: OpenLibrary, traffic: OpenIndex["traffic"]): OpenIndex {
  let last: readonly number[] | Uint32Array = [];
  let shown = "";

  async function findExactly(typed: string): Promise<Uint32Array> {
    const { sure, possible } = await boundsOfQuery(parseQuery(typed), library);
    if (sizeOf(sure) === sizeOf(possible)) return ordinalsOf(sure);
    const read = (ordinals: readonly number[]) => library.records(ordinals, NEVER);
    let found = new Uint32Array();
    for await (const { ordinals } of findArticles(
      { ...library, read },
      { ...EMPTY_FILTER, query: typed },
    )) {
      found = new Uint32Array(ordinals);
    }
    return found;
  }

  return {
    find: async (query) => {
      shown = query.kind === "misspelt word" ? await offered(library, query) : query.typed;
      last = await findExactly(shown);
      return { ordinals: last };
    },
    showTen: async () => {
      const ranking = await rankingOf(parseQuery(shown), "best", library);
      await library.records([...ranking(Uint32Array.from(last)).subarray(0, 10)], NEVER);
    },
    traffic,
    close: () => undefined,
  };
}

const NEVER = new AbortController().signal;

/** The query with the first word that is offered in place of the misspelt one. */
async function offered(library: OpenLibrary, { typed }: BenchQuery): Promise<string> {
  const [first] = await suggestionsFor(typed, {
    table: library.root.words,
    list: library.wordList,
    countOf: async (text) => sizeOf((await boundsOfQuery(parseQuery(text), library)).sure),
  });
  return first?.query ?? typed;
}

let weighed: Promise<number> | null = null;

function codeBytes(): Promise<number> {
  weighed ??= weighWorker(WORKER);
  return weighed;
}

function fetchFrom(folder: string, files: ReturnType<typeof countingFiles>) {
  return async (url: string, options: RequestInit = {}): Promise<Response> => {
    const name = url.slice(DATA_URL.length);
    const range = new Headers(options.headers).get("Range");
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    const isRecord = name.startsWith("articles-") || name.startsWith("places-");
    if (!isRecord) return new Response(new Uint8Array(await files.read(name)));
    const path = join(recordsFolder(folder), name);
    const end = last === undefined ? statSync(path).size : Number(last) + 1;
    const part = readPart(path, Number(first ?? 0), end);
    files.addBytes(part.length);
    return new Response(part, { status: first === undefined ? 200 : 206 });
  };
}

function readPart(path: string, from: number, to: number): Uint8Array<ArrayBuffer> {
  const part = new Uint8Array(to - from);
  const file = openSync(path, "r");
  const length = readSync(file, part, 0, part.length, from);
  closeSync(file);
  return part.subarray(0, length);
}

function recordOf({ id, title, sections, date, paragraphs }: CorpusArticle, ordinal: number) {
  const article = makeArticle({ file: `${id}.txt`, title, sections, date, paragraphs });
  const words = countWords(paragraphs.join("\n"));
  const none = { previous: null, next: null, related: [], versions: null };
  const record: ArticleRecord = {
    version: DATA_VERSION,
    entry: { ordinal, article, words, minutes: 2, ...none },
    excerpt: paragraphs[0]?.slice(0, 200) ?? "",
  };
  return record;
}

function createRecordWriter(folder: string) {
  const places: string[] = [];
  let packs: PackPlace[] = [];
  let pack: Uint8Array[] = [];
  let count = 0;

  function closePack(): void {
    if (pack.length === 0) return;
    const hash = Math.ceil(count / ARTICLES_PER_PACK)
      .toString(16)
      .padStart(16, "0");
    writeFileSync(join(folder, packName(hash)), Buffer.concat(pack));
    packs.push({ hash, lengths: pack.map(({ length }) => length) });
    pack = [];
  }

  function closePlaces(): void {
    closePack();
    if (packs.length === 0) return;
    const name = `places-${places.length}.bin`;
    writeFileSync(join(folder, name), writePlaces(packs, []));
    places.push(name);
    packs = [];
  }

  return {
    count: () => count,
    add(record: ArticleRecord): void {
      pack.push(packedRecord(record));
      count += 1;
      if (count % ARTICLES_PER_PACK === 0) closePack();
      if (count % ARTICLES_PER_PLACES === 0) closePlaces();
    },
    finish() {
      closePlaces();
      return { places, count };
    },
  };
}

function indexFile(places: readonly string[], count: number, search: string): string {
  const index: LibraryIndex = {
    version: DATA_VERSION,
    count,
    rows: count,
    repeats: null,
    sections: [],
    collections: [],
    languages: [],
    hasDates: true,
    places,
    search,
    ids: "",
    files: "",
  };
  return JSON.stringify(index);
}

/** Names as long as those of a site, and as hard to compress. */
function countingNames() {
  let files = 0;
  return (kind: string, extension: string): string => {
    files += 1;
    const hash = BigInt.asUintN(64, BigInt(files) * 0x9e3779b97f4a7c15n).toString(16);
    return `${kind}-${hash.padStart(16, "0")}.${extension}`;
  };
}
