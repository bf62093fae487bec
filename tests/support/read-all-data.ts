import type { Card } from "#article/article.ts";
import type { ArticleRecord, CardShard, LibraryIndex } from "#article/library.ts";
import { cardShardName, placesFileOf, readShardRow, shardRowSpan } from "#article/places.ts";
import { createArticleRecords } from "#reader/library/article-records.ts";
import { createByteRanges } from "#reader/library/byte-ranges.ts";

export const DATA_URL = "https://example.test/data/";

type Files = { readonly get: (name: string) => string | Uint8Array | undefined };

/** A `fetch` over files in memory below `DATA_URL`, of a host that knows ranges or ignores them. */
export function fetchFrom(files: Files, knowsRanges: boolean) {
  return async (url: string, options: RequestInit = {}): Promise<Response> => {
    const content = files.get(url.slice(DATA_URL.length));
    if (content === undefined) return new Response("Not found", { status: 404 });
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const range = new Headers(options.headers).get("Range");
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    if (!knowsRanges || first === undefined) return new Response(bytes.slice());
    return new Response(bytes.slice(Number(first), Number(last) + 1), { status: 206 });
  };
}

/** All cards and records of a site's data files, found as the reader finds them. */
export async function readAllData(files: Files) {
  const index = JSON.parse(String(files.get("library.json"))) as LibraryIndex;
  const ordinals = Array.from({ length: index.count }, (_, ordinal) => ordinal);
  const ranges = createByteRanges(DATA_URL, fetchFrom(files, true));
  const read = await createArticleRecords(index, ranges).read(ordinals);
  const records: readonly ArticleRecord[] = read.kind === "ready" ? read.value : [];
  const shards = new Set(ordinals.map((ordinal) => shardOf(files, index, ordinal)));
  const cards: readonly Card[] = [...shards].flatMap(
    (name) => (JSON.parse(String(files.get(name))) as CardShard).cards,
  );
  return { index, records, cards };
}

function shardOf(files: Files, { places }: LibraryIndex, ordinal: number): string {
  const bytes = files.get(places[placesFileOf(ordinal)] ?? "") as Uint8Array;
  const { start, length } = shardRowSpan(ordinal);
  return cardShardName(readShardRow(bytes.subarray(start, start + length)));
}
