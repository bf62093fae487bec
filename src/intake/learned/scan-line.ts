import { UNIT, unitBits } from "../code-units.ts";

/** Kinds of signs that are looked for in lines. */
const SIGNS = {
  quote: { bit: 1, signs: '"“”„«»「」' },
  comma: { bit: 2, signs: ",،、，" },
  bracket: { bit: 4, signs: "()（）[]【】" },
  /** Signs that sites put beside links and between them. */
  link: { bit: 8, signs: "|•·»›→▶+/" },
  call: { bit: 16, signs: "!！" },
  question: { bit: 32, signs: "?？؟" },
  /** How an item of a list ends that is no sentence. */
  item: { bit: 64, signs: ",;،؛、；" },
  opening: { bit: 128, signs: "\"'“‘„«‹¿¡" },
  colon: { bit: 256, signs: ":：" },
  dash: { bit: 512, signs: "–—-" },
  at: { bit: 1024, signs: "@" },
  hash: { bit: 2048, signs: "#" },
  dot: { bit: 4096, signs: "." },
  space: { bit: 8192, signs: " \u00a0\u202f" },
  ellipsis: { bit: 16384, signs: "…" },
} as const;

export type SignKind = keyof typeof SIGNS;

/** By code unit the bits of its kinds of signs. */
const SIGN_BITS = tabulate();

function tabulate(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const { bit, signs } of Object.values(SIGNS)) {
    for (const sign of signs) {
      const unit = sign.charCodeAt(0);
      table[unit] = (table[unit] ?? 0) | bit;
    }
  }
  return table;
}

/** What one look at each code unit of a line tells. */
export type Scan = {
  readonly length: number;
  /** Bits of all kinds of signs that stand in it, at its start and at its end. */
  readonly signs: number;
  readonly firstSigns: number;
  readonly lastSigns: number;
  /** Bits of its first code unit as in `UNIT`. */
  readonly first: number;
  readonly digits: number;
  readonly letters: number;
  readonly capitals: number;
  readonly smalls: number;
  readonly words: number;
  /** Words that start with a capital letter. */
  readonly capitalWords: number;
  /** How often a capital letter stands directly behind a small one. */
  readonly seams: number;
  /** Whether it has a mail address, or a dot between a letter and a small letter as the web's addresses have. */
  readonly hasAddress: boolean;
  readonly hasHashtag: boolean;
  /** Whether a colon stands before its end. */
  readonly hasColonInside: boolean;
  /** Whether a dash stands between spaces. */
  readonly hasDash: boolean;
};

/** Whether bits have a kind of sign. */
export function hasSign(bits: number, kind: SignKind): boolean {
  return (bits & SIGNS[kind].bit) !== 0;
}

const IN_WORD = UNIT.letter | UNIT.digit;

/** Looks at each code unit of a line once: many times faster than a pattern for each question. */
export function scanLine(text: string): Scan {
  const last = text.length - 1;
  const scan: MutableScan = {
    length: text.length,
    signs: 0,
    firstSigns: signsAt(text, 0),
    lastSigns: signsAt(text, last),
    first: unitBits(text, 0),
    digits: 0,
    letters: 0,
    capitals: 0,
    smalls: 0,
    words: 0,
    capitalWords: 0,
    seams: 0,
    hasAddress: false,
    hasHashtag: false,
    hasColonInside: false,
    hasDash: false,
  };
  let before = 0;
  for (let at = 0; at <= last; at += 1) {
    const bits = unitBits(text, at);
    if ((bits & IN_WORD) !== 0) countUnit(scan, bits, before);
    const signs = signsAt(text, at);
    if (signs !== 0) noteSign(scan, { signs, before, at, text });
    before = bits;
  }
  return scan;
}

type MutableScan = { -readonly [Field in keyof Scan]: Scan[Field] };

function countUnit(scan: MutableScan, bits: number, before: number): void {
  const startsWord = (before & IN_WORD) === 0;
  if (startsWord) scan.words += 1;
  if ((bits & UNIT.digit) !== 0) scan.digits += 1;
  if ((bits & UNIT.letter) !== 0) scan.letters += 1;
  if ((bits & UNIT.small) !== 0) scan.smalls += 1;
  if ((bits & UNIT.capital) === 0) return;
  scan.capitals += 1;
  if (startsWord) scan.capitalWords += 1;
  if ((before & UNIT.small) !== 0) scan.seams += 1;
}

type Sign = {
  readonly signs: number;
  /** Bits of the code unit before it as in `UNIT`. */
  readonly before: number;
  readonly at: number;
  readonly text: string;
};

function noteSign(scan: MutableScan, { signs, before, at, text }: Sign): void {
  scan.signs |= signs;
  const after = unitBits(text, at + 1);
  if (isAddressSign(signs, before, after)) scan.hasAddress = true;
  if (hasSign(signs, "hash") && (after & UNIT.letter) !== 0) scan.hasHashtag = true;
  if (hasSign(signs, "colon") && at + 1 < text.length) scan.hasColonInside = true;
  if (hasSign(signs, "dash") && isBetweenSpaces(text, at)) scan.hasDash = true;
}

function signsAt(text: string, at: number): number {
  return SIGN_BITS[text.charCodeAt(at)] ?? 0;
}

function isAddressSign(signs: number, before: number, after: number): boolean {
  if (hasSign(signs, "at")) return true;
  return hasSign(signs, "dot") && (before & UNIT.letter) !== 0 && (after & UNIT.small) !== 0;
}

function isBetweenSpaces(text: string, at: number): boolean {
  return hasSign(signsAt(text, at - 1), "space") && hasSign(signsAt(text, at + 1), "space");
}
