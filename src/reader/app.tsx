import { Suspense } from "react";
import { useLocation } from "react-router";
import { idInPath, NOTES_PATH, SAVED_PATH } from "#article/paths.ts";
import { SavedPage } from "./device/saved-page.tsx";
import { Shortcuts } from "./keys/shortcuts.tsx";
import { MissingPage } from "./missing/missing-page.tsx";
import { NotesPage } from "./notes/notes-page.tsx";
import { OpeningPage } from "./opening-page.tsx";
import { useServices } from "./services.ts";
import { useIntent } from "./ui/use-intent.ts";
import { useSiteLinks } from "./ui/use-site-links.ts";
import { usePagePlaces } from "./ui/use-page.ts";

/** All screens, by address. */
export function App() {
  return (
    <Suspense fallback={<OpeningPage />}>
      <Screens />
    </Suspense>
  );
}

function Screens() {
  usePagePlaces();
  useIntent();
  useSiteLinks();
  return (
    <>
      <Shortcuts />
      <Screen />
    </>
  );
}

/** The router's own table of routes would be made and ranked anew for each page that is rendered. */
function Screen() {
  const { Listing, Article } = useServices().screens;
  const path = useLocation().pathname.replace(/\/?$/, "/");
  if (path === "/") return <Listing />;
  if (path === SAVED_PATH) return <SavedPage />;
  if (path === NOTES_PATH) return <NotesPage />;
  return idInPath(path) === null ? <MissingPage /> : <Article />;
}
