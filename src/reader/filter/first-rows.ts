import { FileFailure } from "#article/file-failure.ts";
import type { FilterResult, FoundRows } from "#article/found.ts";
import type { ArticleRecord, Ordinal } from "#article/library.ts";
import { parseQuery } from "#search/query.ts";
import { foundRows } from "./found-rows.ts";
import type { OpenLibrary } from "./open-library.ts";

type FirstRows = {
  /** The first rows of a result that were not told yet; null when their articles must be read before. */
  known(result: FilterResult): FoundRows | null;
  /** Reads them; none where they cannot be had, so that who asks for them alone learns why. */
  read(result: FilterResult, signal: AbortSignal): Promise<FoundRows>;
};

const NO_ROWS: FoundRows = { snippets: [], cards: new Map() };

/** Tells of a growing result what its first rows show, each of them once. */
export function createFirstRows(query: string, most: number, library: OpenLibrary): FirstRows {
  const parsed = parseQuery(query);
  const told = new Set<Ordinal>();

  function untold({ ordinals }: FilterResult): readonly Ordinal[] {
    const isWanted = parsed.length > 0;
    return [...ordinals.subarray(0, isWanted ? most : 0)].filter((ordinal) => !told.has(ordinal));
  }

  function tell(records: readonly ArticleRecord[]): FoundRows {
    for (const { entry } of records) told.add(entry.ordinal);
    return foundRows(parsed, records);
  }

  return {
    known(result) {
      const records = library.recordsAtHand(untold(result));
      return records === null ? null : tell(records);
    },
    async read(result, signal) {
      try {
        return tell(await library.records(untold(result), signal));
      } catch (error) {
        if (error instanceof FileFailure) return NO_ROWS;
        throw error;
      }
    },
  };
}
