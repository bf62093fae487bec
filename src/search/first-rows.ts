import { FileFailure } from "#article/file-failure.ts";
import { FIRST_ROWS } from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";
import { closestFirst } from "./closeness.ts";
import type { Document } from "./document.ts";
import type { Query, Term } from "./query.ts";

/**
 * Ordinals in the order of their ranking, but of the first rows, to look at which costs no byte, those first in which the words of the
 * query stand together. Where their texts cannot be had, and for any other sort than the best matches,
 * the order stays.
 */
export async function closestRowsFirst(
  ordinals: Uint32Array,
  { query, filter }: { readonly query: Query; readonly filter: Filter },
  read: (ordinals: readonly Ordinal[]) => Promise<readonly Document[]>,
): Promise<Uint32Array> {
  const terms = wantedTerms(query);
  if (filter.sort !== "best" || terms.length < 2 || ordinals.length < 2) return ordinals;
  try {
    const documents = await read([...ordinals.subarray(0, FIRST_ROWS)]);
    const first = closestFirst(terms, documents).map(({ entry }) => entry.ordinal);
    const closest = ordinals.slice();
    closest.set(first);
    return closest;
  } catch (error) {
    if (error instanceof FileFailure) return ordinals;
    throw error;
  }
}

/** The terms that every article found holds in its title or body. */
function wantedTerms(query: Query): readonly Term[] {
  return query.flatMap(({ excluded, anyOf }) => {
    const [only] = anyOf;
    const isWanted = !excluded && anyOf.length === 1 && only?.kind === "term";
    return isWanted && only.field === "text" ? [only.term] : [];
  });
}
