import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { Link } from "react-router";
import type { Card } from "#article/article.ts";
import type { ConcordanceLine } from "#article/found.ts";
import type { Filter } from "#article/paths.ts";
import { countOf, formatCount } from "../ui/format.ts";
import { toMatch } from "../ui/links.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { orderLines, type ConcordanceOrder } from "./concordance-order.ts";
import type { RowListHandle } from "./row-list.tsx";
import { useConcordance } from "./use-concordance.ts";
import { useRevealedResult } from "./use-revealed-result.ts";

type Props = {
  readonly ordinals: Uint32Array;
  readonly filter: Filter;
  readonly list: RefObject<RowListHandle | null>;
};

/** Articles whose hits are shown at first, and more with each step. */
const ARTICLES_PER_STEP = 32;

/** Sorting by a side needs all hits; those of more articles would be megabytes of text. */
const MOST_SORTED = 500;

const ORDERS: readonly { readonly order: ConcordanceOrder; readonly label: string }[] = [
  { order: "article", label: "By article" },
  { order: "before", label: "By what precedes" },
  { order: "after", label: "By what follows" },
];

/** Every hit of the filter's words on a line with what stands around it. */
export function ConcordanceView({ ordinals, filter, list }: Props) {
  const [order, setOrder] = useState<ConcordanceOrder>("article");
  const [steps, setSteps] = useState(1);
  const most = order === "article" ? steps * ARTICLES_PER_STEP : MOST_SORTED;
  const wanted = Math.min(most, ordinals.length);
  const { concordance, retry } = useConcordance(filter.query, ordinals, wanted);
  const { lines, cards, articles, failed } = concordance;
  const element = useRef<HTMLOListElement>(null);
  useLineFocus(list, element);
  useRevealedResult(articles > 0 || failed !== null);
  const shown = orderLines(lines, order);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-2 text-[0.8125rem] text-muted">
        <p className="tabular">{summaryOf(lines.length, articles, ordinals.length)}</p>
        <OrderChoice order={order} onChoose={setOrder} />
      </div>
      {failed !== null && <ProblemNotice file={failed} retry={retry} />}
      <ol ref={element} aria-label="Hits in context" className="ruled border-t border-rule">
        {shown.map((line, index) => (
          <Line
            key={`${line.ordinal} ${line.match} ${index}`}
            line={line}
            index={index}
            card={cards.get(line.ordinal)}
            filter={filter}
            isNewArticle={order !== "article" || shown[index - 1]?.ordinal !== line.ordinal}
          />
        ))}
      </ol>
      {order === "article" && articles === wanted && wanted < ordinals.length && (
        <button
          type="button"
          className="target mt-4 cursor-pointer text-[0.875rem] text-accent underline decoration-rule underline-offset-4"
          onClick={() => setSteps((count) => count + 1)}
        >
          Show the hits of more articles
        </button>
      )}
    </>
  );
}

function summaryOf(hits: number, articles: number, all: number): string {
  const found = countOf(hits, "hit");
  if (articles === all) return `${found} in ${countOf(all, "article")}`;
  return `${found} in the first ${formatCount(articles)} of ${countOf(all, "article")}`;
}

function OrderChoice({
  order,
  onChoose,
}: {
  readonly order: ConcordanceOrder;
  readonly onChoose: (order: ConcordanceOrder) => void;
}) {
  return (
    <fieldset className="flex gap-x-4">
      <legend className="sr-only">Order of the hits</legend>
      {ORDERS.map((each) => (
        <label
          key={each.order}
          className="choice target inline-flex min-h-8 cursor-pointer items-center hover:text-ink"
        >
          <input
            type="radio"
            name="concordance-order"
            className="sr-only"
            checked={order === each.order}
            onChange={() => onChoose(each.order)}
          />
          <span
            className={`border-b-2 pb-0.5 ${order === each.order ? "border-accent font-semibold text-ink" : "border-transparent"}`}
          >
            {each.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type LineProps = {
  readonly line: ConcordanceLine;
  readonly index: number;
  readonly card: Card | undefined;
  readonly filter: Filter;
  /** Whether the line names its article. */
  readonly isNewArticle: boolean;
};

function Line({ line, index, card, filter, isNewArticle }: LineProps) {
  if (card === undefined) return null;
  const { before, hit, after, match, ordinal } = line;
  return (
    <li data-index={index} className="concordance-line">
      {isNewArticle && (
        <p className="pt-2 text-[0.8125rem] font-semibold text-accent" dir={card.direction}>
          <bdi lang={card.language ?? undefined}>{card.title}</bdi>
        </p>
      )}
      <Link
        to={toMatch(card.id, filter, match)}
        state={{ ordinal }}
        data-article={card.id}
        dir={card.direction}
        lang={card.language ?? undefined}
        className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1.4fr)] items-baseline py-1.5 font-serif text-[1rem] hover:bg-surface"
      >
        <span className="context-before flex justify-end overflow-hidden whitespace-pre text-muted">
          <span>{before}</span>
        </span>
        <span className="min-w-0">
          <mark>{hit}</mark>
        </span>
        <span className="overflow-hidden text-ellipsis whitespace-pre text-muted">{after}</span>
      </Link>
    </li>
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
