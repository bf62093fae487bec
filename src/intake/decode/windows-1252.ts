/**
 * Bytes 0x80 to 0x9f of windows-1252 as the WHATWG Encoding Standard lists them; the five bytes
 * without a character give U+FFFD. The table is our own because some releases of Node decode these
 * bytes as control characters.
 */
const HIGH_CONTROLS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** Code units given to one call: far below the limit of arguments in every engine. */
const CHUNK = 8192;

/** Reads bytes as windows-1252, the commonest encoding of old western files. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes);
  for (const [index, byte] of bytes.entries()) units[index] = codeUnit(byte);
  const chunks: string[] = [];
  for (let start = 0; start < units.length; start += CHUNK) {
    chunks.push(String.fromCharCode(...units.subarray(start, start + CHUNK)));
  }
  return chunks.join("");
}

/** The character of one byte of windows-1252, U+FFFD where it has none. */
export function windows1252Character(byte: number): string {
  return String.fromCharCode(codeUnit(byte));
}

function codeUnit(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte;
}
