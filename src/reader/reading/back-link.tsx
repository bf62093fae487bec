import { Link } from "react-router";
import { searchFromFilter, type Filter } from "#article/paths.ts";
import { countOf } from "../ui/format.ts";

type Props = {
  readonly filter: Filter;
  /** Articles that match, or null while that is not known. */
  readonly count: number | null;
};

/** The way back to the list the reader came from. */
export function BackLink({ filter, count }: Props) {
  const query = filter.query.trim();
  return (
    <Link
      key={query}
      to={{ pathname: "/", search: searchFromFilter(filter) }}
      className="target inline-flex min-h-8 min-w-0 items-center gap-x-1 hover:text-ink"
    >
      <span aria-hidden="true">←</span>
      {query === "" ? (
        <span className="truncate">{filter.section ?? "All articles"}</span>
      ) : (
        <span className="truncate">
          <ResultCount count={count} /> for “{query}”
        </span>
      )}
    </Link>
  );
}

/** Stands in a room of its own, so that nothing moves when the number arrives. */
function ResultCount({ count }: { readonly count: number | null }) {
  const label = count === null ? "Results" : countOf(count, "result");
  return (
    <span key={label} className="inline-block min-w-15 text-end">
      {label}
    </span>
  );
}
