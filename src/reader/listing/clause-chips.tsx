import type { FoundClause } from "#article/found.ts";
import type { Filter } from "#article/paths.ts";
import { clauseLabel } from "../ui/clause-parts.ts";
import { toListing } from "../ui/links.ts";
import { WordList } from "../ui/word-list.tsx";
import { fill } from "../words/template.ts";
import { useSpoken, useWords } from "../words/use-words.ts";
import { isSpecial, withoutClause } from "./clause-text.ts";
import { SiteLink } from "../ui/site-link.tsx";

type Props = { readonly filter: Filter; readonly clauses: readonly FoundClause[] };

/** How a query that holds more than plain words was understood, part by part. */
export function ClauseChips({ filter, clauses }: Props) {
  const words = useWords().query;
  if (!clauses.some(isSpecial)) return null;
  return (
    <ul
      aria-label={words.parts}
      className="flex flex-wrap gap-x-5 gap-y-0.5 pt-2.5 text-[0.8125rem]"
    >
      {clauses.map((clause) => (
        <Chip key={clause.source.start} filter={filter} clause={clause} />
      ))}
    </ul>
  );
}

function Chip({ filter, clause }: { readonly filter: Filter; readonly clause: FoundClause }) {
  const spoken = useSpoken();
  const label = clauseLabel(clause, spoken);
  const part = label.map(({ text }) => text).join("");
  const rest = { ...filter, query: withoutClause(filter.query, clause) };
  return (
    <li className="inline-flex items-center gap-1.5">
      <span>
        <WordList parts={label} wordClass="font-semibold text-ink" />
        {clause.count !== null && (
          <span className="ms-1.5 tabular text-muted">{spoken.formats.number(clause.count)}</span>
        )}
      </span>
      <SiteLink
        to={toListing(rest)}
        replaces
        aria-label={fill(spoken.words.query.remove, { part })}
        className="target inline-flex min-h-6 min-w-6 items-center justify-center text-muted hover:text-ink"
      >
        <span aria-hidden="true">✕</span>
      </SiteLink>
    </li>
  );
}
