import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  type ComponentProps,
  type RefObject,
} from "react";
import { FIRST_CARDS } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";
import type { RowLookup } from "../library/library-store.ts";
import { useLibraryFailure } from "../library/use-card.ts";
import { useServices } from "../services.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useHydrated } from "../ui/use-hydrated.tsx";
import { useWords } from "../words/use-words.ts";
import { ArticleRow } from "./article-row.tsx";
import { useRevealedResult } from "./use-revealed-result.ts";
import type { FirstRows } from "./use-filter-result.ts";
import { useRowVirtualizer } from "./use-row-virtualizer.ts";
import { useSnippets } from "./use-snippets.ts";

type Props = {
  readonly count: number;
  /** The article in a row; undefined while that is not known. */
  readonly ordinalAt: RowLookup;
  readonly filter: Filter;
  /** The query whose passages the rows show; empty for excerpts. */
  readonly query: string;
  readonly list: RefObject<RowListHandle | null>;
  /** What came of the first rows with their filter's answer. */
  readonly firstRows: FirstRows;
  /** Whether the rows are the answer to a filter, of which the first is the address's. */
  readonly answered: boolean;
};

/** What the keyboard does with the rows. */
export type RowListHandle = { readonly focusRow: (row: number) => void };

/**
 * The rows. The prerendered ones are plain; once the page is taken over only those in view are in
 * the document, in normal flow between two paddings (inline styles in served HTML are refused by
 * the content policy, those set by script are not).
 */
export const RowList = memo(function RowList(props: Props) {
  const hydrated = useHydrated();
  return hydrated ? <VirtualRows {...props} /> : <FirstRows {...props} />;
});

/** Rows keep the reader's place themselves when heights change; the browser doing so too would double it. */
const LIST = "ruled border-t border-rule [overflow-anchor:none]";

function FirstRows({ count, ordinalAt, filter }: Props) {
  const words = useWords().listing;
  const rows = Array.from({ length: Math.min(count, FIRST_CARDS) }, (_, row) => row);
  return (
    <ol className={`first-rows ${LIST}`} aria-label={words.articles}>
      {rows.map((row) => (
        <li key={row}>
          <ArticleRow
            ordinal={ordinalAt(row)}
            filter={filter}
            snippet={undefined}
            isOnItsWay={false}
          />
        </li>
      ))}
    </ol>
  );
}

function VirtualRows({ count, ordinalAt, filter, query, firstRows, list, answered }: Props) {
  const words = useWords().listing;
  const element = useRef<HTMLOListElement>(null);
  const { virtualizer, heightBelow } = useRowVirtualizer(count, ordinalAt, element, answered);
  const items = virtualizer.getVirtualItems();
  const { snippetOf, areThere, failed, retry } = useSnippets(
    query,
    items.flatMap(({ index }) => ordinalAt(index) ?? []),
    firstRows,
  );
  useRequestedRows(items.some(({ index }) => ordinalAt(index) === undefined));
  const margin = virtualizer.options.scrollMargin;
  useRevealedResult(answered && (query === "" || areThere || failed !== null));

  useLayoutEffect(() => {
    list.current = {
      focusRow(row) {
        if (row < 0 || row >= count) return;
        virtualizer.scrollToIndex(row, { align: "auto" });
        requestAnimationFrame(() => focusLinkIn(element.current, row));
      },
    };
  }, [list, virtualizer, count]);

  const paddings = {
    paddingTop: (items[0]?.start ?? margin) - margin,
    paddingBottom:
      virtualizer.getTotalSize() - (items.at(-1)?.end ?? margin) + margin + heightBelow,
  };
  return (
    <>
      {failed !== null && <MissedPassages file={failed} retry={retry} />}
      <ol ref={element} className={LIST} style={paddings} aria-label={words.articles}>
        {items.map(({ key, index }) => {
          const ordinal = ordinalAt(index);
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
            >
              <ArticleRow
                ordinal={ordinal}
                filter={filter}
                snippet={ordinal === undefined ? undefined : snippetOf(ordinal)}
                isOnItsWay={query !== "" && failed === null}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Asks which articles stand in rows in view that nobody knows yet. */
function useRequestedRows(isUnknown: boolean): void {
  const { library } = useServices();
  const failure = useLibraryFailure();
  useEffect(() => {
    if (isUnknown && failure === null) library.requestRows();
  }, [library, isUnknown, failure]);
}

/** Says that the rows show no passages, unless it is said already that they cannot be had at all. */
function MissedPassages({ file, retry }: ComponentProps<typeof ProblemNotice>) {
  return useLibraryFailure() === null ? <ProblemNotice file={file} retry={retry} /> : null;
}

function focusLinkIn(list: HTMLElement | null, row: number): void {
  list?.querySelector<HTMLElement>(`[data-index="${row}"] [data-article]`)?.focus();
}
