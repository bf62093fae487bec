import { type Format, hasExtension, TEXT_EXTENSIONS } from "../format.ts";
import type { Intake, Seed } from "../seed.ts";
import { createFileFinder } from "./html-beside.ts";
import { isMarkup } from "./html-sniff.ts";
import { readPage } from "./read-page.ts";

const EXTENSIONS: readonly string[] = [".html", ".htm", ".xhtml"];

/** A page as it was saved from the web: its article, and what it says of it in its head. */
export const htmlFormat: Format = {
  name: "web page",
  extensions: EXTENSIONS,
  accepts: ({ file, bytes }) =>
    hasExtension(file, EXTENSIONS) || (hasExtension(file, TEXT_EXTENSIONS) && isMarkup(bytes)),
  read: readHtml,
};

function readHtml({ file, bytes }: Seed): Intake {
  const placePicture = createFileFinder(file);
  return readPage({ file, bytes, charset: null, address: null, placePicture });
}
