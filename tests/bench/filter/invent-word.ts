import { integer, pick, type Random } from "../make-library.ts";

/**
 * Gives the word of a rank as it is written inside a sentence, 0 being the most frequent; the same
 * rank is always the same word.
 */
export type Vocabulary = (rank: number) => string;

/** The most frequent words of English, about in order. */
const FUNCTION_WORDS = (
  "the of to and in a for on said that is was it he at with as be by has have from will i are " +
  "but his an not they this had its we who been were their or which more would one out up about " +
  "than new after year mr last there could also people when two if over into her she " +
  "first some all other you no can time now against years what so them before most just being " +
  "only many made three where off because may while him should down between these such very do " +
  "under government way even those any how then back make since still well our company market " +
  "like through says told per cent home day week month next world both don't didn't it's won't"
).split(" ");

/** Words of this and higher ranks are about something; those before stand in every text. */
export const FIRST_SUBJECT_RANK = FUNCTION_WORDS.length;

/** Words of which compounds are made, the most frequent ones. */
const COMPOUND_PARTS = 800;

/** Shares among the words that are no function words, as counted in newspapers. */
const NUMBER_SHARE = 0.063;
const NAME_SHARE = 0.33;
const COMPOUND_SHARE = 0.05;

/** Share of the words that belong to the family of an earlier one, as trader does to trade. */
const FAMILY_SHARE = 0.58;
/** Roots that exist before families grow, so that no family has hundreds of members. */
const LEAST_ROOTS = 400;

const PREFIX_SHARE = 0.16;
const VOWEL_FIRST_SHARE = 0.13;

/** Ranks up to which roots are of one and of one or two syllables. */
const SHORT_ROOTS_TO = 400;
const MEDIUM_ROOTS_TO = 12_000;

/** Weighted by the first letters of English dictionaries. */
const FIRST_ONSETS = weighted(
  "s9 st5 sp3 sc2 sh3 sl1 sm1 sw1 str2 c14 ch4 cl3 cr3 p11 pl2 pr5 ph1 b9 bl2 br3 m11 d10 dr2 t8 " +
    "tr4 th2 tw1 r11 f8 fl2 fr2 h9 l9 w6 wh1 g5 gl1 gr3 n6 v4 k4 kn1 j3 qu1 y1 z1",
);
const ONSETS = weighted(
  "t14 r11 l10 n10 d9 s8 m8 c8 v5 b5 p6 g5 f3 k3 st4 tr2 ll3 tt2 ss2 nd2 nt3 ch1 th2 sh1 ct2 pl1 z1 w1",
);
const VOWELS = weighted("e24 a22 i20 o17 u9 ea3 ou2 ai2 ie1 oo1 ee2 y2 au1 io1");
const FIRST_VOWELS = weighted("a12 e9 i8 o6 u4 au1");
const CODAS = weighted(
  "n12 r12 l7 t8 s7 d5 m4 c3 nd2 nt3 st3 ck2 rd1 rt2 ng2 p2 g2 ll1 k1 sh1 x1 w1",
);
const SUFFIXES = weighted(
  "s16 ed12 ing12 er7 ers4 ly5 ion4 ions2 ation3 al4 ment2 ness2 able2 ity2 ive2 y3 est1 ism1 ist1 " +
    "ise1 ised1 ising1 ful1 less1 ance1 ent1 age1 ally1 ous1 ic2",
);
const PREFIXES = weighted(
  "re7 un6 in5 con5 de4 dis4 pre3 pro3 ex3 over3 com3 inter3 sub2 im2 en2 out2 trans1 under1 mis1 anti1",
);
const NAME_ENDINGS = weighted(
  "son3 ton4 a6 i4 o4 er4 man3 ez1 ley3 sky1 ski1 ham1 berg2 s3 ford2 ini1 ova1 ia3 an3 e3",
);
const NUMBER_ENDINGS = weighted("m4 bn3 th2 s4 pm1 am1 km1 mph1 p2 a1 b1 c1");

/**
 * A vocabulary that grows as its words are asked for: names, numbers, words with hyphens and
 * families of words with common beginnings and endings, so that a dictionary of them has the shape
 * of a real one. The same random numbers and the same order of asking give the same words.
 */
