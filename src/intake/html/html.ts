import { type Format, hasExtension, TEXT_EXTENSIONS } from "../format.ts";
import type { Intake, Seed } from "../seed.ts";
import { createFileFinder } from "./html-beside.ts";
import { isMarkup } from "./html-sniff.ts";
import { readPage } from "./read-page.ts";

const EXTENSIONS: readonly string[] = [".html", ".htm", ".xhtml"];

/** Endings of files that may be pages; in XML only what no other format takes. */
const OTHER_EXTENSIONS: readonly string[] = [...TEXT_EXTENSIONS, ".xml"];

/** A page as it was saved from the web: its article, and what it says of it in its head. */
export const htmlFormat: Format = {
  name: "web page",
  extensions: EXTENSIONS,
  accepts: ({ file, bytes }) =>
    hasExtension(file, EXTENSIONS) || (hasExtension(file, OTHER_EXTENSIONS) && isMarkup(bytes)),
  read: readHtml,
};

function readHtml({ file, bytes }: Seed): Intake {
  const placePicture = createFileFinder(file);
  return readPage({ file, bytes, charset: null, address: null, placePicture });
}
