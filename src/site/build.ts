import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ResolvedConfig, ViteBuilder } from "vite";
import { hashOf } from "./data-files.ts";
import { BuildStop } from "./build-stop.ts";
import { bundleSite, type Bundles } from "./bundles.ts";
import { startBundling } from "./bundling.ts";
import { feedsOf } from "./feeds/feed-files.ts";
import type { SharedPicture } from "./head.ts";
import { writeOfflineFiles } from "./offline-files.ts";
import { folderName } from "./folder-name.ts";
import { clashesIn, clashMessages, type Addressed } from "./clashes.ts";
import { libraryFrom, type Library } from "./library.ts";
import type { PageSite } from "./pages.ts";
import { openStoreReader, type StoreReader } from "./pipeline/article-store.ts";
import { bundleKey, hasBundles, keptBundles } from "./pipeline/bundle-cache.ts";
import { createCrew, crewForWriting, type Crew } from "./pipeline/crew.ts";
import { picturesToDraw } from "./pipeline/give-pictures.ts";
import { openLedger } from "./pipeline/ledger.ts";
import { loadRenderer, siteKey, type SitePlan } from "./pipeline/pack-writer.ts";
import { makerKey } from "./pipeline/maker-key.ts";
import { readLibrary, type LibraryReading } from "./pipeline/read-library.ts";
import { openReadingCache, type ReadingCache } from "./pipeline/reading-cache.ts";
import { keptSitePicture } from "./pipeline/site-picture.ts";
import { printableText } from "./printable.ts";
import { createProgress, NO_PROGRESS, type Progress } from "./progress.ts";
import { listSeeds, type SeedListing } from "./seeds.ts";
import { summaryOf, type SummedReading } from "./seeds-summary.ts";
import { tableLines } from "./seeds-table.ts";
import type { SiteSettings } from "./settings.ts";
import { createStaging } from "./staging.ts";
import { stylingOf } from "./styling.ts";
import { writeSite, type SiteWriting, type StoredLibrary } from "./write-site.ts";

/**
 * Builds the site: bundles the reader, reads the seeds, writes pages and data beside the bundle. All
 * is made beside the folder of the site before, which is replaced when the new one is whole.
 * Articles never pass through a bundler: it would replace what looks like its own marks in prose.
 * @throws BuildStop when two articles that differ have one id.
 */
export async function buildSite(builder: ViteBuilder, settings: SiteSettings): Promise<void> {
  const { config } = builder;
  const isQuiet = config.logLevel !== undefined && config.logLevel !== "info";
  const progress = isQuiet ? NO_PROGRESS : createProgress(process.stdout);
  const work = await mkdtemp(join(tmpdir(), "broadsheet-"));
  const oldDir = resolve(config.root, config.environments["client"]?.build.outDir ?? "dist");
  const staging = createStaging(oldDir);
  try {
    const { reading, kept } = await makeSite(builder, settings, {
      work,
      outDir: staging.folder,
      oldDir,
      progress,
    });
    // Vite would build what seems not built, and empty the folder of the site for it.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
    staging.publish(kept);
    const folder = folderName(settings.seeds, config.root);
    for (const line of tableLines(summaryOf(reading), folder)) config.logger.info(line);
  } finally {
    staging.discard();
    await rm(work, { recursive: true, force: true });
  }
}

type Making = {
  /** Absolute path of a folder for what is not part of the site. */
  readonly work: string;
  /** Absolute path of the folder that the site is written to. */
  readonly outDir: string;
  /** Absolute path of the site before. */
  readonly oldDir: string;
  readonly progress: Progress;
};

type Made = {
  readonly reading: SummedReading;
  /** Paths of the files that stay from the site before. */
  readonly kept: readonly string[];
};

