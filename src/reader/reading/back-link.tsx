import { Link } from "react-router";
import type { Filter } from "#article/paths.ts";
import { countOf } from "../ui/format.ts";
import { toListing } from "../ui/links.ts";

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
      to={toListing(filter)}
      aria-keyshortcuts="u"
      className="target inline-flex min-h-8 min-w-0 items-center hover:text-ink"
    >
      <span className="truncate">
        {query === "" ? (
          <>
            <Arrow /> {filter.section ?? filter.collection ?? "All articles"}
          </>
        ) : (
          <>
            <ResultCount count={count} /> for “{query}”
          </>
        )}
      </span>
    </Link>
  );
}

function Arrow() {
  return <span aria-hidden="true">←</span>;
}

/** Stands in a room of its own, so that nothing moves when the number arrives. */
function ResultCount({ count }: { readonly count: number | null }) {
  const label = count === null ? "Results" : countOf(count, "result");
  return (
    <span key={label} className="inline-block min-w-18 text-end">
      <Arrow /> {label}
    </span>
  );
}
