/** Signs that would move the cursor, colour a terminal or turn the reading direction around. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A file name as it can be shown in a terminal and in a page: odd signs as `\u{202e}`. */
export function printable(name: string): string {
  return name.replace(UNPRINTABLE, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ""}}`);
}

/** Text of an article for a terminal. The joiners that Persian words and emoji need steer nothing. */
export function printableText(text: string): string {
  return text.replace(/[^\u200c\u200d]+/gu, printable);
}

/** The bytes of a name that is no UTF-8: what is no plain ASCII as `\xe9`. */
export function printableBytes(name: Uint8Array): string {
  return Array.from(name, (byte) =>
    byte >= 0x20 && byte < 0x7f
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, "0")}`,
  ).join("");
}
