import type { Figure } from "#article/article.ts";
import type { NamedPicture, NamedPictures } from "../seed.ts";
import type { PageElement } from "./html-page.ts";
import { alternativeText, captionedPictures } from "./html-pictures.ts";
import type { Piece } from "./html-pieces.ts";
import { lettersOf } from "./html-title.ts";

/** Where pages name a picture; scripts that load pictures late keep its address in one of the later ones. */
const ADDRESSES = ["src", "data-src", "data-original", "data-lazy-src"];

/** Where pages name the same picture in several sizes. */
const ADDRESS_LISTS = ["srcset", "data-srcset"];

/** The path inside the seeds folder of the picture with an address in a page, or null. */
export type PicturePath = (address: string) => string | null;

/** Finds the pictures of a page's figures that lie beside the page. */
export type PictureFinder = {
  readonly find: (figure: Figure, piece: Piece) => void;
  /** What was found. */
  readonly pictures: NamedPictures;
};

export function createPictureFinder(picturePath: PicturePath): PictureFinder {
  const pictures = new Map<Figure, NamedPicture>();
  const taken = new Set<PageElement>();
  const find = (figure: Figure, piece: Piece) => {
    for (const picture of picturesOf(piece)) {
      const path = taken.has(picture) ? null : pathOf(picturePath, picture);
      if (path === null) continue;
      taken.add(picture);
      pictures.set(figure, { path, alt: unsaidAlternative(picture, figure) });
      return;
    }
  };
  return { find, pictures };
}

function picturesOf({ body, owner }: Piece): readonly PageElement[] {
  return body.kind === "description" ? [body.picture] : captionedPictures(owner);
}

function pathOf(picturePath: PicturePath, picture: PageElement): string | null {
  for (const address of addressesOf(picture)) {
    const path = picturePath(address);
    if (path !== null) return path;
  }
  return null;
}

function addressesOf({ attributes }: PageElement): readonly string[] {
  const single = ADDRESSES.flatMap((name) => attributes[name] ?? []);
  const first = ADDRESS_LISTS.flatMap((name) => firstInList(attributes[name] ?? ""));
  return [...single, ...first].filter((address) => address.trim() !== "");
}

/** The first address of `small.jpg 480w, large.jpg 960w`. */
function firstInList(list: string): string {
  return /^[\s,]*([^\s,]+)/.exec(list)?.[1] ?? "";
}

/** Heard twice, a text is no help. */
function unsaidAlternative(picture: PageElement, { text }: Figure): string {
  const alternative = alternativeText(picture);
  return lettersOf(text).includes(lettersOf(alternative)) ? "" : alternative;
}
