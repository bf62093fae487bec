import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import type { Filter } from "#article/paths.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { Formats } from "../ui/format.ts";
import { fill } from "../words/template.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useSpoken } from "../words/use-words.ts";
import type { PanelWords } from "../words/words.ts";
import { ConcordanceLineRow } from "./concordance-line-row.tsx";
import { orderLines, type ConcordanceOrder } from "./concordance-order.ts";
import type { RowListHandle } from "./row-list.tsx";
import { useConcordance, type Concordance } from "./use-concordance.ts";
import { useRevealedResult } from "./use-revealed-result.ts";

type Props = {
  /** Complete: no article is to be checked. */
  readonly ordinals: Uint32Array;
  readonly filter: Filter;
  readonly list: RefObject<RowListHandle | null>;
};

/** Every hit of the filter's words on a line with what stands around it. */
export function ConcordanceView({ ordinals, filter, list }: Props) {
  const { concordance, isGathering, failed, ...actions } = useConcordance(filter, ordinals);
  const { lines, cards, articles, order, most } = concordance;
  const { formats } = useSpoken();
  const words = usePanelWords().concordance;
  const element = useRef<HTMLOListElement>(null);
  useLineFocus(list, element);
  useRevealedResult(articles > 0 || failed !== null);
  // Lines move to their places once, when all are there.
  const shownOrder = isGathering ? "article" : order;
  const ordered = useMemo(() => orderLines(lines, shownOrder), [lines, shownOrder]);
  const shown = ordered.slice(0, most);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-1 text-[0.8125rem] text-muted">
        <p className="tabular">
          {summaryOf(concordance, ordinals.length, isGathering, words, formats)}
        </p>
        <OrderChoice order={order} onChoose={actions.setOrder} />
      </div>
      {failed !== null && <ProblemNotice file={failed} retry={actions.retry} />}
      <ol ref={element} aria-label={words.list} className="ruled border-t border-rule">
        {shown.map((line, index) => {
          const card = cards.get(line.ordinal);
          const isFirst = shown[index - 1]?.ordinal !== line.ordinal;
          const title = shownOrder !== "article" ? "end" : isFirst ? "above" : null;
          return (
            <li
              key={`${line.ordinal} ${line.match}`}
              data-index={index}
              className="concordance-line"
            >
              {card !== undefined && <ConcordanceLineRow {...{ line, card, filter, title }} />}
            </li>
          );
        })}
      </ol>
      {shown.length < lines.length && (
        <button
          type="button"
          className="target mt-4 cursor-pointer text-[0.875rem] text-accent underline decoration-rule underline-offset-4"
          onClick={actions.showMore}
        >
          {words.showMore}
        </button>
      )}
    </>
  );
}

/** How many hits there are, as far as that is known, and how many of them are shown. */
function summaryOf(
  { lines, articles, order, most }: Concordance,
  all: number,
  isGathering: boolean,
  words: PanelWords["concordance"],
  formats: Formats,
): string {
  const read = formats.number(articles);
  if (isGathering && order !== "article") return formats.counted(words.collecting, all, { read });
  const hits = formats.counted(words.hits, lines.length);
  const place = articles === all ? words.inAll : words.inFirst;
  const summary = formats.counted(place, all, { hits, read });
  if (lines.length <= most) return summary;
  return fill(words.shown, { summary, shown: formats.number(most) });
}

const ORDERS: readonly ConcordanceOrder[] = ["article", "before", "after"];

type OrderChoiceProps = {
  readonly order: ConcordanceOrder;
  readonly onChoose: (order: ConcordanceOrder) => void;
};

function OrderChoice({ order, onChoose }: OrderChoiceProps) {
  const words = usePanelWords().concordance;
  return (
    <fieldset className="flex gap-x-4">
      <legend className="sr-only">{words.order}</legend>
      {ORDERS.map((each) => (
        <label
          key={each}
          className="choice target inline-flex min-h-8 cursor-pointer items-center hover:text-ink"
        >
          <input
            type="radio"
            name="concordance-order"
            className="sr-only"
            checked={order === each}
            onChange={() => onChoose(each)}
          />
          <span
            className={`border-b-2 pb-0.5 ${order === each ? "border-accent font-semibold text-ink" : "border-transparent"}`}
          >
            {words.orders[each]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The keys that move through rows move through lines. */
function useLineFocus(
  list: RefObject<RowListHandle | null>,
  element: RefObject<HTMLOListElement | null>,
): void {
  const focusRow = useCallback(
    (row: number) => {
      const line = element.current?.querySelector<HTMLElement>(`[data-index="${row}"] a`);
      line?.focus();
    },
    [element],
  );
  useLayoutEffect(() => {
    list.current = { focusRow };
  }, [list, focusRow]);
}
