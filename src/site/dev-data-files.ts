import { INDEX_FILE } from "#article/library.ts";
import { cardShardName, packName, writePlaces } from "#article/places.ts";
import { once } from "#article/once.ts";
import {
  articlePack,
  cardShard,
  idTable,
  libraryIndex,
  numbersInPlaces,
  packCount,
  placesCount,
  repeatsOf,
  shardCount,
  type DataFile,
} from "./data-files.ts";
import type { Library } from "./library.ts";

/** The content of a data file, or null when there is no such file. */
type Content = DataFile["content"] | null;

/** Begins the names of all files of the search index. */
const SEARCH = "search-";

/** The name of the search index's root, which is known before the index is made. */
const SEARCH_ROOT = `${SEARCH}root.json`;

const IDS = "ids.bin";

const REPEATS = "repeats.json";

/** Files of one name; that of all files is named only, for in development nothing is kept on a device. */
const NAMED = { search: SEARCH_ROOT, ids: IDS, files: "files.json" };

/**
 * The data files of a library, each made when it is asked for: names hold numbers instead of hashes,
 * so that one page does not wait for the whole library. Only the search index needs all articles; it is
 * made with the first question to it.
 */
export function createDevDataFiles(library: Library): (name: string) => Content {
  let search: ReadonlyMap<string, Content> | null = null;
  const makers = once(() => fileMakers(library));
  const made = new Map<string, Content>();
  return (name) => {
    if (name.startsWith(SEARCH)) {
      search ??= makeSearch(library);
      return search.get(name) ?? null;
    }
    const content = made.get(name) ?? makers().get(name)?.() ?? null;
    made.set(name, content);
    return content;
  };
}

function fileMakers(library: Library): ReadonlyMap<string, () => Content> {
  const index = () =>
    JSON.stringify(libraryIndex(library, { places, ...NAMED, repeats: repeatsName(library) }));
  const places = numbered(placesCount(library)).map(placesName);
  return new Map<string, () => Content>([
    [INDEX_FILE, index],
    [IDS, () => idTable(library)],
    [REPEATS, () => JSON.stringify(repeatsOf(library))],
    ...numbered(placesCount(library)).map(
      (number) => [placesName(number), () => placesContent(library, number)] as const,
    ),
    ...numbered(shardCount(library)).map(
      (number) =>
        [
          cardShardName(hashFrom(number)),
          () => JSON.stringify(cardShard(library, number)),
        ] as const,
    ),
    ...numbered(packCount(library)).map(
      (number) => [packName(hashFrom(number)), () => articlePack(library, number).content] as const,
    ),
  ]);
}

function repeatsName({ repeats }: Library): string | null {
  return repeats.length === 0 ? null : REPEATS;
}

function placesContent(library: Library, number: number): Uint8Array {
  const { packs, shards } = numbersInPlaces(library, number);
  return writePlaces(
    packs.map((pack) => ({ hash: hashFrom(pack), lengths: articlePack(library, pack).lengths })),
    shards.map(hashFrom),
  );
}

function makeSearch(library: Library): ReadonlyMap<string, Content> {
  const made = new Map<string, Content>();
  const files = library
    .index()
    .files((kind, extension) => `${SEARCH}${kind}-${made.size}.${extension}`);
  for (let next = files.next(); ; next = files.next()) {
    if (next.done === true) return made.set(SEARCH_ROOT, made.get(next.value) ?? null);
    made.set(next.value.name, next.value.content);
  }
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}

function placesName(number: number): string {
  return `places-${number}.bin`;
}

/** In place of a hash, of the same length. */
function hashFrom(number: number): string {
  return number.toString(16).padStart(16, "0");
}
