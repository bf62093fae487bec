import { useState } from "react";
import type { Filter } from "#article/paths.ts";
import { toListing } from "../ui/links.ts";
import { useSpoken } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

/** Its count is null until it is known. */
type Value = { readonly name: string; readonly count: number | null };

type Props = {
  /** What the values are. */
  readonly label: string;
  /** Name of the choice of all. */
  readonly all: string;
  readonly allCount: number | null;
  readonly values: readonly Value[];
  readonly chosen: string | null;
  /** The filter with another value chosen. */
  readonly withValue: (name: string | null) => Filter;
};

/** Values shown before "More": about two lines on a phone. */
const VALUES_SHOWN = 7;

/** The library's sections, or its collections, with the number of articles that match the words in each. */
export function Facets({ label, all, allCount, values, chosen, withValue }: Props) {
  const { words, formats } = useSpoken();
  const [open, setOpen] = useState(false);
  const shown = open ? values : shortList(values, chosen);
  const facet = (value: string | null, name: string, count: number | null) => (
    <Facet
      key={value}
      filter={withValue(value)}
      active={value === chosen}
      name={name}
      count={count}
    />
  );
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4.5">
        {facet(null, all, allCount)}
        {shown.map(({ name, count }) => facet(name, name, count))}
        {shown.length < values.length && (
          <li>
            <button
              type="button"
              className={`${TARGET} cursor-pointer text-muted`}
              onClick={() => setOpen(true)}
            >
              <span className="border-b-2 border-transparent pb-0.5">
                {formats.counted(words.listing.more, values.length - shown.length)}
              </span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

const TARGET = "target inline-flex min-h-8 items-center hover:text-ink";

/**
 * In the order of the library, so that values keep their places while the reader types; those without
 * an article only fill up, for a choice behind "More" is one that nobody sees.
 */
function shortList(values: readonly Value[], chosen: string | null): readonly Value[] {
  const found = values.filter(({ count }) => count !== 0);
  const first = new Set([...new Set([...found, ...values])].slice(0, VALUES_SHOWN));
  return values.filter((value) => first.has(value) || value.name === chosen);
}

type FacetProps = {
  readonly filter: Filter;
  readonly active: boolean;
  readonly name: string;
  readonly count: number | null;
};

function Facet({ filter, active, name, count }: FacetProps) {
  const { formats } = useSpoken();
  const line = active ? "border-accent text-ink font-semibold" : "border-transparent text-muted";
  return (
    <li>
      <SiteLink
        to={toListing(filter)}
        aria-current={active ? "true" : undefined}
        className={TARGET}
      >
        <span className={`border-b-2 pb-0.5 ${line}`}>
          <bdi>{name}</bdi>{" "}
          <span className="font-normal tabular text-muted">
            {count === null ? "" : formats.number(count)}
          </span>
        </span>
      </SiteLink>
    </li>
  );
}
