import {
  ARTICLES_PER_PACK,
  DATA_VERSION,
  INDEX_FILE,
  type ArticleRecord,
  type LibraryIndex,
  type Ordinal,
} from "#article/library.ts";
import {
  packName,
  packRowSpan,
  placesFileOf,
  readPackRow,
  recordSpan,
  type PackPlace,
} from "#article/places.ts";
import type { ByteRanges } from "./byte-ranges.ts";
import type { Loaded } from "./data-files.ts";
import { inflateRecords } from "./inflate-records.ts";

/** Single articles of the library, wherever they are. */
export type ArticleRecords = {
  /**
   * Reads articles in the order asked for; the first file that cannot be had or is damaged is told.
   * Never rejects.
   */
  read(
    ordinals: readonly Ordinal[],
    signal?: AbortSignal,
  ): Promise<Loaded<readonly ArticleRecord[]>>;
  /** Those articles, where all of them were read lately; else null. */
  known(ordinals: readonly Ordinal[]): readonly ArticleRecord[] | null;
};

/** So many records of one pack are wanted before it is read whole, in one request. */
const WHOLE_PACK_FROM = 8;

/** Records that stay at hand: some screens of rows, and a batch of texts to check. */
const RECORDS_KEPT = 512;

/** Requests under way at once: more would only wait for each other. */
const MAX_REQUESTS = 12;

export function createArticleRecords(
  { places, count }: Pick<LibraryIndex, "places" | "count">,
  ranges: ByteRanges,
): ArticleRecords {
  const kept = new Map<Ordinal, ArticleRecord>();
  const rowOf = createPackFinder(places, ranges);

  function keep(record: ArticleRecord): void {
    kept.set(record.entry.ordinal, record);
    const oldest = kept.keys().next();
    if (kept.size > RECORDS_KEPT && oldest.done !== true) kept.delete(oldest.value);
  }

  async function readFrom(
    pack: number,
    ordinals: readonly Ordinal[],
    signal?: AbortSignal,
  ): Promise<Loaded<readonly Packed[]>> {
    const row = await rowOf(pack, signal);
    if (row.kind === "failed") return row;
    const file = packName(row.value.hash);
    if (ordinals.length >= WHOLE_PACK_FROM) {
      const whole = await ranges.readWhole(file, signal);
      if (whole.kind === "failed") return whole;
    }
    return allReady(
      await Promise.all(
        ordinals.map(async (ordinal) => {
          const bytes = await ranges.read(file, recordSpan(row.value, ordinal), signal);
          if (bytes.kind === "failed") return bytes;
          return { kind: "ready", value: { file, ordinal, bytes: bytes.value } } as const;
        }),
      ),
    );
  }

  return {
    async read(ordinals, signal) {
      if (ordinals.some((ordinal) => ordinal >= count)) return { kind: "failed", file: INDEX_FILE };
      const missing = ordinals.filter((ordinal) => !kept.has(ordinal));
      const byPack = Map.groupBy(missing, (ordinal) => Math.floor(ordinal / ARTICLES_PER_PACK));
      const read = await inTurns([...byPack], MAX_REQUESTS, ([pack, wanted]) =>
        readFrom(pack, wanted, signal),
      );
      const packed = allReady(read);
      if (packed.kind === "failed") return packed;
      const opened = await openAll(packed.value.flat());
      if (opened.kind === "failed") return opened;
      const fresh = new Map(opened.value.map((record) => [record.entry.ordinal, record]));
      const records = ordinals.flatMap((ordinal) => fresh.get(ordinal) ?? kept.get(ordinal) ?? []);
      for (const record of fresh.values()) keep(record);
      return { kind: "ready", value: records };
    },
    known(ordinals) {
      const records = ordinals.flatMap((ordinal) => kept.get(ordinal) ?? []);
      return records.length === ordinals.length ? records : null;
    },
  };
}

type PackFinder = (pack: number, signal?: AbortSignal) => Promise<Loaded<PackPlace>>;

/** Gives the row of a pack, which is fetched once. */
function createPackFinder(places: readonly string[], ranges: ByteRanges): PackFinder {
  const rows = new Map<number, PackPlace>();
  return async (pack, signal) => {
    const known = rows.get(pack);
    if (known !== undefined) return { kind: "ready", value: known };
    const ordinal = pack * ARTICLES_PER_PACK;
    const file = places[placesFileOf(ordinal)];
    if (file === undefined) return { kind: "failed", file: INDEX_FILE };
    const row = await ranges.read(file, packRowSpan(ordinal), signal);
    if (row.kind === "failed") return row;
    const place = readPackRow(row.value);
    rows.set(pack, place);
    return { kind: "ready", value: place };
  };
}

/** All values, or the first failure. */
function allReady<Value>(loaded: readonly Loaded<Value>[]): Loaded<readonly Value[]> {
  const values: Value[] = [];
  for (const each of loaded) {
    if (each.kind === "failed") return each;
    values.push(each.value);
  }
  return { kind: "ready", value: values };
}

/** Works on items in order, so many at a time; stops taking more after a failure. */
async function inTurns<Item, Value>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Loaded<Value>>,
): Promise<readonly Loaded<Value>[]> {
  const done: Loaded<Value>[] = [];
  const left = [...items];
  async function workOff(): Promise<void> {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      const result = await work(item);
      done.push(result);
      if (result.kind === "failed") left.length = 0;
    }
  }
  await Promise.all(Array.from({ length: atOnce }, workOff));
  return done;
}

/** A record as it lies in its pack. */
type Packed = { readonly file: string; readonly ordinal: Ordinal; readonly bytes: Uint8Array };

/** Opens all at once, or where one is damaged one by one, to tell in which file it is. */
async function openAll(packed: readonly Packed[]): Promise<Loaded<readonly ArticleRecord[]>> {
  if (packed.length === 0) return { kind: "ready", value: [] };
  const texts = await inflateRecords(packed.map(({ bytes }) => bytes));
  if (texts !== null) return allReady(packed.map((each, at) => recordIn(each, texts[at] ?? "")));
  const alone = packed.map(async (each): Promise<Loaded<ArticleRecord>> => {
    const [text = ""] = (await inflateRecords([each.bytes])) ?? [];
    return recordIn(each, text);
  });
  return allReady(await Promise.all(alone));
}

function recordIn({ file, ordinal }: Packed, text: string): Loaded<ArticleRecord> {
  const record = parsed(text);
  return isRecord(record, ordinal) ? { kind: "ready", value: record } : { kind: "failed", file };
}

function isRecord(value: unknown, ordinal: Ordinal): value is ArticleRecord {
  const record = value as Partial<ArticleRecord> | null;
  return record?.version === DATA_VERSION && record.entry?.ordinal === ordinal;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
