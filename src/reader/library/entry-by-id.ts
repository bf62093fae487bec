import { bucketRowsSpan, bucketSpan, ordinalsOfId } from "#article/id-table.ts";
import type { ArticleEntry, LibraryIndex } from "#article/library.ts";
import type { ArticleRecords } from "./article-records.ts";
import type { ByteRanges } from "./byte-ranges.ts";
import type { Loaded } from "./data-files.ts";

/** The article with an id, or with an older one; null when the library has none. Never rejects. */
export async function entryById(
  id: string,
  { ids, count }: Pick<LibraryIndex, "ids" | "count">,
  ranges: ByteRanges,
  records: ArticleRecords,
): Promise<Loaded<ArticleEntry | null>> {
  const told = await ranges.read(ids, bucketSpan(id, count));
  if (told.kind === "failed") return told;
  const span = bucketRowsSpan(told.value, count);
  if (span.length === 0) return { kind: "ready", value: null };
  const rows = await ranges.read(ids, span);
  if (rows.kind === "failed") return rows;
  const read = await records.read(ordinalsOfId(rows.value, id));
  if (read.kind === "failed") return read;
  const entries = read.value.map(({ entry }) => entry);
  const found = entries.find(({ article }) => [article.id, ...article.aliases].some(isId(id)));
  return { kind: "ready", value: found ?? null };
}

function isId(id: string): (each: string) => boolean {
  return (each) => each === id;
}
