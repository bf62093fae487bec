import { crc32 } from "node:zlib";

export type ReadFile = { readonly name: string; readonly content: string; readonly method: number };

const END_RECORD_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;

/** Reads an archive by its directory, as unpacking programs do; throws where anything disagrees. */
export function readZip(bytes: Uint8Array): readonly ReadFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_RECORD_BYTES;
  expectSignature(view, end, 0x06054b50);
  const files: ReadFile[] = [];
  let place = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectSignature(view, place, 0x02014b50);
    files.push(readFile(bytes, view, place));
    place += CENTRAL_BYTES + view.getUint16(place + 28, true);
  }
  if (place !== end) throw new Error("The directory does not end where the end is told");
  return files;
}

function readFile(bytes: Uint8Array, view: DataView, central: number): ReadFile {
  const local = view.getUint32(central + 42, true);
  expectSignature(view, local, 0x04034b50);
  const nameLength = view.getUint16(central + 28, true);
  const start = local + LOCAL_BYTES + nameLength;
  const content = bytes.subarray(start, start + view.getUint32(central + 24, true));
  if (crc32(content) !== view.getUint32(central + 16, true)) throw new Error("Wrong checksum");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return {
    name: decoder.decode(bytes.subarray(local + LOCAL_BYTES, start)),
    content: decoder.decode(content),
    method: view.getUint16(central + 10, true),
  };
}

function expectSignature(view: DataView, place: number, signature: number): void {
  if (view.getUint32(place, true) !== signature) throw new Error(`No header at ${place}`);
}
