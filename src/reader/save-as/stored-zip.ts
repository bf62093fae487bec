/** A file of an archive. Its name is ASCII, with `/` between folders. */
export type ZipFile = { readonly name: string; readonly content: string };

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** Version 2.0 of the format: what any program can read. */
const VERSION = 20;

/** 1 January 1980, the earliest day that the format knows: the same files give the same bytes. */
const DAY = 0x21;

/** The polynomial of CRC-32, with its lowest bit first. */
const POLYNOMIAL = 0xedb88320;

type Entry = {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly checksum: number;
  /** Where its header lies in the archive. */
  readonly offset: number;
};

/**
 * An archive of files in the order given, none of them compressed: an article is small, and the first
 * file of an e-book must be stored so (APPNOTE.TXT 6.3.3, of PKWARE).
 */
export function storedZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const bytes = encoder.encode(content);
    const entry = { name: encoder.encode(name), bytes, checksum: crc32(bytes), offset };
    const header = localHeader(entry);
    entries.push(entry);
    parts.push(header, entry.name, bytes);
    offset += header.length + entry.name.length + bytes.length;
  }
  const directory = entries.flatMap((entry) => [centralHeader(entry), entry.name]);
  return joined([...parts, ...directory, endRecord(entries.length, sizeOf(directory), offset)]);
}

/** What both headers tell: flags, method (0, stored), time, day, checksum, sizes, lengths. */
function commonFields({ name, bytes, checksum }: Entry): readonly Field[] {
  return [
    [2, 0],
    [2, 0],
    [2, 0],
    [2, DAY],
    [4, checksum],
    [4, bytes.length],
    [4, bytes.length],
    [2, name.length],
    [2, 0],
  ];
}

function localHeader(entry: Entry): Uint8Array {
  return record([[4, LOCAL_HEADER], [2, VERSION], ...commonFields(entry)]);
}

/** Beside the common fields: comment, disk, attributes inside and outside, and the header's place. */
function centralHeader(entry: Entry): Uint8Array {
  return record([
    [4, CENTRAL_HEADER],
    [2, VERSION],
    [2, VERSION],
    ...commonFields(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.offset],
  ]);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  return record([
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}

/** A number of so many bytes, the lowest first. */
type Field = readonly [bytes: 2 | 4, value: number];

function record(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
    place += length;
  }
  return bytes;
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sizeOf(parts));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
