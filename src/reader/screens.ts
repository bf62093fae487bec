import type { ComponentType } from "react";
import type { PageData } from "#article/library.ts";
import { once } from "#article/once.ts";
import { lazyPart } from "./ui/lazy-part.tsx";

/** The two screens that most of the reader's code is for. */
export type Screens = {
  readonly Listing: ComponentType;
  readonly Article: ComponentType;
  /** Loads both, once a reader does anything that may lead from one to the other. */
  prepare(): void;
};

const LOADERS = {
  listing: async () => (await import("./listing/listing-page.tsx")).ListingPage,
  article: async () => (await import("./reading/article-page.tsx")).ArticlePage,
};

/**
 * The screen that a page opens with at hand, the other one on demand.
 * @throws when the script of the opening screen cannot be had.
 */
export async function loadScreens(opening: PageData["kind"]): Promise<Screens> {
  const { listing, article } = LOADERS;
  return {
    Listing: opening === "listing" ? await listing() : lazyPart(listing),
    Article: opening === "article" ? await article() : lazyPart(article),
    prepare: once(() => {
      // What fails here is tried again when it is needed.
      Promise.all([listing(), article()]).catch(() => {});
    }),
  };
}
