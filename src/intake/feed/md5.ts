/** Bytes of a block, and of the length behind the last one. */
const BLOCK = 64;
const LENGTH_BYTES = 8;

const STEPS = 64;

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476] as const;

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

/** The table of RFC 1321: the first 32 bits behind the point of sines. */
const SINES = Uint32Array.from(
  { length: STEPS },
  (_, step) => Math.abs(Math.sin(step + 1)) * 2 ** 32,
);

/** Which word of a block a step takes, by round. */
const WORDS: readonly ((step: number) => number)[] = [
  (step) => step,
  (step) => (5 * step + 1) % 16,
  (step) => (3 * step + 5) % 16,
  (step) => (7 * step) % 16,
];

/**
 * MD5 of some bytes (RFC 1321) in hex: notes name their pictures by it, and a reader works without Node and
 * without waiting, as neither of the platforms' hashes does. It proves nothing against forgery.
 */
export function md5(bytes: Uint8Array): string {
  const words = paddedWords(bytes);
  const state = Uint32Array.from(START);
  for (let at = 0; at < words.length; at += BLOCK / 4) addBlock(state, words.subarray(at));
  return Array.from(new Uint8Array(state.buffer), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

function paddedWords(bytes: Uint8Array): Uint32Array {
  const length = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(length - LENGTH_BYTES, BigInt(bytes.length) * 8n, true);
  return new Uint32Array(padded.buffer);
}

function addBlock(state: Uint32Array, words: Uint32Array): void {
  const turning = Uint32Array.from(state);
  for (let step = 0; step < STEPS; step += 1) takeStep(turning, words, step);
  for (const [place, value] of turning.entries()) state[place] = (state[place] ?? 0) + value;
}

function takeStep(turning: Uint32Array, words: Uint32Array, step: number): void {
  const [a = 0, b = 0, c = 0, d = 0] = turning;
  const round = step >> 4;
  const word = words[WORDS[round]?.(step) ?? 0] ?? 0;
  const sum = (a + mixed(round, b, c, d) + word + (SINES[step] ?? 0)) | 0;
  const shift = SHIFTS[round]?.[step % 4] ?? 0;
  turning.set([d, b + ((sum << shift) | (sum >>> (32 - shift))), b, c]);
}

function mixed(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}
