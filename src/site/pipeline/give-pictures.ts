import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Article, ArticleId, Card } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import { digestOf } from "../digest.ts";
import type { HeadSite, SharedPicture } from "../head.ts";
import type { PictureText } from "../pictures/picture-layout.ts";
import { folderOfPage } from "../site-files.ts";
import type { KeptPicture, Ledger } from "./ledger.ts";
import { canStay, stampOf, type Folders } from "./file-stamps.ts";

const PICTURE_FILE = "picture.png";

/** An article's picture before it is drawn. */
export type PlannedPicture = {
  readonly text: PictureText;
  /** Names all that it is drawn from. */
  readonly key: string;
  /** That of the site before, when it was drawn from the same. */
  readonly before: KeptPicture | null;
};

export function plannedPicture(card: Card, site: HeadSite, ledger: Ledger): PlannedPicture {
  const { id, title, sections, date, language, direction } = card;
  const section = sections[0] ?? null;
  const text = { site: site.title, title, section, date, language, direction };
  const key = digestOf(JSON.stringify(text));
  return { text, key, before: ledger.pictureBefore(id, key) };
}

/** Pictures that the site before does not have. */
export function picturesToDraw(cards: readonly Card[], site: HeadSite, ledger: Ledger): number {
  return cards.filter((card) => plannedPicture(card, site, ledger).before === null).length;
}

type Pictured = { readonly id: ArticleId; readonly picture: PlannedPicture | null };

/** Draws the articles' pictures that the site before does not have. */
export async function givePictures(
  articles: readonly Pictured[],
  folders: Folders,
): Promise<readonly (KeptPicture | null)[]> {
  const given: (KeptPicture | null)[] = [];
  for (const { id, picture } of articles) {
    given.push(picture === null ? null : await givePicture(pictureOf(id), picture, folders));
  }
  return given;
}

async function givePicture(
  file: string,
  { text, before }: PlannedPicture,
  { from, to }: Folders,
): Promise<KeptPicture> {
  if (before !== null && isThere(before, join(from, file))) return before;
  // Fonts and renderer are needed by no other build.
  const { drawPicture } = await import("../pictures/draw-picture.ts");
  const png = await drawPicture(text);
  if (png === null) return { stamp: null };
  const path = join(to, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
  return { stamp: stampOf(path) };
}

function isThere({ stamp }: KeptPicture, path: string): boolean {
  return stamp === null || canStay(path, stamp);
}

/** Path inside the output folder. */
export function pictureOf(id: ArticleId): string {
  return `${folderOfPage(id)}/${PICTURE_FILE}`;
}

/** How the head of an article's page names its picture. */
export function sharedPicture(
  { id, title }: Pick<Article, "id" | "title">,
  site: HeadSite,
): SharedPicture {
  return { path: articlePath(id) + PICTURE_FILE, alt: `${title} · ${site.title}` };
}
