import { lazyPart } from "../ui/lazy-part.tsx";
import { FRAME_BUTTON, PopoverButton } from "../ui/popover-button.tsx";
import { useWords } from "../words/use-words.ts";

const SearchHelpTable = lazyPart(
  async () => (await import("./search-help-table.tsx")).SearchHelpTable,
);

/** "?": opens a list of what a query may hold. */
export function SearchHelp({ hasDates }: { readonly hasDates: boolean }) {
  const words = useWords().listing;
  return (
    <div className="needs-script absolute end-8">
      <PopoverButton
        id="search-help"
        name={words.howToSearch}
        text="?"
        className={`${FRAME_BUTTON} search-help-anchor text-[0.9375rem] text-muted`}
        panelClassName="search-help-panel w-[30rem] max-w-[calc(100vw-2rem)] p-4"
      >
        <SearchHelpTable hasDates={hasDates} />
      </PopoverButton>
    </div>
  );
}
