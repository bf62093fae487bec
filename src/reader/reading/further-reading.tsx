import { Link } from "react-router";
import type { ArticleLink } from "#article/library.ts";
import { EMPTY_FILTER, type Filter } from "#article/paths.ts";
import { toArticle } from "../ui/links.ts";

/** Articles alike in their words; nothing at all when there are none. */
export function Related({ links }: { readonly links: readonly ArticleLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-labelledby="related" className="screen-only mt-14 border-t-2 border-ink pt-4">
      <h2 id="related" className="font-sans text-[0.8125rem] font-semibold text-muted">
        Related articles
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
  if (previous === null && next === null) return null;
  return (
    <nav
      aria-label="Neighbouring articles"
      className="screen-only mt-14 grid gap-x-8 gap-y-6 border-t border-rule pt-4 sm:grid-cols-2"
    >
      <div>
        {previous !== null && (
          <Neighbour label="← Previous" shortcut="k [" link={previous} filter={filter} />
        )}
      </div>
      <div className="sm:text-end">
        {next !== null && <Neighbour label="Next →" shortcut="j ]" link={next} filter={filter} />}
      </div>
    </nav>
  );
}

type NeighbourProps = {
  readonly label: string;
  readonly shortcut: string;
  readonly link: ArticleLink;
  readonly filter: Filter;
};

function Neighbour({ label, shortcut, link, filter }: NeighbourProps) {
  return (
    <>
      <p className="mb-1 text-[0.8125rem] text-muted">{label}</p>
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
    <Link
      to={toArticle(link.id, filter)}
      state={{ ordinal: link.ordinal }}
      aria-keyshortcuts={shortcut}
      data-article={link.id}
      data-ordinal={link.ordinal}
      className={`further-title hover:underline hover:decoration-rule hover:underline-offset-4 ${className}`}
    >
      <bdi>{link.title}</bdi>
    </Link>
  );
}
