import { Suspense } from "react";
import { Route, Routes } from "react-router";
import { NOTES_PATH } from "#article/paths.ts";
import { ListingPage } from "./listing/listing-page.tsx";
import { MissingPage } from "./missing-page.tsx";
import { NotesPage } from "./notes/notes-page.tsx";
import { ArticlePage } from "./reading/article-page.tsx";
import { usePagePlaces } from "./ui/use-page.ts";

/** All screens, by address. */
export function App() {
  return (
    <Suspense>
      <Screens />
    </Suspense>
  );
}

function Screens() {
  usePagePlaces();
  return (
    <Routes>
      <Route path="/" element={<ListingPage />} />
      <Route path="/a/:id" element={<ArticlePage />} />
      <Route path={NOTES_PATH} element={<NotesPage />} />
      <Route path="*" element={<MissingPage />} />
    </Routes>
  );
}
