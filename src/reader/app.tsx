import { Suspense } from "react";
import { Route, Routes } from "react-router";
import { NOTES_PATH, SAVED_PATH } from "#article/paths.ts";
import { Shortcuts } from "./keys/shortcuts.tsx";
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
  const { Listing, Article, Saved, Notes, Missing } = useServices().screens;
  usePagePlaces();
  useIntent();
  useSiteLinks();
  return (
    <>
      <Shortcuts />
      <Routes>
        <Route path="/" element={<Listing />} />
        <Route path="/a/:id" element={<Article />} />
        <Route path={SAVED_PATH} element={<Saved />} />
        <Route path={NOTES_PATH} element={<Notes />} />
        <Route path="*" element={<Missing />} />
      </Routes>
    </>
  );
}
