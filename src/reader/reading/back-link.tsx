import type { Filter } from "#article/paths.ts";
import { toListing } from "../ui/links.ts";
import { Filled } from "../words/filled.tsx";
import { useSpoken } from "../words/use-words.ts";
import { Arrow } from "../ui/arrow.tsx";
import { SiteLink } from "../ui/site-link.tsx";

type Props = {
  readonly filter: Filter;
  /** Articles that match, or null while that is not known. */
  readonly count: number | null;
};

/** The way back to the list the reader came from. */
export function BackLink({ filter, count }: Props) {
  const { words } = useSpoken();
  const query = filter.query.trim();
  return (
    <SiteLink
      key={query}
      to={toListing(filter)}
      aria-keyshortcuts="u"
      className="target inline-flex min-h-8 min-w-0 items-center hover:text-ink"
    >
      <span className="truncate">
        {query === "" ? (
          <>
            <Arrow to="start" /> {filter.section ?? filter.collection ?? words.shared.allArticles}
          </>
        ) : (
          <Filled
            template={words.reading.forQuery}
            values={{ results: <ResultCount count={count} />, query: <bdi>{query}</bdi> }}
          />
        )}
      </span>
    </SiteLink>
  );
}

/** Stands in a room of its own, so that nothing moves when the number arrives. */
function ResultCount({ count }: { readonly count: number | null }) {
  const { words, formats } = useSpoken();
  const { results, someResults } = words.reading;
  const label = count === null ? someResults : formats.counted(results, count);
  return (
    <span key={label} className="inline-block min-w-18 text-end">
      <Arrow to="start" /> {label}
    </span>
  );
}
