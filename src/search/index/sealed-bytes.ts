/**
 * A binary file that tells what it is: a byte for its kind, one for the format's version, four for
 * a checksum of the rest. A page in place of the file, a file cut off on its way, or one of another
 * version are so told from the right one.
 */
export const INDEX_VERSION = 1;

const HEADER_LENGTH = 6;

export function seal(kind: string, content: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(HEADER_LENGTH + content.length);
  const view = new DataView(sealed.buffer);
  view.setUint8(0, kind.charCodeAt(0));
  view.setUint8(1, INDEX_VERSION);
  view.setUint32(2, checksumOf(content));
  sealed.set(content, HEADER_LENGTH);
  return sealed;
}

/** The content of a sealed file, or null when it is damaged, of another kind or another version. */
export function unseal(kind: string, sealed: Uint8Array): Uint8Array | null {
  if (sealed.length < HEADER_LENGTH) return null;
  const view = new DataView(sealed.buffer, sealed.byteOffset);
  const isKnown = view.getUint8(0) === kind.charCodeAt(0) && view.getUint8(1) === INDEX_VERSION;
  const content = sealed.subarray(HEADER_LENGTH);
  return isKnown && view.getUint32(2) === checksumOf(content) ? content : null;
}

/** Fowler, Noll and Vo's hash 1a in 32 bits. */
function checksumOf(content: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of content) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
