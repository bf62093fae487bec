import { besidePath } from "../beside-path.ts";
import { type Format, hasExtension, TEXT_EXTENSIONS } from "../format.ts";
import type { Intake, PicturePlace, Seed } from "../seed.ts";
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
  const placePicture = (address: string): PicturePlace | null => {
    const path = besidePath(file, address);
    return path === null ? null : { path };
  };
  return readPage({ file, bytes, charset: null, address: null, placePicture });
}
