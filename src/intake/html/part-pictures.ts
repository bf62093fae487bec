import type { MessagePart } from "../mime/message-parts.ts";
import type { PicturePlace } from "../seed.ts";
import type { PlacePicture } from "./html-beside.ts";

/** Code units of the longest address that is looked at; `data:` addresses hold whole pictures. */
const LONGEST = 2000;

/**
 * Finds the pictures of a page among the parts of the message that holds it, by the addresses from
 * which they were taken, or by the names that the message gives them (RFC 2392).
 * @param file Path of the message inside the seeds folder.
 * @param base The page's own address, or null.
 */
export function createPartFinder(
  file: string,
  base: string | null,
  parts: readonly MessagePart[],
): PlacePicture {
  const places = new Map<string, PicturePlace>();
  for (const part of parts.filter(({ type }) => type.startsWith("image/"))) {
    const [address, ...others] = addressesOf(part, base);
    if (address === undefined) continue;
    const { start, body, encoding } = part;
    const place = { path: file, part: { address, start, end: start + body.length, encoding } };
    for (const each of [address, ...others]) if (!places.has(each)) places.set(each, place);
  }
  return (address) => places.get(wholeAddress(address, base)) ?? null;
}

function addressesOf({ location, contentId }: MessagePart, base: string | null): readonly string[] {
  const taken = location === null ? [] : [wholeAddress(location, base)];
  return contentId === null ? taken : [...taken, `cid:${contentId.replaceAll(/[<>]/g, "")}`];
}

function wholeAddress(address: string, base: string | null): string {
  const text = address.trim();
  if (text.length > LONGEST || !URL.canParse(text, base ?? undefined)) return text;
  return new URL(text, base ?? undefined).href;
}
