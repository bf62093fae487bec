import type { ReactNode } from "react";
import type { Facets, FilterResult, FoundClause, Suggestion } from "#article/found.ts";
import { EMPTY_FILTER, type Filter } from "#article/paths.ts";
import {
  anyClauseLabel,
  between,
  clauseSentence,
  fillParts,
  templateFor,
} from "../ui/clause-parts.ts";
import { toListing } from "../ui/links.ts";
import { WordList } from "../ui/word-list.tsx";
import { fill } from "../words/template.ts";
import { useSpoken } from "../words/use-words.ts";
import { placeOf } from "./place-of.ts";
import { clauseText, withoutClause } from "./clause-text.ts";
import { useRevealedResult } from "./use-revealed-result.ts";
import { useSuggestions } from "./use-suggestions.ts";
import { SiteLink } from "../ui/site-link.tsx";

type Props = {
  readonly filter: Filter;
  readonly result: FilterResult;
  /** Whether this is the answer to the newest filter. */
  readonly answered: boolean;
};

/** No article matches: says what was looked for, what may have been meant, and which step back helps. */
export function NoResult({ filter, result, answered }: Props) {
  const suggestions = useSuggestions(filter, answered);
  useRevealedResult(suggestions !== null);
  const spoken = useSpoken();
  const { query } = spoken.words;
  const { clauses } = result;
  const sentence = clauseSentence(templateFor(query.nothing, clauses), clauses, spoken, {
    place: [between(placeOf(filter, spoken))],
  });
  return (
    <div className="border-t border-rule py-10">
      <h2 className="row-title">{query.nothingFound}</h2>
      <p className="mt-3 note">
        <WordList parts={sentence} wordClass="text-ink" />
      </p>
      <UnknownWords clauses={result.clauses} />
      {suggestions !== null && <Offers filter={filter} result={result} suggestions={suggestions} />}
    </div>
  );
}

type OffersProps = Omit<Props, "answered"> & { readonly suggestions: readonly Suggestion[] };

/** Drawn at once when all are known, so that none moves. */
function Offers({ filter, result, suggestions }: OffersProps) {
  const { words, formats } = useSpoken();
  const { query } = words;
  return (
    <ul className="mt-4 grid justify-items-start gap-1">
      {suggestions.map((each) => (
        <SuggestionOffer key={each.query} filter={filter} suggestion={each} />
      ))}
      <WiderOffers filter={filter} facets={result.facets} />
      {helpfulCuts(result.clauses).map((clause) => (
        <Offer
          key={clause.source.start}
          filter={{ ...filter, query: withoutClause(filter.query, clause) }}
        >
          {fill(query.leaveOut, {
            part: nameOf(filter.query, clause),
            articles: formats.counted(words.shared.articles, clause.countWithout),
          })}
        </Offer>
      ))}
      <Offer filter={EMPTY_FILTER}>{query.showAll}</Offer>
    </ul>
  );
}

/** Says which of several parts of a query no article holds, whatever the others are. */
function UnknownWords({ clauses }: Pick<FilterResult, "clauses">) {
  const spoken = useSpoken();
  const unknown = clauses.filter(({ count, excluded }) => count === 0 && !excluded);
  if (clauses.length < 2 || unknown.length === 0) return null;
  const parts = fillParts(spoken.words.query.unknown, { words: anyClauseLabel(unknown, spoken) });
  return (
    <p className="mt-1 note">
      <WordList parts={parts} wordClass="text-ink" />
    </p>
  );
}

function WiderOffers({
  filter,
  facets,
}: {
  readonly filter: Filter;
  readonly facets: Facets | null;
}) {
  const { words, formats } = useSpoken();
  const articles = (count: number) => formats.counted(words.shared.articles, count);
  if (facets === null) return null;
  return (
    <>
      {filter.section !== null && facets.allCount > 0 && (
        <Offer filter={{ ...filter, section: null }}>
          {fill(words.query.allSections, { articles: articles(facets.allCount) })}
        </Offer>
      )}
      {filter.collection !== null && facets.anyCollectionCount > 0 && (
        <Offer filter={{ ...filter, collection: null }}>
          {fill(words.query.allCollections, { articles: articles(facets.anyCollectionCount) })}
        </Offer>
      )}
    </>
  );
}

type SuggestionProps = { readonly filter: Filter; readonly suggestion: Suggestion };

/** A near word that does occur. It is only offered, never searched for by itself. */
export function SuggestionOffer({ filter, suggestion }: SuggestionProps) {
  const { query, word, count } = suggestion;
  const { words, formats } = useSpoken();
  const parts = fillParts(words.query.didYouMean, {
    word: [{ isWord: true, text: word }],
    articles: [between(formats.counted(words.shared.articles, count))],
  });
  return (
    <Offer filter={{ ...filter, query }}>
      <WordList parts={parts} wordClass="" />
    </Offer>
  );
}

type Cut = FoundClause & { readonly countWithout: number };

/** The clauses without which something is found, the most helpful first. */
function helpfulCuts(clauses: readonly FoundClause[]): readonly Cut[] {
  if (clauses.length < 2) return [];
  const cuts = clauses.flatMap((clause) =>
    clause.countWithout === null || clause.countWithout === 0
      ? []
      : [{ ...clause, countWithout: clause.countWithout }],
  );
  return cuts.toSorted((a, b) => b.countWithout - a.countWithout);
}

/** The clause as typed, but for the quotation marks of a phrase, which stand around it anyway. */
function nameOf(query: string, clause: FoundClause): string {
  const [first] = clause.anyOf;
  const isPlain = !clause.excluded && clause.anyOf.length === 1 && first?.field === null;
  return isPlain ? first.text : clauseText(query, clause);
}

function Offer({ filter, children }: { readonly filter: Filter; readonly children: ReactNode }) {
  return (
    <li>
      <SiteLink
        to={toListing(filter)}
        className="target inline-flex items-center text-accent underline decoration-rule underline-offset-4 hover:decoration-accent"
      >
        <span>{children}</span>
      </SiteLink>
    </li>
  );
}
