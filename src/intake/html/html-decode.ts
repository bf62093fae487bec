import { type Decoded, cleanMarkup, decode } from "../decode/decode.ts";
import { decodeLegacy } from "../decode/decode-legacy.ts";
import { decodeWindows1252 } from "../decode/windows-1252.ts";

/** Bytes in which a page names its encoding; browsers look at 1,024, but some pages at more. */
const HEAD_BYTES = 8192;

const CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i;

/** Names for what browsers read as windows-1252; servers put them on pages in any encoding. */
const WESTERN =
  /^(?:windows-1252|x-cp1252|cp1252|iso-?8859-1|iso_8859-1|latin1|l1|us-ascii|ascii)$/;

/** Encodings in bytes of ASCII, which would pass for UTF-8. */
const SEVEN_BIT = "iso-2022-jp";

/**
 * Reads a page's bytes as text. A byte order mark decides, then UTF-8 and UTF-16 by their own
 * signs, because tools save pages anew and leave the old name in them; then the encoding that what
 * holds the page names, then that of the page, and at last the one that its letters look like.
 * @param charset The encoding that is named beside the page, or null.
 */
export function decodePage(bytes: Uint8Array, charset: string | null = null): Decoded {
  const declared = legacyName(charset ?? "") ?? declaredEncoding(bytes);
  const sevenBit = declared === SEVEN_BIT ? decodeAs(declared, bytes) : null;
  if (sevenBit !== null) return cleanMarkup(sevenBit);
  const guess = decode(bytes, "keep");
  const isUnicode = guess.kind === "text" && !isLegacy(bytes);
  if (isUnicode || declared === null) return guess;
  const text = WESTERN.test(declared) ? westernText(bytes) : decodeAs(declared, bytes);
  return text === null ? guess : cleanMarkup(text);
}

/** Whether the bytes are neither UTF-8, mostly, nor UTF-16. */
function isLegacy(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 64).includes(0)) return false;
  const text = new TextDecoder("utf-8").decode(bytes);
  let bad = 0;
  let beyond = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) beyond += 1;
    if (code === 0xfffd) bad += 1;
  }
  return bad * 2 > beyond;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, HEAD_BYTES));
  return legacyName((CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1] ?? "");
}

/** A name of an encoding, unless it is of Unicode: a page that names UTF-16 in ASCII is not in it. */
function legacyName(charset: string): string | null {
  const name = charset.trim().toLowerCase();
  return name === "" || name.startsWith("utf") ? null : name;
}

/** The page's word is believed unless its letters say another language's encoding clearly. */
function westernText(bytes: Uint8Array): string | null {
  const guess = decodeLegacy(bytes);
  return guess.encoding === "windows-1252" ? guess.text : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // No browser knows the name.
    return null;
  }
}
