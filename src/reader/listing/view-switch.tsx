import { Link } from "react-router";
import type { Filter, View } from "#article/paths.ts";
import { toListing } from "../ui/links.ts";

const VIEWS: readonly { readonly view: View; readonly label: string }[] = [
  { view: "articles", label: "Articles" },
  { view: "context", label: "In context" },
];

/** Chooses between a row for each article and a line for each hit. */
export function ViewSwitch({ filter }: { readonly filter: Filter }) {
  return (
    <ul aria-label="View" className="flex gap-x-4">
      {VIEWS.map(({ view, label }) => {
        const active = filter.view === view;
        const line = active
          ? "border-accent text-ink font-semibold"
          : "border-transparent text-muted";
        return (
          <li key={view}>
            <Link
              to={toListing({ ...filter, view })}
              replace
              aria-current={active ? "true" : undefined}
              className="target inline-flex min-h-8 items-center whitespace-nowrap hover:text-ink"
            >
              <span className={`border-b-2 pb-0.5 ${line}`}>{label}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
