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
  return Array.from({ length: 0x100 }, (_, byte) => [byte]);
}

function pairs(): readonly (readonly number[])[] {
  const [firstLead, firstTrail, end] = [0x81, 0x40, 0xff];
  return Array.from({ length: end - firstLead }, (_, lead) =>
    Array.from({ length: end - firstTrail }, (_, trail) => [lead + firstLead, trail + firstTrail]),
  ).flat();
}
