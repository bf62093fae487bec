import { GIF } from "image-size/types/gif";
import { HEIF } from "image-size/types/heif";
import { JPG } from "image-size/types/jpg";
import { PNG } from "image-size/types/png";
import { WEBP } from "image-size/types/webp";

type PictureKind = {
  /** With which the name of such a file ends. */
  readonly extension: string;
  readonly type: string;
  /** The bytes such a file begins with, in Latin-1; those of no meaning are dots. */
  readonly magic: RegExp;
  readonly calculate: (bytes: Uint8Array) => PictureSize;
};

type PictureSize = {
  readonly width: number;
  readonly height: number;
  /** As a camera was held (Exif 2.3, tag 274): from 5 on the sides are swapped. */
  readonly orientation?: number;
};

/** What every browser shows and what holds no script, as SVG may. */
const KINDS: readonly PictureKind[] = [
  { extension: "jpg", type: "image/jpeg", magic: /^\xff\xd8\xff/, ...JPG },
  { extension: "png", type: "image/png", magic: /^\x89PNG\r\n/, ...PNG },
  { extension: "gif", type: "image/gif", magic: /^GIF8[79]a/, ...GIF },
  { extension: "webp", type: "image/webp", magic: /^RIFF.{4}WEBPVP8/s, ...WEBP },
  { extension: "avif", type: "image/avif", magic: /^.{4}ftypavif/s, ...HEIF },
];

/** Bytes of the longest beginning of all. */
const MAGIC_BYTES = 16;

/** An AVIF file tells its size near its beginning; the time to look for it grows with the square. */
const AVIF_HEADER_BYTES = 1 << 16;

const SIDES_SWAPPED = 5;

/** What a picture's first bytes tell; `size` is null when they do not tell it. */
export type PictureHeader = {
  readonly extension: string;
  /** In pixels, as browsers show it. */
  readonly size: { readonly width: number; readonly height: number } | null;
};

/** Reads the header of a JPEG, PNG, GIF, WebP or AVIF file; null for any other. Never throws. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const start = Buffer.from(bytes.subarray(0, MAGIC_BYTES)).toString("latin1");
  const kind = KINDS.find(({ magic }) => magic.test(start));
  if (kind === undefined) return null;
  const { extension } = kind;
  return { extension, size: sizeOf(kind, bytes) };
}

function sizeOf({ extension, calculate }: PictureKind, bytes: Uint8Array): PictureHeader["size"] {
  const header = extension === "avif" ? bytes.subarray(0, AVIF_HEADER_BYTES) : bytes;
  try {
    const { width, height, orientation = 1 } = calculate(alone(header));
    if (!(width > 0 && height > 0)) return null;
    return orientation < SIDES_SWAPPED ? { width, height } : { width: height, height: width };
  } catch {
    // The library throws at what is damaged.
    return null;
  }
}

/**
 * The bytes without others around them: of a file that is cut off the library reads on in whatever
 * stands behind it in memory, as small files share theirs.
 */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

/** The media type of a picture's file by its name, or null when it is none. */
export function pictureType(name: string): string | null {
  return KINDS.find(({ extension }) => name.endsWith(`.${extension}`))?.type ?? null;
}
