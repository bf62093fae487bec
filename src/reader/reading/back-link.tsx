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
  return (
    <Link
      to={{ pathname: "/", search: searchFromFilter(filter) }}
      className="target inline-flex min-h-8 min-w-0 items-center gap-x-1 hover:text-ink"
    >
      <span aria-hidden="true">←</span>
      <span className="truncate">{labelOf(filter, count)}</span>
    </Link>
  );
}

function labelOf(filter: Filter, count: number | null): string {
  const query = filter.query.trim();
  if (query === "" && filter.section === null) return "All articles";
  const found = count === null ? "Results" : countOf(count, "result");
  return query === "" ? (filter.section ?? "") : `${found} for “${query}”`;
}
