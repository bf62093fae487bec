import { COMMONEST } from "./decode-profiles.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** Bytes read in an encoding by its name in the WHATWG Encoding Standard; what is none of its characters is U+FFFD. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === COMMONEST) return decodeWindows1252(bytes);
  return decoderOf(encoding).decode(bytes);
}

const decoders = new Map<string, TextDecoder>();

/** A decoder takes longer to make than to read a sample. */
function decoderOf(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder;
}
