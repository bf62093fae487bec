import { Link } from "react-router";
import { EMPTY_FILTER, type Filter } from "#article/paths.ts";
import type { FilterResult, FoundClause } from "#article/found.ts";
import { clauseParts } from "../ui/clause-parts.ts";
import { countOf, placeOf } from "../ui/format.ts";
import { toListing } from "../ui/links.ts";
import { WordList } from "../ui/word-list.tsx";
import { useRevealedResult } from "./use-revealed-result.ts";

/** A library without articles says where to put them. */
export function EmptyLibrary() {
  return (
    <div className="py-10">
      <h2 className="row-title">No articles yet</h2>
      <p className="mt-3 note">
        Put article files into the <code className="font-sans text-[0.85em]">seeds</code> folder and
        build the site again. They will be listed here.
      </p>
    </div>
  );
}

type Props = {
  readonly filter: Filter;
  readonly result: FilterResult;
  /** Whether this is the answer to the newest filter. */
  readonly answered: boolean;
};

/** No article matches: says what was looked for and which step back gives the most. */
export function NoResult({ filter, result, answered }: Props) {
  useRevealedResult(answered);
  const { facets } = result;
  const rarest = rarestClause(result.clauses);
  return (
    <div className="border-t border-rule py-10">
      <h2 className="row-title">Nothing found</h2>
      <p className="mt-3 note">
        No article{placeOf(filter)}{" "}
        <WordList parts={clauseParts(result.clauses, true)} wordClass="text-ink" />.
      </p>
      <ul className="mt-4 grid justify-items-start gap-1">
        {filter.section !== null && facets !== null && facets.allCount > 0 && (
          <Offer filter={{ ...filter, section: null }}>
            Search all sections instead ({countOf(facets.allCount, "article")})
          </Offer>
        )}
        {filter.collection !== null && facets !== null && facets.anyCollectionCount > 0 && (
          <Offer filter={{ ...filter, collection: null }}>
            Search all collections instead ({countOf(facets.anyCollectionCount, "article")})
          </Offer>
        )}
        {rarest !== null && (
          <Offer filter={{ ...filter, query: withoutClause(filter.query, rarest) }}>
            Leave out “{nameOf(filter.query, rarest)}” ({amountOf(rarest)})
          </Offer>
        )}
        <Offer filter={EMPTY_FILTER}>Show all articles</Offer>
      </ul>
    </div>
  );
}

type CountedClause = FoundClause & { readonly count: number };

function rarestClause(clauses: readonly FoundClause[]): CountedClause | null {
  if (clauses.length < 2) return null;
  const counted = clauses.flatMap((clause) =>
    clause.count === null ? [] : [{ ...clause, count: clause.count }],
  );
  return counted.toSorted((a, b) => a.count - b.count)[0] ?? null;
}

/** The clause as typed, but for the quotation marks of a phrase, which stand around it anyway. */
function nameOf(query: string, { excluded, anyOf, source }: FoundClause): string {
  const [first] = anyOf;
  const isPlain = !excluded && anyOf.length === 1 && first?.field === null;
  return isPlain ? first.text : query.slice(source.start, source.end).trim();
}

function amountOf({ count, excluded }: CountedClause): string {
  const articles = count === 0 ? "no article" : countOf(count, "article");
  return excluded ? `${articles} without it` : `in ${articles}`;
}

function withoutClause(query: string, { source }: FoundClause): string {
  return `${query.slice(0, source.start).trimEnd()} ${query.slice(source.end).trimStart()}`.trim();
}

function Offer({
  filter,
  children,
}: {
  readonly filter: Filter;
  readonly children: React.ReactNode;
}) {
  return (
    <li>
      <Link
        to={toListing(filter)}
        className="target inline-flex items-center text-accent underline decoration-rule underline-offset-4 hover:decoration-accent"
      >
        <span>{children}</span>
      </Link>
    </li>
  );
}
