/**
 * Gives a text's bytes in a legacy encoding of one or two bytes per character, worked out from the
 * decoder; what the encoding does not have becomes a question mark.
 * @param label A name of the WHATWG Encoding Standard.
 */
export function legacyEncoder(label: string): (text: string) => Uint8Array {
  const bytesOf = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  for (const bytes of [...pairs(), ...singles()]) {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(character).length === 1) bytesOf.set(character, bytes);
  }
  const unknown = bytesOf.get("?") ?? [];
  return (text) =>
    Uint8Array.from(Array.from(text).flatMap((character) => bytesOf.get(character) ?? unknown));
}

function singles(): readonly (readonly number[])[] {
  return span(0, 0xff).map((byte) => [byte]);
}

/** Leads and trails of all encodings of two bytes lie in here. */
function pairs(): readonly (readonly number[])[] {
  const trails = span(0x40, 0xfe);
  return span(0x81, 0xfe).flatMap((lead) => trails.map((trail) => [lead, trail]));
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
