import type { ReactNode } from "react";
import type { ArticleLink } from "#article/library.ts";
import { EMPTY_FILTER, type Filter } from "#article/paths.ts";
import { Arrow } from "../ui/arrow.tsx";
import { toArticle } from "../ui/links.ts";
import { useWords } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

/** Articles alike in their words; nothing at all when there are none. */
export function Related({ links }: { readonly links: readonly ArticleLink[] }) {
  const words = useWords().reading;
  if (links.length === 0) return null;
  return (
    <nav aria-labelledby="related" className="screen-only mt-14 border-t-2 border-ink pt-4">
      <h2 id="related" className="font-sans text-[0.8125rem] font-semibold text-muted">
        {words.related}
      </h2>
      <ul className="ruled">
        {links.map((link) => (
          <li key={link.id}>
            <ArticleLinkView link={link} filter={EMPTY_FILTER} className="block py-3" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

type NeighboursProps = {
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
  readonly filter: Filter;
};

/** The articles before and after this one in the list the reader came from. */
export function Neighbours({ previous, next, filter }: NeighboursProps) {
  const words = useWords().reading;
  if (previous === null && next === null) return null;
  return (
    <nav
      aria-label={words.neighbours}
      className="screen-only mt-14 grid gap-x-8 gap-y-6 border-t border-rule pt-4 sm:grid-cols-2"
    >
      <div>
        {previous !== null && (
          <Neighbour shortcut="k [" link={previous} filter={filter}>
            <Arrow to="start" /> {words.previous}
          </Neighbour>
        )}
      </div>
      <div className="sm:text-end">
        {next !== null && (
          <Neighbour shortcut="j ]" link={next} filter={filter}>
            {words.next} <Arrow to="end" />
          </Neighbour>
        )}
      </div>
    </nav>
  );
}

type NeighbourProps = {
  /** Which one it is. */
  readonly children: ReactNode;
  readonly shortcut: string;
  readonly link: ArticleLink;
  readonly filter: Filter;
};

function Neighbour({ children, shortcut, link, filter }: NeighbourProps) {
  return (
    <>
      <p className="mb-1 text-[0.8125rem] text-muted">{children}</p>
      <ArticleLinkView link={link} filter={filter} className="" shortcut={shortcut} />
    </>
  );
}

type LinkProps = {
  readonly link: ArticleLink;
  readonly filter: Filter;
  readonly className: string;
  /** The keys that lead to it too, as `aria-keyshortcuts` lists them. */
  readonly shortcut?: string;
};

function ArticleLinkView({ link, filter, className, shortcut }: LinkProps) {
  return (
    <SiteLink
      to={toArticle(link.id, filter)}
      ordinal={link.ordinal}
      aria-keyshortcuts={shortcut}
      data-article={link.id}
      className={`further-title hover:underline hover:decoration-rule hover:underline-offset-4 ${className}`}
    >
      <bdi>{link.title}</bdi>
    </SiteLink>
  );
}
