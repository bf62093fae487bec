import { extname } from "node:path";

/** Endings of the files that pages are made of besides their text; none of them is an article. */
const PART_EXTENSIONS = new Set(
  [
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico", ".bmp"],
    [".css", ".js", ".mjs", ".map"],
    [".woff", ".woff2", ".ttf", ".otf", ".eot"],
    [".mp3", ".m4a", ".ogg", ".wav", ".mp4", ".webm", ".mov"],
  ].flat(),
);

/** What to tell of such a file when somebody asks. */
export const COMPANION_MESSAGE =
  "It belongs to a saved page (a picture, a style, a frame or the like) and gives no article.";

/** A saved page, without its ending. */
const PAGE = /^(.+)\.x?html?$/i;

/**
 * What browsers put behind a page's name to name the folder of its parts. Browsers on Windows
 * translate it, so that the system moves page and folder together.
 */
const PAGE_FOLDER =
  /^(.+)(?:[_.]files|_file|_fichiers|-Dateien|_archivos|_arquivos|_ficheiros|_bestanden|-filer|_pliki|_soubory|_tiedostot|_dosyalar|_datoteke|_fitxers)$/i;

/** Whether a file's name ends like a picture, a style, a script or the like. */
export function isPagePart(file: string): boolean {
  return PART_EXTENSIONS.has(extname(file).toLowerCase());
}

/**
 * Of the names in a folder those that hold the parts of a saved page, which lies beside: also the
 * pages in them are frames, such as advertisements, and no articles.
 */
export function pageFoldersIn(names: readonly string[]): ReadonlySet<string> {
  const pages = new Set(names.flatMap((name) => PAGE.exec(name)?.[1] ?? []));
  return new Set(names.filter((name) => pages.has(PAGE_FOLDER.exec(name)?.[1] ?? "")));
}