export function createVocabulary(random: Random): Vocabulary {
  const inventor: Inventor = { random, taken: new Set(FUNCTION_WORDS), roots: [], parts: [] };
  // Ranks have no end and leave gaps.
  const words = new Map(FUNCTION_WORDS.entries());
  return (rank) => {
    const known = words.get(rank);
    if (known !== undefined) return known;
    const word = invent(inventor, rank);
    words.set(rank, word);
    return word;
  };
}

type Inventor = {
  readonly random: Random;
  readonly taken: Set<string>;
  readonly roots: string[];
  /** Words that compounds are made of. */
  readonly parts: string[];
};

function invent(inventor: Inventor, rank: number): string {
  const { taken, parts } = inventor;
  const write = kindOfWord(inventor);
  let word = write(inventor, rank);
  while (taken.has(word)) word = write(inventor, rank);
  taken.add(word);
  if (parts.length < COMPOUND_PARTS) parts.push(word);
  return word;
}

function kindOfWord({ random, parts }: Inventor): (inventor: Inventor, rank: number) => string {
  const kind = random();
  if (kind < NUMBER_SHARE) return number;
  if (kind < NUMBER_SHARE + NAME_SHARE) return name;
  return kind > 1 - COMPOUND_SHARE && parts.length === COMPOUND_PARTS ? compound : member;
}

/** Numbers of frequent ranks are small or years, those of rare ones long or with a unit. */
function number({ random }: Inventor, rank: number): string {
  const form = random();
  if (form < 0.25) return String(integer(random, [1960, 2035]));
  const magnitude = 10 ** Math.min(2 + Math.log10(1 + rank / 500), 1 + random() * 4);
  const value = integer(random, [1, Math.ceil(magnitude)]);
  if (form < 0.45) return `${value}${pick(random, NUMBER_ENDINGS)}`;
  if (form < 0.55) return `${value % 100}.${integer(random, [0, 99])}`;
  return value > 9999 ? value.toLocaleString("en") : String(value);
}

function compound({ random, parts }: Inventor): string {
  return `${pick(random, parts)}-${pick(random, parts)}`;
}

function member(inventor: Inventor, rank: number): string {
  const { random, roots } = inventor;
  const isOfFamily = roots.length >= LEAST_ROOTS && random() < FAMILY_SHARE;
  if (isOfFamily) return related(random, pick(random, roots));
  const made = root(random, syllablesOf(random, rank));
  roots.push(made);
  return made;
}

function related(random: Random, made: string): string {
  const ending = random() < 0.9 ? pick(random, SUFFIXES) : "";
  const word = joinSuffix(made, ending);
  return random() < PREFIX_SHARE ? pick(random, PREFIXES) + word : word;
}

/** A final e goes before a vowel, as in making. */
function joinSuffix(made: string, ending: string): string {
  const isElided = made.endsWith("e") && /^[aeiouy]/.test(ending);
  return (isElided ? made.slice(0, -1) : made) + ending;
}

function name({ random }: Inventor, rank: number): string {
  const made = root(random, Math.max(1, syllablesOf(random, rank) - 1));
  const whole = random() < 0.7 ? joinSuffix(made, pick(random, NAME_ENDINGS)) : made;
  return whole.slice(0, 1).toUpperCase() + whole.slice(1);
}

function syllablesOf(random: Random, rank: number): number {
  if (rank < SHORT_ROOTS_TO) return integer(random, [1, 2]);
  return integer(random, rank < MEDIUM_ROOTS_TO ? [1, 3] : [2, 3]);
}

function root(random: Random, syllables: number): string {
  const isVowelFirst = random() < VOWEL_FIRST_SHARE;
  let made = isVowelFirst
    ? pick(random, FIRST_VOWELS)
    : pick(random, FIRST_ONSETS) + pick(random, VOWELS);
  const further = isVowelFirst ? Math.max(2, syllables) : syllables;
  for (let count = 1; count < further; count += 1) {
    made += pick(random, ONSETS) + pick(random, VOWELS);
  }
  return random() < 0.75 ? made + pick(random, CODAS) : made;
}

/** Reads "th2 r1" as three entries, so that picking follows the weights. */
function weighted(text: string): readonly string[] {
  return text.split(" ").flatMap((entry) => {
    const letters = entry.replace(/\d+$/, "");
    return Array.from({ length: Number(entry.slice(letters.length)) }, () => letters);
  });
}
