import type { Article } from "#article/article.ts";
import type { ArticleEntry } from "#article/library.ts";
import { EMPTY_FILTER } from "#article/paths.ts";
import { Byline } from "../ui/byline.tsx";
import { Day } from "../ui/day.tsx";
import { hostOf, toListing } from "../ui/links.ts";
import { useHydrated } from "../ui/use-hydrated.tsx";
import { fill } from "../words/template.ts";
import { useInterfaceText, useSpoken, useWords } from "../words/use-words.ts";
import { ArticleTools } from "./article-tools.tsx";
import { SiteLink } from "../ui/site-link.tsx";

type Props = { readonly entry: ArticleEntry; readonly onListen: () => void };

/** Sections, headline, what the source says of itself, and the line that says how long the article is. */
export function ArticleHead({ entry, onListen }: Props) {
  const { article, words: count, minutes } = entry;
  const { words, formats } = useSpoken();
  const text = useInterfaceText();
  const hydrated = useHydrated();
  return (
    <header>
      {article.sections.length > 0 && (
        <ul className="flex flex-wrap gap-x-3.5 font-sans text-[0.8125rem] font-semibold text-accent">
          {article.sections.map((section) => (
            <li key={section}>
              <SiteLink
                to={toListing({ ...EMPTY_FILTER, section })}
                className="target inline-flex min-h-6 items-center hover:underline"
              >
                <bdi>{section}</bdi>
              </SiteLink>
            </li>
          ))}
        </ul>
      )}
      <h1 className="hero mt-1.5 mb-4.5" data-text="">
        {article.title}
      </h1>
      <Imprint article={article} />
      <div
        {...text}
        className="tool-row mb-6 flex flex-wrap content-start items-center gap-x-4 gap-y-1.5 border-y border-rule py-2.5 font-sans text-[0.8125rem] text-muted"
      >
        <span className="target inline-flex min-h-7.5 items-center">
          {formats.counted(words.shared.minutes, minutes)}
        </span>
        <span className="max-sm:hidden print:inline">
          {formats.counted(words.reading.words, count)}
        </span>
        {hydrated && <ArticleTools entry={entry} onListen={onListen} />}
      </div>
    </header>
  );
}

/** Who wrote the article, when and where it came out, as far as the source tells. */
export function Imprint({ article: { authors, date, url } }: { readonly article: Article }) {
  const words = useWords().reading;
  const text = useInterfaceText();
  const host = url === null ? null : hostOf(url);
  if (authors.length === 0 && date === null && host === null) return null;
  return (
    <div className="mb-4.5 flex flex-wrap items-center gap-x-4 wrap-anywhere font-sans text-[0.8125rem] text-muted">
      <Byline authors={authors} className="font-semibold text-ink" />
      <Day date={date} />
      {url !== null && host !== null && (
        <a
          href={url}
          rel="external noreferrer"
          {...text}
          className="target inline-flex min-h-6 items-center underline decoration-rule underline-offset-4 hover:decoration-accent"
        >
          {fill(words.original, { host })}
        </a>
      )}
    </div>
  );
}
