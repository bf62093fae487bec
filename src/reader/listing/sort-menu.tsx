import { useNavigate } from "react-router";
import { searchFromFilter, SORTS, type Filter, type Sort } from "#article/paths.ts";
import { useWords } from "../words/use-words.ts";

type Props = {
  readonly filter: Filter;
  /** Whether any article of the library has one. */
  readonly hasDates: boolean;
};

/**
 * How the rows are ordered. Without words there is nothing to match best, so the first choice is
 * file order; without dates the last file counts as the newest.
 */
export function SortMenu({ filter, hasDates }: Props) {
  const navigate = useNavigate();
  const words = useWords().listing;
  const { sorts } = words;
  const labels: Record<Sort, string> = {
    best: filter.query.trim() === "" ? sorts.file : sorts.best,
    newest: hasDates ? sorts.newest : sorts.last,
    title: sorts.title,
    length: sorts.length,
  };
  const choose = (value: string) => {
    const sort = SORTS.find((name) => name === value) ?? "best";
    void navigate({ search: searchFromFilter({ ...filter, sort }) }, { replace: true });
  };
  return (
    <label className="needs-script relative inline-flex items-center gap-1 text-muted hover:text-ink">
      <span className="sr-only">{words.sort}</span>
      <select
        value={filter.sort}
        onChange={(event) => choose(event.currentTarget.value)}
        className="target min-h-8 cursor-pointer appearance-none bg-transparent pe-4 text-end [&>option]:bg-paper [&>option]:text-ink"
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {labels[sort]}
          </option>
        ))}
      </select>
      <span aria-hidden="true" className="pointer-events-none absolute end-0 text-[0.7em]">
        ▾
      </span>
    </label>
  );
}
