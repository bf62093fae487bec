import { useLocation } from "react-router";
import { parseArticleId } from "#article/article-id.ts";
import type { ArticleId } from "#article/article.ts";
import type { Versions } from "#article/library.ts";
import { comparedIn, EMPTY_FILTER, searchComparing, VERSIONS_HASH } from "#article/paths.ts";
import { Day } from "../ui/day.tsx";
import { toArticle } from "../ui/links.ts";
import { SiteLink } from "../ui/site-link.tsx";
import { useHydrated } from "../ui/use-hydrated.tsx";
import { fill } from "../words/template.ts";
import { useInterfaceText, useSpoken } from "../words/use-words.ts";

/** The article that the address asks to compare with, or null. */
export function useComparedId(): ArticleId | null {
  const { search } = useLocation();
  const hydrated = useHydrated();
  return hydrated ? parseArticleId(comparedIn(search) ?? "") : null;
}

/** The other versions of an article's story, each beside a link to what differs. */
export function VersionList({ versions }: { readonly versions: Versions | null }) {
  const { words, formats } = useSpoken();
  const { pathname, search } = useLocation();
  const compared = useComparedId();
  const text = useInterfaceText();
  if (versions === null) return null;
  return (
    <nav
      id={VERSIONS_HASH.slice(1)}
      aria-labelledby="versions-count"
      className="screen-only mb-6 font-sans text-[0.8125rem] text-muted"
    >
      <p {...text} id="versions-count" className="font-semibold">
        {formats.counted(words.shared.versions, versions.count)}
      </p>
      <ul>
        {versions.others.map(({ id, title, date, ordinal }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <SiteLink
              to={toArticle(id, EMPTY_FILTER)}
              ordinal={ordinal}
              className="target py-1 text-ink hover:text-accent"
            >
              {title}
            </SiteLink>
            <Day date={date} />
            <SiteLink
              {...text}
              to={{ pathname, search: searchComparing(search, id) }}
              aria-label={fill(words.reading.compareWith, { title })}
              aria-current={id === compared ? "true" : undefined}
              className="target needs-script py-1 underline decoration-rule underline-offset-4 hover:decoration-accent"
            >
              {words.reading.compare}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
