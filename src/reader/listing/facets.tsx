import { useState } from "react";
import { Link } from "react-router";
import type { Filter } from "#article/paths.ts";
import type { SectionCount } from "#article/library.ts";
import { formatCount } from "../ui/format.ts";
import { toListing } from "../ui/links.ts";

type Props = {
  readonly filter: Filter;
  readonly allCount: number;
  readonly sections: readonly SectionCount[];
};

/** Sections shown before "More": about two lines on a phone. */
const SECTIONS_SHOWN = 7;

/** The library's sections with the number of articles that match the words in each. */
export function Facets({ filter, allCount, sections }: Props) {
  const [open, setOpen] = useState(false);
  const shown = open ? sections : shortList(sections, filter.section);
  return (
    <nav aria-label="Sections" className="min-w-0 grow">
      <ul className="flex flex-wrap gap-x-4.5">
        <Facet filter={filter} section={null} name="All" count={allCount} />
        {shown.map(({ name, count }) => (
          <Facet key={name} filter={filter} section={name} name={name} count={count} />
        ))}
        {shown.length < sections.length && (
          <li>
            <button
              type="button"
              className={`${TARGET} cursor-pointer text-muted`}
              onClick={() => setOpen(true)}
            >
              <span className="border-b-2 border-transparent pb-0.5">
                {formatCount(sections.length - shown.length)} more
              </span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

const TARGET = "target inline-flex min-h-8 items-center whitespace-nowrap hover:text-ink";

function shortList(
  sections: readonly SectionCount[],
  chosen: string | null,
): readonly SectionCount[] {
  const first = sections.slice(0, SECTIONS_SHOWN);
  const extra = sections.slice(SECTIONS_SHOWN).filter(({ name }) => name === chosen);
  return [...first, ...extra];
}

type FacetProps = {
  readonly filter: Filter;
  readonly section: string | null;
  readonly name: string;
  readonly count: number;
};

function Facet({ filter, section, name, count }: FacetProps) {
  const active = filter.section === section;
  const line = active ? "border-accent text-ink font-semibold" : "border-transparent text-muted";
  return (
    <li>
      <Link
        to={toListing({ ...filter, section })}
        aria-current={active ? "true" : undefined}
        className={TARGET}
      >
        <span className={`border-b-2 pb-0.5 ${line}`}>
          <bdi>{name}</bdi>{" "}
          <span className="font-normal tabular text-muted">{formatCount(count)}</span>
        </span>
      </Link>
    </li>
  );
}
