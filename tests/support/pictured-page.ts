import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { pngBytes } from "./picture-bytes.ts";

/** The picture beside the page, inside the seeds folder. */
export const PAGE_PICTURE = "quay_files/quay.png";

export const PICTURE_CAPTION = "The quay at dawn.";

const SIDES = [1200, 800] as const;

/**
 * Writes `quay.html`, a saved page with a picture beside it, and some paragraphs above the picture.
 */
export function writePicturedPage(seeds: string, paragraphs = 1): void {
  mkdirSync(join(seeds, "quay_files"));
  writeFileSync(join(seeds, PAGE_PICTURE), pngBytes(...SIDES));
  const figure = `<figure><img src="${PAGE_PICTURE}" alt="A ferry"><figcaption>${PICTURE_CAPTION}</figcaption></figure>`;
  const text =
    "<p>The ferry came back to the quay in the morning, and all went ashore at last.</p>";
  const article = `<h1>The ferry</h1>${text.repeat(paragraphs)}${figure}${text}`;
  const page = `<title>The ferry</title><article>${article}</article>`;
  writeFileSync(join(seeds, "quay.html"), `<!doctype html><html lang="en">${page}</html>`);
}

/** Scrolls to that picture and waits until it is shown; a file that cannot be had fails the test. */
export async function shownPicture(page: Page) {
  const picture = page.getByRole("img", { name: "A ferry" });
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  return picture;
}
