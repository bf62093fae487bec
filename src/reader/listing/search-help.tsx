import { Suspense, useState } from "react";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useWords } from "../words/use-words.ts";

const SearchHelpTable = lazyPart(
  async () => (await import("./search-help-table.tsx")).SearchHelpTable,
);

const PANEL_ID = "search-help";

/** "?": opens a list of what a query may hold. */
export function SearchHelp({ hasDates }: { readonly hasDates: boolean }) {
  const words = useWords().listing;
  const [opened, setOpened] = useState(false);
  return (
    <div className="needs-script absolute end-8">
      <button
        type="button"
        popoverTarget={PANEL_ID}
        aria-label={words.howToSearch}
        className="target search-help-anchor inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center text-[0.9375rem] text-muted hover:text-ink"
      >
        ?
      </button>
      <div
        id={PANEL_ID}
        popover="auto"
        onToggle={(event) => setOpened(event.newState === "open")}
        className="search-help-panel w-[30rem] max-w-[calc(100vw-2rem)] rounded-lg border border-rule bg-surface p-4 text-[0.8125rem] text-ink floating"
      >
        {opened && (
          <Suspense>
            <SearchHelpTable hasDates={hasDates} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
