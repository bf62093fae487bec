import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArticleEntry } from "#article/library.ts";
import { packName, type PackPlace } from "#article/places.ts";
import { DATA_FOLDER, hashOf, packOf } from "../data-files.ts";
import { documentOf, type PageSite, type PrerenderModule } from "../pages.ts";
import { folderOfPage } from "../site-files.ts";
import { openStoreReader, type StorePlace } from "./article-store.ts";

/** What the pages of a site have in common, as it can be handed to another thread. */
export type SitePlan = Omit<PageSite, "renderPage"> & {
  /** Path of the bundled page renderer. */
  readonly renderer: string;
  /** Path of the store with the articles. */
  readonly store: string;
  /** Absolute path of the folder that the site is written to. */
  readonly outDir: string;
};

/** An article's page before its text is looked up. */
export type PlannedArticle = Omit<ArticleEntry, "article"> & {
  readonly place: StorePlace;
  readonly excerpt: string;
};

export type WrittenPack = PackPlace;

export type PackWriter = (articles: readonly PlannedArticle[]) => WrittenPack;

/** A writer of pages and records; the folder of the data files must be there. */
export async function openPackWriter(plan: SitePlan): Promise<PackWriter> {
  const { renderer, store, outDir, ...common } = plan;
  const { renderPage } = await loadRenderer(renderer);
  const site: PageSite = { ...common, renderPage };
  const reader = openStoreReader(store);
  return (articles) => {
    const records = articles.map(({ place, excerpt, ...planned }) => {
      const entry = { ...planned, article: reader.articleAt(place) };
      const html = documentOf({ kind: "article", entry }, site);
      writePage(join(outDir, folderOfPage(entry.article.id)), html);
      return { entry, excerpt };
    });
    const { content, lengths } = packOf(records);
    const hash = hashOf(content);
    writeFileSync(join(outDir, DATA_FOLDER, packName(hash)), content);
    return { hash, lengths };
  };
}

/** Loads a page renderer that was bundled to a file. */
export async function loadRenderer(file: string): Promise<PrerenderModule> {
  return (await import(pathToFileURL(file).href)) as PrerenderModule;
}

/** Without promises: for many small files they were seen to double the processor time. */
function writePage(folder: string, html: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), html);
}
