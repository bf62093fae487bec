import { Suspense } from "react";
import { site } from "virtual:broadsheet/site";
import { NOTES_PATH } from "#article/paths.ts";
import { Header } from "../ui/header.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useHydrated } from "../ui/use-hydrated.tsx";
import { usePageTitle } from "../ui/use-page.ts";
import { Arrow } from "../ui/arrow.tsx";
import { useWords } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

const NotesList = lazyPart(async () => (await import("./notes-list.tsx")).NotesList);

/** The reader's highlights and notes. What there is, only the device knows, so the list comes with the script. */
export function NotesPage() {
  const hydrated = useHydrated();
  const words = useWords().notes;
  usePageTitle(`${words.title} · ${site.title}`, NOTES_PATH);
  return (
    <>
      <Header level="article" back={<BackToArticles />} />
      <main id="main" tabIndex={-1} className="page pt-4 pb-24">
        <div className="mx-auto max-w-(--reading-width)">
          <h1 className="hero">{words.title}</h1>
          <p className="mt-4 note">{words.intro}</p>
          {hydrated && (
            <Suspense>
              <NotesList />
            </Suspense>
          )}
        </div>
      </main>
    </>
  );
}

function BackToArticles() {
  return (
    <SiteLink to="/" className="target inline-flex min-h-8 items-center hover:text-ink">
      <Arrow to="start" />
      &nbsp;{useWords().shared.allArticles}
    </SiteLink>
  );
}
