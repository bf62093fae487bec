import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Seed } from "#intake/seed.ts";
import { integer, pick, type Random, xorshift } from "./make-library.ts";

/** One ending for each format that is read. */
const EXTENSIONS = [
  ".txt",
  ".md",
  ".html",
  ".mht",
  ".json",
  ".jsonl",
  ".eml",
  ".mbox",
  ".xml",
  ".enex",
] as const;

/** Bytes of the largest file that is made. */
const MOST_BYTES = 4000;
const MOST_REPEATS = 200;

const CASES = join(import.meta.dirname, "../cases");

/** What parsers take for something, beside any letter. */
const FRAGMENTS: readonly string[] = [
  ...Array.from("\0\t\n\r\u0085\u00a0\u00ad\u200b\u200f\u2028\u3000\ufeff\ufffd"),
  ...Array.from("<>&\"'{}[]()|#*_`~-—–•=+:;,.!?。؟،…“”«»©@/\\%$0123456789٣۴"),
  ...Array.from("aeiouAEIOUßñçéåøğışžłйщъяπωاكيםש한中国日本のकि😀👩🏽"),
  "\r\n",
  "---\n",
  "</p>",
  "<p>",
  "<script>",
  "&amp;amp;",
  "&#8217;",
  "â€™",
  "Ð¿Ñ€",
  "Related Articles\n",
  "By Ana Bell\n",
  "4 May 2031\n",
  "title: ",
  '{"title": "',
  "From a@example.org Mon Jan  5 07:00:00 2032\n",
  "Subject: =?utf-8?q?",
  "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
  "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n",
  "https://example.org/",
  "\f",
  "5/4/31, 8:15 AM",
  " 1/2\n\f",
  "The ferry came back to the village after a long winter, and all went to see it.\n",
];

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Files of random bytes and characters, the same ones for the same seed number. */
export function* randomFiles(seedNumber: number, count: number): Generator<Seed> {
  const random = xorshift(seedNumber);
  for (let index = 0; index < count; index += 1) {
    const extension = EXTENSIONS[index % EXTENSIONS.length] ?? "";
    const bytes = pick(random, [randomBytes, randomText, randomText])(random);
    yield { file: `random-${index}${extension}`, bytes };
  }
}

/** Golden cases' sources with one to three kinds of damage, under any of the formats' names. */
export function* damagedCases(seedNumber: number, count: number): Generator<Seed> {
  const random = xorshift(seedNumber);
  const sources = goldenSources();
  for (let index = 0; index < count; index += 1) {
    const source = pick(random, sources);
    let { bytes } = source;
    const damages = integer(random, [1, 3]);
    for (let damage = 0; damage < damages; damage += 1) {
      bytes = pick(random, MUTATIONS)(bytes, random);
    }
    const isRenamed = random() < 0.2;
    const extension = isRenamed ? pick(random, EXTENSIONS) : extname(source.file);
    yield { file: `damaged-${index}${extension}`, bytes };
  }
}

function goldenSources(): readonly Seed[] {
  return readdirSync(CASES).flatMap((name) =>
    readdirSync(join(CASES, name))
      .filter((file) => file.startsWith("source."))
      .map((file) => ({ file, bytes: readFileSync(join(CASES, name, file)) })),
  );
}

function randomBytes(random: Random): Uint8Array {
  const length = integer(random, [0, Math.floor(MOST_BYTES * random())]);
  return Uint8Array.from({ length }, () => integer(random, [0, 255]));
}

function randomText(random: Random): Uint8Array {
  const length = integer(random, [0, Math.floor((MOST_BYTES / 4) * random())]);
  return encode(Array.from({ length }, () => pick(random, FRAGMENTS)).join(""));
}

const MUTATIONS: readonly Mutation[] = [cut, double, flip, shuffleLines, insert, repeatLine];

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = [place(bytes, random), place(bytes, random)];
  return bytes.subarray(Math.min(start, end), Math.max(start, end));
}

function double(bytes: Uint8Array): Uint8Array {
  return concat([bytes, bytes]);
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  for (let count = integer(random, [1, 40]); count > 0; count -= 1) {
    flipped[place(bytes, random)] = integer(random, [0, 255]);
  }
  return flipped.subarray(0, bytes.length);
}

function shuffleLines(bytes: Uint8Array, random: Random): Uint8Array {
  const lines = linesOf(bytes).map((line) => ({ line, rank: random() }));
  return concat(lines.toSorted((a, b) => a.rank - b.rank).map(({ line }) => line));
}

function insert(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = bytes;
  for (let count = integer(random, [1, 20]); count > 0; count -= 1) {
    const at = place(damaged, random);
    const fragment = encode(pick(random, FRAGMENTS));
    damaged = concat([damaged.subarray(0, at), fragment, damaged.subarray(at)]);
  }
  return damaged;
}

function repeatLine(bytes: Uint8Array, random: Random): Uint8Array {
  const lines = linesOf(bytes);
  if (lines.length === 0) return bytes;
  const line = pick(random, lines);
  const length = integer(random, [2, MOST_REPEATS]);
  return concat([bytes, ...Array.from({ length }, () => line)]);
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}

function place(bytes: Uint8Array, random: Random): number {
  return integer(random, [0, bytes.length]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
