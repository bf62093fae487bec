import { Suspense, use, useEffect, useRef, useState } from "react";
import { Navigate, useHref, useLocation } from "react-router";
import { site } from "virtual:broadsheet/site";
import type { ArticleId } from "#article/article.ts";
import type { ArticleEntry } from "#article/library.ts";
import { articlePath, placeAt } from "#article/paths.ts";
import { parseArticleId } from "#article/article-id.ts";
import { useAddressFilter } from "../listing/use-filter.ts";
import { KeptLine } from "../offline/kept-line.tsx";
import { NotKept } from "../offline/not-kept.tsx";
import { PassageGate } from "../passages/passage-gate.tsx";
import { useServices } from "../services.ts";
import { Header } from "../ui/header.tsx";
import { absoluteUrl } from "../ui/links.ts";
import { useHydrated } from "../ui/use-hydrated.tsx";
import { usePageTitle } from "../ui/use-page.ts";
import { useWords } from "../words/use-words.ts";
import { useComparedId, VersionList } from "../versions/version-list.tsx";
import { MissingPage } from "../missing/missing-page.tsx";
import { ArticleBody } from "./article-body.tsx";
import { ArticleHead } from "./article-head.tsx";
import { BackLink } from "./back-link.tsx";
import { ContentsList } from "./contents-list.tsx";
import { ContinueOffer } from "./continue-offer.tsx";
import { LeftOut } from "./left-out.tsx";
import { MatchBar } from "./match-bar.tsx";
import { Neighbours, Related } from "./further-reading.tsx";
import { ReadingProgress } from "./reading-progress.tsx";
import { useFilteredPlace } from "./use-filtered-place.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const ComparisonView = lazyPart(
  async () => (await import("../versions/comparison-view.tsx")).ComparisonView,
);
const ListenBar = lazyPart(async () => (await import("../listen/listen-bar.tsx")).ListenBar);

/** One article at its own address. */
export function ArticlePage() {
  const location = useLocation();
  const place = placeAt(location.pathname);
  const id = place.kind === "article" ? parseArticleId(place.id) : null;
  const { page, library } = useServices();
  const ordinal = ordinalFrom(location.state);
  if (id === null) return <MissingPage />;
  if (page.kind === "article" && page.entry.article.id === id)
    return <ArticleScreen entry={page.entry} />;
  if (page.kind === "shell" && ordinal === null) return <ArticleOfId id={id} />;
  const loaded = ordinal === null ? null : use(library.entry(id, ordinal));
  if (loaded?.kind === "ready") return <ArticleScreen key={id} entry={loaded.value} />;
  return <FullLoad path={articlePath(id)} />;
}

/** Without a connection the address is all that is known of an article. */
function ArticleOfId({ id }: { readonly id: ArticleId }) {
  const loaded = use(useServices().library.entryOf(id));
  if (loaded.kind === "failed" || loaded.value === null) return <NotKept />;
  const path = articlePath(loaded.value.article.id);
  if (loaded.value.article.id !== id) return <Navigate to={path} replace />;
  return <ArticleScreen key={id} entry={loaded.value} />;
}

function ordinalFrom(state: unknown): number | null {
  const ordinal: unknown =
    typeof state === "object" && state !== null ? Reflect.get(state, "ordinal") : null;
  return typeof ordinal === "number" ? ordinal : null;
}

/** Data that cannot be had (a renewed site, a lost connection): the article's own file still has the text. */
function FullLoad({ path }: { readonly path: string }) {
  const words = useWords().reading;
  const href = useHref(path);
  const { search, hash } = useLocation();
  useEffect(() => {
    // To an address that differs by its hash alone a browser would not load anything.
    if (hash === "") window.location.replace(href + search);
    else window.location.reload();
  }, [href, search, hash]);
  return (
    <p className="page py-10">
      <a href={href}>{words.openingArticle}</a>
    </p>
  );
}

/** Where a printed article comes from. */
function PrintedLink({ path }: { readonly path: string }) {
  const href = useHref(path);
  const hydrated = useHydrated();
  const link = hydrated ? absoluteUrl(href) : href;
  return <p className="print-only mt-10 text-[0.8125rem] text-muted">{link}</p>;
}

function ArticleScreen({ entry }: { readonly entry: ArticleEntry }) {
  const { article } = entry;
  const filter = useAddressFilter();
  const place = useFilteredPlace(filter, entry);
  const compared = useComparedId();
  const text = useRef<HTMLElement>(null);
  const [listened, setListened] = useState<HTMLElement | null>(null);
  const hydrated = useHydrated();
  usePageTitle(`${article.title} · ${site.title}`, articlePath(article.id));
  return (
    <>
      {hydrated && <ReadingProgress />}
      <Header level="article" back={<BackLink filter={filter} count={place.count} />} />
      <main id="main" tabIndex={-1} className="page pt-4 pb-24">
        <ContinueOffer id={article.id} text={text} />
        <div className="mx-auto max-w-(--reading-width)">
          <article ref={text} lang={article.language ?? undefined} dir={article.direction}>
            <ArticleHead entry={entry} onListen={() => setListened(text.current)} />
            <VersionList versions={entry.versions} />
            {compared === null ? (
              <>
                <ContentsList blocks={article.blocks} />
                <ArticleBody blocks={article.blocks} />
              </>
            ) : (
              <Suspense fallback={<ArticleBody blocks={article.blocks} />}>
                <ComparisonView article={article} other={compared} />
              </Suspense>
            )}
          </article>
          <PrintedLink path={articlePath(article.id)} />
          <LeftOut
            removed={article.removed}
            language={article.language}
            direction={article.direction}
          />
          <KeptLine path={articlePath(article.id)} />
          <Related links={entry.related} />
          <Neighbours previous={place.previous} next={place.next} filter={filter} />
        </div>
        {listened !== null && (
          <Suspense>
            <ListenBar
              article={listened}
              language={article.language}
              onClose={() => setListened(null)}
            />
          </Suspense>
        )}
        {compared === null && (
          <>
            <MatchBar key={article.id} query={filter.query} text={text} />
            <PassageGate article={article} text={text} />
          </>
        )}
      </main>
    </>
  );
}
