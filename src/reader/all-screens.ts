import { SavedPage } from "./device/saved-page.tsx";
import { ListingPage } from "./listing/listing-page.tsx";
import { MissingPage } from "./missing/missing-page.tsx";
import { NotesPage } from "./notes/notes-page.tsx";
import { ArticlePage } from "./reading/article-page.tsx";
import type { Screens } from "./screens.ts";

/** All screens at hand, for whoever renders pages without loading scripts one by one. */
export const ALL_SCREENS: Screens = {
  Listing: ListingPage,
  Article: ArticlePage,
  Saved: SavedPage,
  Notes: NotesPage,
  Missing: MissingPage,
  prepare: () => {},
};