async function makeSite(
  builder: ViteBuilder,
  settings: SiteSettings,
  { work, outDir, oldDir, progress }: Making,
): Promise<Made> {
  const listing = listSeeds(settings.seeds);
  const maker = makerKey(builder.config.root);
  const cache = openCache(builder.config, work, maker);
  const crew = createCrew(filesToRead(listing, cache));
  const key = bundleKey(builder.config, maker, settings.title);
  const { inlineConfig: config } = builder.config;
  const { title } = settings;
  const bundling =
    crew.hasThreads && !hasBundles(cache.folder, key)
      ? startBundling(work, { config, maker, title })
      : null;
  try {
    const stored = await readLibrary(listing, { crew, cache, progress });
    const { reading, texts, pictures } = stored;
    stopAtClashes(reading.articles);
    const renderer = join(work, "prerender.mjs");
    const bundles = await keptBundles(
      { folder: cache.folder, outDir, key },
      async () =>
        (await bundling?.take(key, outDir)) ?? (await bundleSite(builder, outDir, renderer)),
    );
    await writeFile(renderer, bundles.renderer);
    const library = storedLibrary(stored, openStoreReader(cache.storePath));
    const bare = await pageSite(builder.config, settings, bundles, renderer);
    const picture = await givenSitePicture(settings, cache.folder, maker, outDir);
    const site = { ...bare, picture, feeds: feedsOf(library, bare) };
    const hasPictures = picture !== undefined && library.cards.length <= settings.pictures;
    const { renderPage: _renderPage, ...common } = site;
    const plan = { ...common, renderer, store: cache.storePath, outDir, oldDir, hasPictures };
    const ledger = openLedger(join(cache.folder, `ledger-${hashOf(oldDir)}.json`), {
      maker,
      site: siteKey(key, plan),
    });
    const { seeds } = settings;
    const writing = { site, ledger, seeds, outDir, oldDir, hasPictures, progress };
    const kept = await writeWith(crew, plan, { library, texts, pictures }, writing);
    await writeOfflineFiles(outDir, site, bundles.serviceWorker);
    cache.save();
    ledger.save();
    return { reading, kept };
  } finally {
    bundling?.stop();
    cache.close();
    await crew.close();
  }
}

/** Writes pages and data, with more hands where nearly all pages are to be made or there are pictures to draw. */
async function writeWith(
  readers: Crew,
  plan: SitePlan,
  stored: StoredLibrary,
  writing: Omit<SiteWriting, "crew">,
): Promise<readonly string[]> {
  const { site, ledger, hasPictures, oldDir } = writing;
  const { cards } = stored.library;
  const pages = ledger.hasPages && existsSync(oldDir) ? 0 : cards.length;
  const pictures = hasPictures ? picturesToDraw(cards, site, ledger) : 0;
  const crew = crewForWriting(readers, pages, pictures);
  try {
    await crew.prepare(plan);
    return await writeSite(stored, { ...writing, crew });
  } finally {
    if (crew !== readers) await crew.close();
  }
}

/** Files that no earlier build has read as they are. */
function filesToRead({ files }: SeedListing, cache: ReadingCache): number {
  return files.filter(({ file, stamp }) => cache.known(file)?.stamp !== stamp).length;
}

/** The readings of the build before; while another build uses them, none. */
function openCache({ cacheDir }: ResolvedConfig, work: string, maker: string): ReadingCache {
  const shared = openReadingCache(join(cacheDir, "broadsheet"), maker);
  const cache = shared ?? openReadingCache(join(work, "cache"), maker);
  if (cache === null) throw new Error("A folder that nobody knows is locked");
  return cache;
}

/** Writes the site's picture and tells its place; nothing where it cannot be named or is not wanted. */
async function givenSitePicture(
  { title, address, pictures }: SiteSettings,
  cache: string,
  maker: string,
  outDir: string,
): Promise<SharedPicture | undefined> {
  if (address === null || pictures === 0) return undefined;
  const picture = await keptSitePicture(cache, maker, title);
  if (picture === null) return undefined;
  await writeFile(join(outDir, picture.shared.path), picture.png);
  return picture.shared;
}

function storedLibrary(
  { cards, aliases, texts, index }: LibraryReading,
  reader: StoreReader,
): Library {
  return libraryFrom({
    cards,
    aliases,
    articleAt: (ordinal) => reader.articleAt(texts[ordinal]?.place ?? { offset: 0, length: 0 }),
    index: () => index,
    hasStories: true,
  });
}

function stopAtClashes(articles: readonly Addressed[]): void {
  const clashes = clashesIn(articles);
  // Titles and file names go to a terminal.
  const messages = clashMessages(clashes).map(printableText);
  if (messages.length > 0) throw new BuildStop(messages.join("\n"));
}

async function pageSite(
  { base }: ResolvedConfig,
  { title, address }: SiteSettings,
  bundles: Bundles,
  renderer: string,
): Promise<PageSite> {
  const { client, screens, boot } = bundles;
  const { template, entry } = client;
  const { renderPage } = await loadRenderer(renderer);
  return {
    title,
    address,
    base,
    ...stylingOf(bundles, base),
    template,
    boot: { code: boot, entry },
    screens,
    renderPage,
  };
}
