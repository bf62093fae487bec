import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { once } from "#article/once.ts";
import type { PlacePicture } from "../html/html-beside.ts";
import { byteText } from "../mime/byte-text.ts";
import { decodeBase64 } from "../mime/transfer-encoding.ts";
import { MEDIA_SCHEME } from "./evernote-markup.ts";

/** A file that lies in a note. */
export type Resource = {
  readonly type: string;
  readonly name: string;
  /** Its bytes as base64. */
  readonly data: string;
  readonly line: number;
};

/** Signs of base64 at either end of a picture's data by which they are found among the bytes of the file. */
const TELLING = 64;

/** The same with the ends of lines among them. */
const WINDOW = 2 * TELLING;

const DATA = /<data\b[^<>]*>([^<]*)/gi;

/**
 * Finds the pictures of a note by the hashes of their bytes, by which its text names them. Nothing is worked
 * out before some text asks for a picture.
 * @param file Path of the export inside the seeds folder.
 * @param bytes The file, in an encoding that writes ASCII as such; in another no picture is found.
 */
export function createResourceFinder(
  file: string,
  bytes: Uint8Array,
): (resources: readonly Resource[]) => PlacePicture {
  const spans = once(() => spansIn(byteText(bytes)));
  return (resources) => {
    const byHash = once(
      () => new Map(resources.map((each) => [bytesToHex(md5(decodeBase64(each.data))), each.data])),
    );
    return (address) => {
      const isMedia = address.startsWith(MEDIA_SCHEME);
      const data = isMedia ? byHash().get(address.slice(MEDIA_SCHEME.length)) : undefined;
      const span = data === undefined ? undefined : spans().get(endsOf(data));
      return span === undefined
        ? null
        : { path: file, part: { address, encoding: "base64", ...span } };
    };
  };
}

type Span = { readonly start: number; readonly end: number };

/** Where data stand in the file, by their ends. */
function spansIn(text: string): ReadonlyMap<string, Span> {
  const spans = Array.from(text.matchAll(DATA), ({ 0: whole, 1: data = "", index }) => {
    const end = index + whole.length;
    return [endsOf(data), { start: end - data.length, end }] as const;
  });
  return new Map(spans);
}

function endsOf(data: string): string {
  const text = data.trim();
  const start = text.slice(0, WINDOW).replaceAll(/\s+/g, "").slice(0, TELLING);
  return start + text.slice(-WINDOW).replaceAll(/\s+/g, "").slice(-TELLING);
}
