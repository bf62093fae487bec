import { detectLanguage } from "../language/language.ts";
import { decodeAs } from "./encodings.ts";

/** Bytes whose words are enough to tell a language. */
const SAMPLE_BYTES = 8192;

/** Languages whose few accents may be read as other letters, as BCP 47 tags. */
const WESTERN_LANGUAGES: ReadonlySet<string> = new Set(
  "en fr de es it pt nl ca gl eu sv da nb nn fi is".split(" "),
);

/** Latin encodings of other languages than these. */
const EASTERN: ReadonlySet<string> = new Set(["windows-1250", "iso-8859-2", "windows-1257"]);

/**
 * Whether the words of a text tell that its few accents are no letters of the languages to the east, in whose
 * encoding they are read: the `ì` of `lunedì` is the Czech `ě`, which is common too.
 */
export function isWesternText(encoding: string, bytes: Uint8Array): boolean {
  if (!EASTERN.has(encoding)) return false;
  const language = detectLanguage(decodeAs(encoding, bytes.subarray(0, SAMPLE_BYTES)));
  return language !== null && WESTERN_LANGUAGES.has(language);
}
