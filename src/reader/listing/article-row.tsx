import { memo } from "react";
import type { ArticleId, Card } from "#article/article.ts";
import type { Ordinal } from "#article/library.ts";
import { VERSIONS_HASH, type Filter } from "#article/paths.ts";
import type { Snippet } from "#article/found.ts";
import { useKept } from "../device/use-kept.ts";
import { useCard } from "../library/use-card.ts";
import { useServices } from "../services.ts";
import { Byline } from "../ui/byline.tsx";
import { Day } from "../ui/day.tsx";
import { toArticle, toListing } from "../ui/links.ts";
import { Marked } from "../ui/marked.tsx";
import { useSpoken } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

type Props = {
  /** Undefined while nobody knows which article stands in the row. */
  readonly ordinal: Ordinal | undefined;
  readonly filter: Filter;
  /** The passage that matched, once the worker has found it. */
  readonly snippet: Snippet | undefined;
  /** Whether the row's card comes along with its passage. */
  readonly isOnItsWay: boolean;
};

/** One article in the listing. */
export const ArticleRow = memo(function ArticleRow(props: Props) {
  const { ordinal, filter, snippet, isOnItsWay } = props;
  const card = useCard(ordinal, isOnItsWay);
  const isRead = useIsRead(card?.id);
  if (card === undefined) return <RowSkeleton />;
  const shownTitle = snippet?.title ?? { text: card.title, marks: [] };
  const shownPassage = snippet?.passage ?? { text: card.excerpt, marks: [] };
  return (
    <article className="grid gap-x-4 py-5 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
      <RowMeta card={card} ordinal={ordinal} filter={filter} isRead={isRead} />
      <div className="min-w-0 max-w-[39rem]" lang={card.language ?? undefined} dir={card.direction}>
        <h2 className={`row-title ${isRead ? "text-muted" : ""}`}>
          <SiteLink
            to={toArticle(card.id, filter)}
            ordinal={ordinal ?? null}
            data-article={card.id}
            className="hover:underline hover:decoration-rule hover:decoration-2 hover:underline-offset-4"
          >
            <Marked {...shownTitle} />
          </SiteLink>
        </h2>
        <p className="mt-1 excerpt">
          <Marked {...shownPassage} />
        </p>
      </div>
    </article>
  );
});

/** Whether the reader has seen the end of an article. */
function useIsRead(id: ArticleId | undefined): boolean {
  const { device } = useServices();
  return useKept(device.read, (ids) => id !== undefined && ids.has(id), false);
}

type MetaProps = Pick<Props, "ordinal" | "filter"> & {
  readonly card: Card;
  readonly isRead: boolean;
};

function RowMeta({ card, ordinal, filter, isRead }: MetaProps) {
  const [section] = card.sections;
  const { words, formats } = useSpoken();
  return (
    <p className="mb-1 flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-muted sm:mt-0.5 sm:flex-col sm:items-start">
      {section !== undefined && (
        <SiteLink
          to={toListing({ ...filter, section })}
          className="inline-flex min-h-6 items-center font-semibold text-accent hover:underline"
        >
          <bdi>{section}</bdi>
        </SiteLink>
      )}
      <Day date={card.date} />
      <span className="tabular">
        {formats.counted(words.shared.minutes, card.minutes)}
        {isRead && ` · ${words.shared.finished}`}
      </span>
      <Byline authors={card.authors} className="row-byline" />
      {card.versions > 1 && (
        <SiteLink
          to={{ ...toArticle(card.id, filter), hash: VERSIONS_HASH }}
          ordinal={ordinal ?? null}
          className="target py-0.5 underline decoration-rule underline-offset-4 hover:decoration-accent"
        >
          {formats.counted(words.shared.versions, card.versions)}
        </SiteLink>
      )}
    </p>
  );
}

/** Holds the room of a row whose card is on its way. */
function RowSkeleton() {
  return <div className="h-37 sm:h-32" />;
}
