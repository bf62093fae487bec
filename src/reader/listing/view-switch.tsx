import type { Filter, View } from "#article/paths.ts";
import { toListing } from "../ui/links.ts";
import { useWords } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

const VIEWS: readonly View[] = ["articles", "context"];

/** Chooses between a row for each article and a line for each hit. */
export function ViewSwitch({ filter }: { readonly filter: Filter }) {
  const words = useWords().listing;
  return (
    <ul aria-label={words.view} className="flex gap-x-4">
      {VIEWS.map((view) => {
        const active = filter.view === view;
        const line = active
          ? "border-accent text-ink font-semibold"
          : "border-transparent text-muted";
        return (
          <li key={view}>
            <SiteLink
              to={toListing({ ...filter, view })}
              replaces
              aria-current={active ? "true" : undefined}
              className="target inline-flex min-h-8 items-center whitespace-nowrap hover:text-ink"
            >
              <span className={`border-b-2 pb-0.5 ${line}`}>{words.views[view]}</span>
            </SiteLink>
          </li>
        );
      })}
    </ul>
  );
}
