/** Bytes turned into text at once. */
const CHUNK = 65_536;

const UTF_16 = new TextDecoder("utf-16le");

/** A text with one character from U+0000 to U+00FF for each byte, so that its structure can be read. */
export function byteText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(UTF_16.decode(widened(bytes.subarray(at, at + CHUNK))));
  }
  return parts.join("");
}

/** Each byte as a code unit of UTF-16: to make characters of numbers takes six times as long. */
function widened(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(new Uint16Array(bytes).buffer);
}

/** The bytes of such a text. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
