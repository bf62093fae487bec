import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArticleId } from "#article/article.ts";
import type { ArticleEntry } from "#article/library.ts";
import { packName } from "#article/places.ts";
import { DATA_FOLDER, hashOf, packOf } from "../data-files.ts";
import { once } from "#article/once.ts";
import { documentOf, type PageSite, type PrerenderModule } from "../pages.ts";
import { folderOfPage } from "../site-files.ts";
import { openStoreReader, type StorePlace, type StoreReader } from "./article-store.ts";
import { digestOf } from "../digest.ts";
import { givePictures, pictureOf, sharedPicture, type PlannedPicture } from "./give-pictures.ts";
import type { FileStamp, KeptPack, KeptPicture } from "./ledger.ts";
import { canStay, stampOf, type Folders } from "./file-stamps.ts";

/** What the pages of a site have in common, as it can be handed to another thread. */
export type SitePlan = Omit<PageSite, "renderPage"> & {
  /** Path of the bundled page renderer. */
  readonly renderer: string;
  /** Path of the store with the articles. */
  readonly store: string;
  /** Absolute path of the folder that the site is written to. */
  readonly outDir: string;
  /** Absolute path of the site before, if there was any. */
  readonly oldDir: string;
  /** Whether a picture is drawn for each article. */
  readonly hasPictures: boolean;
};

/** An article's page before its text is looked up. */
export type PlannedArticle = Omit<ArticleEntry, "article"> & {
  readonly id: ArticleId;
  readonly place: StorePlace;
  readonly excerpt: string;
  /** The stamp of its page in the site before, when that was made from the same. */
  readonly before: FileStamp | null;
  /** None where pictures are not drawn for each article. */
  readonly picture: PlannedPicture | null;
};

export type PlannedPack = {
  readonly articles: readonly PlannedArticle[];
  /** The pack in the site before, when it was made from the same. */
  readonly before: KeptPack | null;
};

/** What was written, or stays. */
export type WrittenPack = {
  readonly pack: KeptPack;
  /** The stamps of the articles' pages. */
  readonly pages: readonly FileStamp[];
  /** The articles' pictures; null where none was asked for. */
  readonly pictures: readonly (KeptPicture | null)[];
  /** Paths of the files that stay from the site before. */
  readonly kept: readonly string[];
};

export type PackWriter = (planned: PlannedPack) => Promise<WrittenPack>;

/** A writer of pages and records; the folder of the data files must be there. */
export async function openPackWriter(plan: SitePlan): Promise<PackWriter> {
  const { renderer, store, outDir, oldDir, hasPictures: _, ...common } = plan;
  const { renderPage } = await loadRenderer(renderer);
  const site: PageSite = { ...common, renderPage };
  const reader = openStoreReader(store);
  const folders = { from: oldDir, to: outDir };
  return async ({ articles, before }) => {
    const pictures = await givePictures(articles, folders);
    const drafts = articles.map((planned) => draftOf(planned, reader));
    const pages = drafts.map((draft, place) =>
      givePage(draft.planned, folders, () => articlePage(draft, pictures[place] ?? null, site)),
    );
    const pack = packBefore(before, oldDir) ?? writePack(drafts, outDir);
    return written({ articles, before }, { pack, pages, pictures });
  };
}

/**
 * A pack of the site before with all its pages and pictures; null when one of them would be another or
 * was changed since.
 * @param oldDir Absolute path of the site before.
 */
export function unchangedPack(planned: PlannedPack, oldDir: string): WrittenPack | null {
  const { articles, before } = planned;
  const pages = articles.flatMap(({ before: stamp }) => stamp ?? []);
  const pictures = articles.flatMap(({ picture }) =>
    picture === null ? null : (picture.before ?? []),
  );
  if (before === null || Math.min(pages.length, pictures.length) < articles.length) return null;
  // In the order of the stamps.
  const whole = written(planned, { pack: before, pages, pictures });
  const stamps = [before.stamp, ...pages, ...pictures.flatMap((picture) => picture?.stamp ?? [])];
  const areThere = whole.kept.every((file, place) =>
    canStay(join(oldDir, file), stamps[place] ?? ""),
  );
  return areThere ? whole : null;
}

/**
 * Names what all pages of a site have in common, but for the sections that have feeds, of which each
 * page is told its own.
 * @param bundles Names the bundles, the page renderer among them.
 */
export function siteKey(bundles: string, site: SitePlan): string {
  const {
    feeds,
    articleStyling,
    renderer: _r,
    outDir: _o,
    oldDir: _d,
    store: _s,
    ...common
  } = site;
  return digestOf(JSON.stringify([bundles, common, [...articleStyling], feeds?.hasDates]));
}

/** A planned article whose text is looked up when page or pack needs it, once for both. */
type Draft = { readonly planned: PlannedArticle; readonly entry: () => ArticleEntry };

function draftOf(planned: PlannedArticle, reader: StoreReader): Draft {
  const { id: _id, place, excerpt: _e, before: _before, picture: _p, ...around } = planned;
  return { planned, entry: once(() => ({ ...around, article: reader.articleAt(place) })) };
}

function articlePage(draft: Draft, picture: KeptPicture | null, site: PageSite): string {
  const entry = draft.entry();
  const isDrawn = picture !== null && picture.stamp !== null;
  const shared = isDrawn ? sharedPicture(entry.article, site) : null;
  return documentOf({ kind: "article", entry }, site, shared);
}

/** Writes an article's page that the site before does not have. Without promises: for many small files they were seen to double the processor time. */
function givePage(
  { id, before }: PlannedArticle,
  { from, to }: Folders,
  html: () => string,
): FileStamp {
  const page = pageOf(id);
  const path = join(to, page);
  if (before !== null && canStay(join(from, page), before)) return before;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html());
  return stampOf(path) ?? "";
}

function packBefore(before: KeptPack | null, oldDir: string): KeptPack | null {
  return before !== null && canStay(join(oldDir, packFile(before)), before.stamp) ? before : null;
}

/** Tells what stays by its stamp: a file that was just written has another time. */
function written(
  { articles, before }: PlannedPack,
  { pack, pages, pictures }: Omit<WrittenPack, "kept">,
): WrittenPack {
  const isKept = (stamp: FileStamp | null | undefined, of: FileStamp | null | undefined) =>
    typeof stamp === "string" && stamp === of;
  const kept = [
    ...(isKept(pack.stamp, before?.stamp) ? [packFile(pack)] : []),
    ...articles
      .filter((article, place) => isKept(pages[place], article.before))
      .map(({ id }) => pageOf(id)),
    ...articles
      .filter(({ picture }, place) => isKept(pictures[place]?.stamp, picture?.before?.stamp))
      .map(({ id }) => pictureOf(id)),
  ];
  return { pack, pages, pictures, kept };
}

function pageOf(id: ArticleId): string {
  return `${folderOfPage(id)}/index.html`;
}

function packFile({ hash }: KeptPack): string {
  return `${DATA_FOLDER}/${packName(hash)}`;
}

function writePack(drafts: readonly Draft[], outDir: string): KeptPack {
  const { content, lengths } = packOf(
    drafts.map(({ planned, entry }) => ({ entry: entry(), excerpt: planned.excerpt })),
  );
  const hash = hashOf(content);
  const path = join(outDir, DATA_FOLDER, packName(hash));
  writeFileSync(path, content);
  return { hash, lengths, stamp: stampOf(path) ?? "" };
}

/** Loads a page renderer that was bundled to a file. */
export async function loadRenderer(file: string): Promise<PrerenderModule> {
  return (await import(pathToFileURL(file).href)) as PrerenderModule;
}
