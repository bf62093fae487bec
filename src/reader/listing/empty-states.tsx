import { Link } from "react-router";
import { EMPTY_FILTER, type Filter } from "#article/paths.ts";
import type { FilterResult, FoundWord } from "#article/found.ts";
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
  const rarest = rarestWord(result.words);
  return (
    <div className="border-t border-rule py-10">
      <h2 className="row-title">Nothing found</h2>
      <p className="mt-3 note">
        No article{placeOf(filter)} holds{" "}
        <WordList words={result.words.map(({ text }) => text)} wordClass="text-ink" />.
      </p>
      <ul className="mt-4 grid justify-items-start gap-1">
        {filter.section !== null && result.allCount > 0 && (
          <Offer filter={{ ...filter, section: null }}>
            Search all sections instead ({countOf(result.allCount, "article")})
          </Offer>
        )}
        {filter.collection !== null && result.anyCollectionCount > 0 && (
          <Offer filter={{ ...filter, collection: null }}>
            Search all collections instead ({countOf(result.anyCollectionCount, "article")})
          </Offer>
        )}
        {rarest !== null && (
          <Offer filter={{ ...filter, query: withoutWord(result.words, rarest) }}>
            Leave out “{rarest.text}”{" "}
            {rarest.count === 0 ? "(in no article)" : `(in ${countOf(rarest.count, "article")})`}
          </Offer>
        )}
        <Offer filter={EMPTY_FILTER}>Show all articles</Offer>
      </ul>
    </div>
  );
}

function rarestWord(words: readonly FoundWord[]): FoundWord | null {
  if (words.length < 2) return null;
  return words.reduce((rarest, word) => (word.count < rarest.count ? word : rarest));
}

function withoutWord(words: readonly FoundWord[], dropped: FoundWord): string {
  return words
    .filter((word) => word !== dropped)
    .map(({ text }) => text)
    .join(" ");
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
