import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PageData } from "#article/library.ts";
import type { ArticleId } from "#article/article.ts";
import { articlePath, SAVED_PATH } from "#article/paths.ts";
import { aliasPage } from "./alias-page.ts";
import { DATA_FOLDER, dataFiles, packCount, placesCount, shardCount } from "./data-files.ts";
import type { Library } from "./library.ts";
import { documentOf, listingPage, MISSING_PAGE, SAVED_PAGE, type PageSite } from "./pages.ts";
import type { Progress } from "./progress.ts";

/** A file of the site: its path inside the output folder, with `/` between folders. */
export type SiteFile = { readonly path: string; readonly content: string | Uint8Array };

/** Writes all pages and data files one after another, so that none is held longer than its turn. */
export function writeSite(
  library: Library,
  site: PageSite,
  outDir: string,
  progress: Progress,
): void {
  const pageCount = library.cards.length + library.aliases.size + FIXED_PAGES;
  writeFiles(pageFiles(library, site), outDir, (done) => {
    progress("Writing pages", done, pageCount);
  });
  const packs = packCount(library) + shardCount(library) + placesCount(library);
  const onIndexed = (done: number) => progress("Indexing words", done, library.cards.length);
  // How many files the search index has shows only when it is written.
  writeFiles(dataFilesOf(library, onIndexed), outDir, (done) => {
    if (done <= packs) progress("Writing data", done, packs);
  });
}

/** Listing, saved articles and not-found page. */
const FIXED_PAGES = 3;

function* pageFiles(library: Library, site: PageSite): Generator<SiteFile> {
  yield { path: "index.html", content: documentOf(listingPage(library), site) };
  yield { path: indexFileAt(SAVED_PATH), content: documentOf(SAVED_PAGE, site) };
  yield { path: "404.html", content: documentOf(MISSING_PAGE, site) };
  for (const [ordinal, { id }] of library.cards.entries()) {
    const page: PageData = { kind: "article", entry: library.entryAt(ordinal) };
    yield { path: fileOfPage(id), content: documentOf(page, site) };
  }
  for (const [alias, ordinal] of library.aliases) {
    const card = library.cards[ordinal];
    if (card !== undefined) yield { path: fileOfPage(alias), content: aliasPage(card, site) };
  }
}

function fileOfPage(id: ArticleId): string {
  return indexFileAt(articlePath(id));
}

/** Servers decode an address before they look for its file. */
function indexFileAt(path: string): string {
  return `${decodeURIComponent(path).slice(1)}index.html`;
}

function* dataFilesOf(library: Library, onIndexed: (done: number) => void): Generator<SiteFile> {
  for (const { name, content } of dataFiles(library, onIndexed)) {
    yield { path: `${DATA_FOLDER}/${name}`, content };
  }
}

/** Without promises: for many small files they were seen to double the processor time. */
function writeFiles(
  files: Iterable<SiteFile>,
  outDir: string,
  onFile: (done: number) => void,
): void {
  let done = 0;
  for (const { path, content } of files) {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    done += 1;
    onFile(done);
  }
}
