import type { MouseEvent } from "react";
import { SiteLink } from "../ui/site-link.tsx";
import { EMPTY_FILTER } from "#article/paths.ts";
import { toListing } from "../ui/links.ts";
import { usePanelWords } from "../words/use-panel-words.ts";

/** What a query may hold, with an example for each, which a click puts into the field. */
export function SearchHelpTable({ hasDates }: { readonly hasDates: boolean }) {
  const words = usePanelWords().searchHelp;
  const { dates, ...others } = words.rows;
  const rows = hasDates ? { ...others, dates } : others;
  return (
    <>
      <h2 className="font-semibold">{words.title}</h2>
      <dl className="mt-2 grid gap-y-2">
        {Object.values(rows).map(({ example, meaning }) => (
          <div key={example} className="grid gap-x-4 sm:grid-cols-[11rem_1fr]">
            <dt className="font-serif text-[0.9375rem] leading-5">
              <SiteLink
                to={toListing({ ...EMPTY_FILTER, query: example })}
                onClick={closePanel}
                className="target text-accent underline decoration-rule underline-offset-4 hover:decoration-accent"
              >
                <bdi>{example}</bdi>
              </SiteLink>
            </dt>
            <dd className="leading-5 text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 leading-5 text-muted">{words.note}</p>
    </>
  );
}

function closePanel({ currentTarget }: MouseEvent): void {
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
}
