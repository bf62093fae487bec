import { DIGIT } from "../digits.ts";
import { proseWords } from "./page.ts";
import { recentStart } from "./recent-comments.ts";
import { lettersStart } from "./readers-letters.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Readers who write below each other, and as many different names. */
const FEWEST_HEADS = 3;

/** Words of an article above its comments. */
const WORDS_ABOVE = 60;

/** Words of a reader's name on a line of its own, and beside a date. */
const NAME_WORDS = 3;
const WORDS_BESIDE_STAMP = 5;
const LONGEST_HEAD = 90;

/** A day with its year beside a time of day, which gives the minute. */
const DAY = String.raw`(?:${DIGIT}{1,2}[./-]${DIGIT}{1,2}[./-](?:${DIGIT}{4}|${DIGIT}{2})|${DIGIT}{4}[./-]${DIGIT}{1,2}[./-]${DIGIT}{1,2}|${DIGIT}{1,2}\.? (?:de )?\p{L}+\.?(?: de)?,? ${DIGIT}{4}|\p{L}+\.? ${DIGIT}{1,2},? ${DIGIT}{4})`;
const CLOCK = String.raw`${DIGIT}{1,2}[:.h](${DIGIT}{2})(?::${DIGIT}{2})?(?: ?(?:[Uu]hr|[AaPp]\.?[Mm]\.?|h)(?!\p{L}))?`;
const BETWEEN = String.raw`[\s,|·•–-]*(?:(?:um|at|à|a las|alle|às|as|om|kl\.?|o|v|в|klo|la|ore) )?`;
const STAMP = new RegExp(`${DAY}${BETWEEN}${CLOCK}|${CLOCK}${BETWEEN}${DAY}`, "u");
const ANY_CLOCK = /\p{Nd}[:.h]\p{Nd}{2}/u;

/** Events start on the quarter; somebody writes at any minute. */
const ROUND_MINUTE = /[05]$/u;

/** A comment's number, and what stands between a name and the date. */
const NUMBER = /^(?:#\s?)?\p{Nd}{1,4}[.)]?\s/u;
const GLUE =
  /(?:^|\s)(?:am|on|le|il|el|em|op|den|på|la|dnia|dne|um|at|à|vom|von|by|par|de)(?=\s|$)|[,;:|·•–—()-]+/giu;
const SAYS =
  /(?:^|\s)(?:sagt|sagte|schrieb|schreibt|meint|kommentierte|says|said|wrote|a écrit|a dit|dit|écrit|dice|dijo|ha detto|ha scritto|scrive|escribió|escribe|disse|diz|escreveu|zegt|schreef|skriver|skrev|säger|sier|siger|sanoo|kirjoitti|napisał|napisała|mówi|pisze|napsal|řekl|пишет|написал|говорит|пише|yazdı|diyor|írta)(?=[\s:,]|$)/giu;
const NAME = /^[\p{L}\p{M}\p{Nd}_.@'’ ]{2,40}$/u;

/** What one reader's comment starts with. */
type Head = {
  readonly start: number;
  /** Behind its last line. */
  readonly end: number;
  readonly name: string;
  readonly isRound: boolean;
  /** Whether the line itself says that it is somebody's comment. */
  readonly isMarked: boolean;
};

/**
 * The first line of the readers' comments when no heading stands above them: names with the day and
 * minute, several different ones, each with some text below, on a page that has words for comments.
 * Null when there is none, or no article above.
 */
export function threadStart(passages: readonly Signed[]): number | null {
  const start = threadHeads(passages)[0]?.start ?? lettersStart(passages) ?? recentStart(passages);
  return start === null || proseWords(passages.slice(0, start)) < WORDS_ABOVE ? null : start;
}

/** The heads of the comments of a thread; none when they are too few or may be something else. */
function threadHeads(passages: readonly Signed[]): readonly Head[] {
  const clocks = passages.filter(({ text }) => text.length <= LONGEST_HEAD && ANY_CLOCK.test(text));
  if (clocks.length < FEWEST_HEADS) return [];
  const heads: Head[] = [];
  for (let place = 0; place < passages.length; place += 1) {
    const head = headAt(passages, place);
    if (head === null || head.start < (heads.at(-1)?.end ?? 0)) continue;
    heads.push(head);
  }
  const names = new Set(heads.map(({ name }) => name));
  if (names.size < FEWEST_HEADS) return [];
  const round = heads.filter(({ isRound }) => isRound).length;
  if (round * 2 > heads.length) return [];
  const isKnown = heads.some(({ isMarked }) => isMarked) || passages.some(isOfComments);
  return isKnown ? heads : [];
}

/** A head whose date stands at a place: the name beside it, above it or below it. */
function headAt(passages: readonly Signed[], place: number): Head | null {
  const { text, sign } = passages[place] ?? NOTHING;
  if (sign.kind === "prose" || text.length > LONGEST_HEAD || !ANY_CLOCK.test(text)) return null;
  const stamp = STAMP.exec(text);
  if (stamp === null) return null;
  const isRound = ROUND_MINUTE.test(stamp[1] ?? stamp[2] ?? "");
  const rest = text.replace(stamp[0], " ");
  if (nameIn(rest) === "") return headWithNameBy(passages, place, isRound);
  return isText(passages[place + 1]) ? headOfLine(place, rest, isRound) : null;
}

/** The head that one line is: a name beside the date, perhaps with a number or a verb. */
function headOfLine(place: number, rest: string, isRound: boolean): Head | null {
  const name = nameIn(rest);
  if (!NAME.test(name) || wordsOf(name) > WORDS_BESIDE_STAMP) return null;
  const isMarked = rest.search(SAYS) !== -1 || rest.startsWith("#");
  return { start: place, end: place + 1, name, isRound, isMarked };
}

function headWithNameBy(passages: readonly Signed[], place: number, isRound: boolean): Head | null {
  const above = passages[place - 1];
  if (isNameLine(above) && isText(passages[place + 1])) {
    const isMarked = above.text.search(SAYS) !== -1;
    return { start: place - 1, end: place + 1, name: nameIn(above.text), isRound, isMarked };
  }
  const below = passages[place + 1];
  if (!isNameLine(below) || !isText(passages[place + 2])) return null;
  return { start: place, end: place + 2, name: nameIn(below.text), isRound, isMarked: false };
}

/** What is left of a line without number, verb and glue. */
function nameIn(text: string): string {
  const bare = text.replace(NUMBER, "").replace(SAYS, " ").replace(GLUE, " ");
  return bare.replace(/\s+/gu, " ").trim();
}

function isNameLine(passage: Signed | undefined): passage is Signed {
  if (passage?.sign.kind !== "short") return false;
  const name = nameIn(passage.text);
  return NAME.test(name) && wordsOf(name) <= NAME_WORDS;
}

function wordsOf(name: string): number {
  return name.split(" ").length;
}

/** What somebody writes: a paragraph, or a few words with a sign behind them. */
function isText(passage: Signed | undefined): boolean {
  if (passage === undefined) return false;
  return passage.sign.kind === "prose" || endsSentence(passage.text);
}

/** A line that sites have beside comments: a form, a button to answer. */
function isOfComments({ sign }: Signed): boolean {
  if (sign.kind !== "furniture") return false;
  return sign.rule.leadsToComments === true || sign.rule.name === "comment form";
}
