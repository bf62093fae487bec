import { Link } from "react-router";
import type { FoundClause } from "#article/found.ts";
import type { Filter } from "#article/paths.ts";
import { clauseLabel } from "../ui/clause-parts.ts";
import { formatCount } from "../ui/format.ts";
import { toListing } from "../ui/links.ts";
import { WordList } from "../ui/word-list.tsx";
import { isSpecial, withoutClause } from "./clause-text.ts";

type Props = { readonly filter: Filter; readonly clauses: readonly FoundClause[] };

/** How a query that holds more than plain words was understood, part by part. */
export function ClauseChips({ filter, clauses }: Props) {
  if (!clauses.some(isSpecial)) return null;
  return (
    <ul
      aria-label="Parts of the query"
      className="flex flex-wrap gap-x-5 gap-y-0.5 pt-2.5 text-[0.8125rem]"
    >
      {clauses.map((clause) => (
        <Chip key={clause.source.start} filter={filter} clause={clause} />
      ))}
    </ul>
  );
}

function Chip({ filter, clause }: { readonly filter: Filter; readonly clause: FoundClause }) {
  const label = clauseLabel(clause);
  const rest = { ...filter, query: withoutClause(filter.query, clause) };
  return (
    <li className="inline-flex items-center gap-1.5">
      <span>
        <WordList parts={label} wordClass="font-semibold text-ink" />
        {clause.count !== null && (
          <span className="ms-1.5 tabular text-muted">{formatCount(clause.count)}</span>
        )}
      </span>
      <Link
        to={toListing(rest)}
        replace
        aria-label={`Remove ${label.map(({ text }) => text).join("")}`}
        className="target inline-flex min-h-6 min-w-6 items-center justify-center text-muted hover:text-ink"
      >
        <span aria-hidden="true">✕</span>
      </Link>
    </li>
  );
}
