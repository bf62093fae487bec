import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { ARTICLES_PER_PACK } from "#article/library.ts";
import { NOTES_PATH, SAVED_PATH, SHELL_PATH } from "#article/paths.ts";
import { packName, type PackPlace } from "#article/places.ts";
import type { ListedFile } from "#article/file-list.ts";
import { aliasPage } from "./alias-page.ts";
import {
  createSizes,
  DATA_FOLDER,
  idFiles,
  leadingFiles,
  placesFiles,
  repeatsFiles,
  searchFiles,
  shardFiles,
  type DataFile,
} from "./data-files.ts";
import type { Library } from "./library.ts";
import {
  documentOf,
  listingPage,
  MISSING_PAGE,
  NOTES_PAGE,
  SAVED_PAGE,
  SHELL_PAGE,
  type PageSite,
} from "./pages.ts";
import type { Crew } from "./pipeline/crew.ts";
import { digestOf } from "./digest.ts";
import { chunksOf, inOrder } from "./pipeline/in-order.ts";
import { plannedPicture } from "./pipeline/give-pictures.ts";
import type { Ledger } from "./pipeline/ledger.ts";
import { unchangedPack, type PlannedArticle, type WrittenPack } from "./pipeline/pack-writer.ts";
import type { LibraryReading } from "./pipeline/read-library.ts";
import { writePictures } from "./pipeline/write-pictures.ts";
import { programFiles } from "./program-files.ts";
import type { Progress } from "./progress.ts";
import { folderOfPage, type SiteFile } from "./site-files.ts";

/** A library, where the text of each of its articles is stored, and where the pictures of all are. */
export type StoredLibrary = Pick<LibraryReading, "texts" | "pictures"> & {
  readonly library: Library;
};

export type SiteWriting = {
  readonly site: PageSite;
  /** Prepared for this site. */
  readonly crew: Crew;
  readonly ledger: Ledger;
  /** Path of the seeds folder for the file system. */
  readonly seeds: string;
  /** Absolute path of the folder, which holds the bundle already. */
  readonly outDir: string;
  /** Absolute path of the folder with the site before, if there was any. */
  readonly oldDir: string;
  /** Whether a picture is drawn for each article. */
  readonly hasPictures: boolean;
  readonly progress: Progress;
};

/**
 * Writes all pages and data files; the crew writes what comes with each article.
 * @returns paths of the files that were not written, since they stay from the site before.
 */
export async function writeSite(
  stored: StoredLibrary,
  writing: SiteWriting,
): Promise<readonly string[]> {
  const { library } = stored;
  const { site, outDir } = writing;
  mkdirSync(join(outDir, DATA_FOLDER), { recursive: true });
  for (const file of programFiles(library, site)) writeFile(outDir, file);
  for (const file of fixedPages(library, site)) writeFile(outDir, file);
  const [sizes, searchSizes] = [createSizes(), createSizes()];
  const [written, search] = await Promise.all([
    writePacks(stored, writing),
    writeInTurns(searchSizes.of(searchFiles(library)), outDir),
  ]);
  const packs = written.map(({ pack }) => pack);
  const shards = await writeInTurns(sizes.of(shardFiles(library)), outDir);
  const places = await writeInTurns(sizes.of(placesFiles(library, packs, shards)), outDir);
  const ids = await writeInTurns(sizes.of(idFiles(library)), outDir);
  const repeats = await writeInTurns(sizes.of(repeatsFiles(library)), outDir);
  const pictures = writePictures(stored.pictures, {
    seeds: writing.seeds,
    data: join(outDir, DATA_FOLDER),
  });
  const listed = [...packs.map(sizeOfPack), ...sizes.all(), ...searchSizes.all(), ...pictures];
  await writeInTurns(leadingFiles(library, { places, ids, repeats, search }, listed), outDir);
  return written.flatMap(({ kept }) => kept);
}

