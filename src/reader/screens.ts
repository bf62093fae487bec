import type { ComponentType } from "react";
import type { PageData } from "#article/library.ts";
import { once } from "#article/once.ts";
import { lazyPart } from "./ui/lazy-part.tsx";

/** The screens, each of which has a script of its own. */
export type Screens = {
  readonly Listing: ComponentType;
  readonly Article: ComponentType;
  readonly Saved: ComponentType;
  readonly Notes: ComponentType;
  readonly Missing: ComponentType;
  /** Loads the two large ones, once a reader does anything that may lead from one to the other. */
  prepare(): void;
};

const LOADERS = {
  listing: async () => (await import("./listing/listing-page.tsx")).ListingPage,
  article: async () => (await import("./reading/article-page.tsx")).ArticlePage,
  saved: async () => (await import("./device/saved-page.tsx")).SavedPage,
  notes: async () => (await import("./notes/notes-page.tsx")).NotesPage,
  missing: async () => (await import("./missing/missing-page.tsx")).MissingPage,
};

/**
 * The screen that a page opens with at hand, the other ones on demand.
 * @throws when the script of the opening screen cannot be had.
 */
export async function loadScreens(opening: PageData["kind"]): Promise<Screens> {
  const screen = async (kind: keyof typeof LOADERS): Promise<ComponentType> =>
    opening === kind ? LOADERS[kind]() : lazyPart(LOADERS[kind]);
  return {
    Listing: await screen("listing"),
    Article: await screen("article"),
    Saved: await screen("saved"),
    Notes: await screen("notes"),
    Missing: await screen("missing"),
    prepare: once(() => {
      // What fails here is tried again when it is needed.
      Promise.all([
        LOADERS.listing(),
        LOADERS.article(),
        import("./library/library-reader.ts"),
      ]).catch(() => {});
    }),
  };
}
