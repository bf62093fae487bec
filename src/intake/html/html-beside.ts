import type { Figure } from "#article/article.ts";
import { besidePath } from "../beside-path.ts";
import type { NamedPicture, NamedPictures, PicturePlace } from "../seed.ts";
import type { PageElement } from "./html-page.ts";
import { alternativeText, captionedPictures } from "./html-pictures.ts";
import type { Piece } from "./html-pieces.ts";
import { lettersOf } from "./html-title.ts";

/** Where pages name a picture; scripts that load pictures late keep its address in one of the later ones. */
const ADDRESSES = ["src", "data-src", "data-original", "data-lazy-src"];

/** Where pages name the same picture in several sizes. */
const ADDRESS_LISTS = ["srcset", "data-srcset"];

/** Where the picture lies to which an address in a page leads; null when it is not at hand. */
export type PlacePicture = (address: string) => PicturePlace | null;

/** Finds pictures among the files that lie beside a source. */
export function createFileFinder(file: string): PlacePicture {
  return (address) => {
    const path = besidePath(file, address);
    return path === null ? null : { path };
  };
}

/** Finds the pictures of a page's figures that were saved with the page. */
export type PictureFinder = {
  readonly find: (figure: Figure, piece: Piece) => void;
  /** What was found. */
  readonly pictures: NamedPictures;
};

export function createPictureFinder(placePicture: PlacePicture): PictureFinder {
  const pictures = new Map<Figure, NamedPicture>();
  const taken = new Set<PageElement>();
  const find = (figure: Figure, piece: Piece) => {
    for (const picture of picturesOf(piece)) {
      const place = taken.has(picture) ? null : placeOf(placePicture, picture);
      if (place === null) continue;
      taken.add(picture);
      pictures.set(figure, { ...place, alt: unsaidAlternative(picture, figure) });
      return;
    }
  };
  return { find, pictures };
}

function picturesOf({ body, owner }: Piece): readonly PageElement[] {
  return body.kind === "description" ? [body.picture] : captionedPictures(owner);
}

function placeOf(placePicture: PlacePicture, picture: PageElement): PicturePlace | null {
  for (const address of addressesOf(picture)) {
    const place = placePicture(address);
    if (place !== null) return place;
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
