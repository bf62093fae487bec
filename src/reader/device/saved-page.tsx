import { Suspense } from "react";
import { site } from "virtual:broadsheet/site";
import { SAVED_PATH } from "#article/paths.ts";
import { Header } from "../ui/header.tsx";
import { useHydrated } from "../ui/use-hydrated.tsx";
import { usePageTitle } from "../ui/use-page.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Arrow } from "../ui/arrow.tsx";
import { useWords } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

const SavedList = lazyPart(async () => (await import("./saved-list.tsx")).SavedList);

/** The articles that the reader saved on this device. */
export function SavedPage() {
  const words = useWords().shared;
  usePageTitle(`${words.savedTitle} · ${site.title}`, SAVED_PATH);
  return (
    <>
      <Header level="article" back={<AllArticles />} />
      <main id="main" tabIndex={-1} className="page pt-4 pb-24">
        <h1 className="hero mb-6">{words.savedTitle}</h1>
        <noscript>{words.needsScript}</noscript>
        {useHydrated() && (
          <Suspense>
            <SavedList />
          </Suspense>
        )}
      </main>
    </>
  );
}

function AllArticles() {
  return (
    <SiteLink to="/" className="target inline-flex min-h-8 items-center hover:text-ink">
      <span>
        <Arrow to="start" /> {useWords().shared.allArticles}
      </span>
    </SiteLink>
  );
}
