import type { Card } from "#article/article.ts";
import type { ConcordanceLine } from "#article/found.ts";
import type { Filter } from "#article/paths.ts";
import { toMatch } from "../ui/links.ts";
import { SiteLink } from "../ui/site-link.tsx";

type Props = {
  readonly line: ConcordanceLine;
  readonly card: Card;
  readonly filter: Filter;
  /** Where the line names its article: above it as the first of some, at its own end, or nowhere. */
  readonly title: "above" | "end" | null;
};

/** A hit with what stands around it; leads to its place in the article. */
export function ConcordanceLineRow({ line, card, filter, title }: Props) {
  const { id, direction } = card;
  const target = toMatch(id, filter, line.match);
  const lang = card.language ?? undefined;
  return (
    <>
      {title === "above" && (
        <p className="pt-2 text-[0.8125rem] font-semibold text-accent" lang={lang} dir={direction}>
          {card.title}
        </p>
      )}
      <SiteLink
        to={target}
        ordinal={line.ordinal}
        data-article={`${id}${target.hash ?? ""}`}
        dir={direction}
        lang={lang}
        className={`grid items-baseline py-1.5 font-serif text-[1rem] hover:bg-surface ${title === "end" ? WITH_TITLE : WITHOUT_TITLE}`}
      >
        <span className="context-before flex justify-end overflow-hidden whitespace-pre text-muted">
          <span>{oneLine(line.before)}</span>
        </span>
        <span className="truncate text-muted">
          <mark>{oneLine(line.hit)}</mark>
          {oneLine(line.after)}
        </span>
        {title === "end" && (
          <span className="col-span-2 truncate font-sans text-[0.8125rem] text-accent sm:col-span-1 sm:ps-4 sm:text-end">
            {card.title}
          </span>
        )}
      </SiteLink>
    </>
  );
}

/** The hits begin below each other, whatever their lengths. */
const WITHOUT_TITLE = "grid-cols-[minmax(0,2fr)_minmax(0,3fr)]";
const WITH_TITLE = `${WITHOUT_TITLE} sm:grid-cols-[minmax(0,2fr)_minmax(0,2.2fr)_minmax(0,1.2fr)]`;

/** Code and verses have lines of their own. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
