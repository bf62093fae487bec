import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  type ComponentProps,
  type RefObject,
} from "react";
import type { Filter } from "#article/paths.ts";
import type { RowLookup } from "../library/library-store.ts";
import { useLibraryFailure } from "../library/use-card.ts";
import { useServices } from "../services.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
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

/** Rows keep the reader's place themselves when heights change; the browser doing so too would double it. */
const LIST = "ruled border-t border-rule [overflow-anchor:none]";

/**
 * The rows. The prerendered ones are plain; once the page is taken over those in view stay and the
 * others leave the document. What is there stands in normal flow between two paddings (inline styles in
 * served HTML are refused by the content policy, those set by script are not).
 */
export const RowList = memo(function RowList(props: Props) {
  const { count, ordinalAt, filter, query, firstRows, list, answered } = props;
  const words = useWords().listing;
  const element = useRef<HTMLOListElement>(null);
  const { virtualizer, rows, paddings } = useRowVirtualizer(count, ordinalAt, element, answered);
  const { snippetOf, areThere, failed, retry } = useSnippets(
    query,
    rows.flatMap(({ index }) => ordinalAt(index) ?? []),
    firstRows,
  );
  useRequestedRows(rows.some(({ index }) => ordinalAt(index) === undefined));
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

  const isLive = paddings !== null;
  return (
    <>
      {failed !== null && <MissedPassages file={failed} retry={retry} />}
      <ol
        ref={element}
        className={isLive ? LIST : `first-rows ${LIST}`}
        style={paddings ?? undefined}
        aria-label={words.articles}
      >
        {rows.map(({ key, index }) => {
          const ordinal = ordinalAt(index);
          const place = { "data-index": index, "aria-setsize": count, "aria-posinset": index + 1 };
          return (
            <li key={key} {...(isLive && { ...place, ref: virtualizer.measureElement })}>
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
});

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
