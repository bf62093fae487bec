import { useEffect, type KeyboardEvent, type RefObject, type SubmitEvent } from "react";
import { useServices } from "../services.ts";
import { useWords } from "../words/use-words.ts";
import { SearchHelp } from "./search-help.tsx";

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What the field holds when it is first shown. */
  readonly initialQuery: string;
  /** Whether any article of the library has one. */
  readonly hasDates: boolean;
  readonly onQuery: (query: string) => void;
  readonly onLeave: () => void;
};

/**
 * The search field. It keeps its own text, so that no letter typed before or while the page is busy
 * is lost. A query from elsewhere (Back, a link) is written into it by `useFilter`.
 */
export function FilterBox({ field, initialQuery, hasDates, onQuery, onLeave }: Props) {
  const { filter } = useServices();
  const words = useWords().listing;
  useEffect(() => {
    const typedEarly = field.current?.value ?? "";
    if (typedEarly !== initialQuery) onQuery(typedEarly);
    // Once: text typed into the prerendered page, or kept in the field by the browser.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      onLeave();
    }
    if (event.key === "Escape") {
      event.preventDefault();
      event.currentTarget.value = "";
      onQuery("");
    }
  }

  /** On a phone the search key puts the keyboard away, which hides half of the rows. */
  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (window.matchMedia("(pointer: coarse)").matches) field.current?.blur();
  }

  return (
    <search>
      <form className="field relative flex items-center border-b border-rule" onSubmit={onSubmit}>
        <MagnifierIcon />
        <input
          ref={field}
          type="search"
          defaultValue={initialQuery}
          name="q"
          aria-label={words.field}
          aria-keyshortcuts="/"
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          className="h-15 w-full bg-transparent ps-9 pe-18 font-serif text-[1.5rem] text-ink placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
          onFocus={() => filter.prepare()}
          onPointerEnter={() => filter.prepare()}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <SearchHelp hasDates={hasDates} />
        <KeyHint />
      </form>
    </search>
  );
}

function KeyHint() {
  return (
    <kbd
      aria-hidden="true"
      className="pointer-events-none absolute end-0.5 rounded border border-rule px-1.5 font-sans text-[0.75rem] text-muted"
    >
      /
    </kbd>
  );
}

function MagnifierIcon() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className="pointer-events-none absolute start-0.5 size-5 fill-none stroke-ink stroke-[1.5]"
    >
      <circle cx="9" cy="9" r="5.75" />
      <path d="m13.5 13.5 3.25 3.25" strokeLinecap="round" />
    </svg>
  );
}