function sizeOfPack({ hash, lengths }: PackPlace): ListedFile {
  return [packName(hash), lengths.reduce((sum, length) => sum + length, 0)];
}

async function writePacks(
  stored: StoredLibrary,
  writing: SiteWriting,
): Promise<readonly WrittenPack[]> {
  const { crew, ledger, oldDir, progress } = writing;
  const { texts } = stored;
  const packs: WrittenPack[] = [];
  let done = 0;
  const tasks = chunksOf(Array.from(texts.keys()), ARTICLES_PER_PACK);
  const write = async (ordinals: readonly number[]) => {
    const articles = ordinals.flatMap((ordinal) => plannedAt(stored, writing, ordinal));
    const keys = articles.map(({ key }) => key);
    const packKey = digestOf(keys.join());
    const planned = articles.map(({ article, key }) => ({
      ...article,
      before: ledger.pageBefore(article.id, key),
    }));
    const pack = { articles: planned, before: ledger.packBefore(packKey) };
    const written = unchangedPack(pack, oldDir) ?? (await crew.writePack(pack));
    ledger.notePack(packKey, written.pack);
    for (const [place, { id, picture }] of planned.entries()) {
      ledger.notePage(id, keys[place] ?? "", written.pages[place] ?? "");
      const given = written.pictures[place] ?? null;
      if (picture !== null && given !== null) ledger.notePicture(id, picture.key, given);
    }
    return written;
  };
  for await (const written of inOrder(tasks, write, crew.ahead)) {
    packs.push(written);
    done += written.pages.length;
    progress("Writing pages", done, texts.length);
  }
  return packs;
}

/** An article as it is handed to the crew, and a name for all that its page is made from. */
type Keyed = { readonly article: Omit<PlannedArticle, "before">; readonly key: string };

function plannedAt(
  { library, texts }: StoredLibrary,
  { site, ledger, hasPictures }: SiteWriting,
  ordinal: number,
): Keyed | [] {
  const [text, card] = [texts[ordinal], library.cards[ordinal]];
  if (text === undefined || card === undefined) return [];
  const around = library.surroundingsAt(ordinal);
  const { id, excerpt, sections } = card;
  const feedsOfPage = sections.filter((name) => site.feeds?.sections.has(name));
  const picture = hasPictures ? plannedPicture(card, site, ledger) : null;
  return {
    article: { ...around, id, excerpt, place: text.place, picture },
    key: digestOf(JSON.stringify([around, excerpt, feedsOfPage, text.digest])),
  };
}

function* fixedPages(library: Library, site: PageSite): Generator<SiteFile> {
  yield { path: "index.html", content: documentOf(listingPage(library), site) };
  yield { path: `${SAVED_PATH.slice(1)}index.html`, content: documentOf(SAVED_PAGE, site) };
  yield { path: "404.html", content: documentOf(MISSING_PAGE, site) };
  yield { path: `${SHELL_PATH}index.html`, content: documentOf(SHELL_PAGE, site) };
  yield { path: `${NOTES_PATH.slice(1)}index.html`, content: documentOf(NOTES_PAGE, site) };
  for (const [alias, ordinal] of library.aliases) {
    const card = library.cards[ordinal];
    if (card === undefined) continue;
    yield { path: `${folderOfPage(alias)}/index.html`, content: aliasPage(card, site) };
  }
}

/** Lets the crew's answers through after each file. */
async function writeInTurns<Result>(
  files: Generator<DataFile, Result>,
  outDir: string,
): Promise<Result> {
  for (let next = files.next(); ; next = files.next()) {
    if (next.done === true) return next.value;
    writeFile(outDir, siteFileOf(next.value));
    await setImmediate();
  }
}

function siteFileOf({ name, content }: DataFile): SiteFile {
  return { path: `${DATA_FOLDER}/${name}`, content };
}

function writeFile(outDir: string, { path, content }: SiteFile): void {
  const target = join(outDir, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
