import { type Decoded, cleanMarkup, decode } from "../decode/decode.ts";

/**
 * Reads the bytes of a part as text. UTF-8 and UTF-16 are known by their own signs, because programs
 * that pass letters on change bytes and leave the old name; else the name is believed, and without
 * one that any decoder knows the letters tell.
 * @param charset The name that the message gives, or null.
 */
export function decodePart(
  bytes: Uint8Array,
  charset: string | null,
  entities: "decode" | "keep",
): Decoded {
  const named = charset === null ? null : readAs(charset, bytes);
  const isSevenBit = charset?.toLowerCase().startsWith("iso-2022") === true;
  if (named !== null && (isSevenBit || !isUtf8(bytes))) return cleanMarkup(named);
  return decode(bytes, entities);
}

/** Text of a header, whose characters beyond ASCII come bare in new letters (RFC 6532). */
export function decodeHeader(bytes: Uint8Array, charset: string | null): string {
  const decoded = decodePart(bytes, charset, "keep");
  return decoded.kind === "text" ? decoded.text : "";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function readAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // No decoder knows the name.
    return null;
  }
}
