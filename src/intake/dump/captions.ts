import { CAPTION_OPENINGS, CREDIT_ENDINGS } from "./caption-words.ts";

/** Words of the longest caption; a longer line is a paragraph that names a picture. */
const LONGEST_CAPTION = 60;

/** The same in UTF-16 code units, so that a line without spaces costs nothing. */
const LONGEST_LENGTH = 500;

const MARKS = /\p{M}/gu;

const OPENINGS = Object.values(CAPTION_OPENINGS).flat().map(foldCase);
const ENDINGS = CREDIT_ENDINGS.map(foldCase);

/** Code units at a line's ends that are compared; the longest opening has some 30. */
const EDGE = 48;

/** Between an opening and the caption. */
const BEHIND_OPENING = /^ ?[:：/／,،，|–—-]/u;
const SELF_SEPARATED = /[^\p{L}\p{Nd}]$/u;

/** The piece of a line behind its last sentence, dash or bracket; at most so long. */
const LAST_PIECE =
  /(?:[.!?。؛;،,] ?|[(（[【] ?|[—–-] |^)((?:©|\p{L})(?:[^.!?。()（）]|(?<=\p{Lu}|\b[Ff]ot)\.){2,48})[.)）\]】]*$/u;

/** What follows a credit's opening: a sign, or at once somebody's name. */
const NAME_BEHIND = /^ ?[:：/／,،.]|^ \p{Lu}|^ \p{Lo}/u;

/** A name and a paper or agency in brackets at the end: `(Ana Bell/Harbour Post)`. */
const NAMED_SOURCE = /\(\p{Lu}[^()/]{2,40}\/\p{Lu}[^()/]{2,40}\)$/u;

/** Chinese, Japanese and Korean credits end with the word for who took the picture. */
const CREDIT_SUFFIX = /[。．.、＝=） ][^。．.、＝=]{2,10}(?:摄|攝|撮影| 기자)$/u;

/** Korean papers put a triangle before what describes the picture above. */
const PICTURE_SIGN = /^[▲△] ?(?=[^\p{Lu}\p{Ll}]{4})/u;

/** What stands before an agency's name: a slash, a dash, a bracket or the end of a sentence. */
const BEFORE_ENDING = /(?:[/|(（—–-] ?|[.。] )$/u;

/** Openings by their first letter, so that few are compared with a line. */
const OPENINGS_BY_LETTER = Map.groupBy(OPENINGS, (opening) => opening.charAt(0));

/** Endings by their last letter, for the same reason. */
const ENDINGS_BY_LETTER = Map.groupBy(ENDINGS, (ending) => ending.slice(-1));

/** Code units of the longest credit behind a text, with the sign before it. */
const TAIL = 90;

/** Whether a line describes a picture or says whose it is. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_LENGTH) return false;
  if (text.split(" ", LONGEST_CAPTION + 1).length > LONGEST_CAPTION) return false;
  if (PICTURE_SIGN.test(text)) return true;
  const start = foldCase(text.slice(0, EDGE)).replace(/^[([（【]/u, "");
  if (openingsFor(start).some((opening) => opensCaption(start, opening))) return true;
  const tail = text.slice(-TAIL);
  if (CREDIT_SUFFIX.test(tail) || NAMED_SOURCE.test(tail) || creditsAtEnd(tail)) return true;
  const end = foldCase(text.slice(-EDGE)).replace(/[)\]）】.]+$/u, "");
  return endingsFor(end).some((ending) => endsWithCredit(end, ending));
}

/** Whether the last piece of a line, behind a sentence or in brackets, is a credit. */
function creditsAtEnd(text: string): boolean {
  const piece = LAST_PIECE.exec(text)?.[1];
  if (piece === undefined) return false;
  if (piece.startsWith("©")) return true;
  const start = foldCase(piece);
  return openingsFor(start).some(
    (opening) => start.startsWith(opening) && NAME_BEHIND.test(piece.slice(opening.length)),
  );
}

function openingsFor(start: string): readonly string[] {
  return OPENINGS_BY_LETTER.get(start.charAt(0)) ?? [];
}

function endingsFor(end: string): readonly string[] {
  return ENDINGS_BY_LETTER.get(end.slice(-1)) ?? [];
}

function opensCaption(start: string, opening: string): boolean {
  if (!start.startsWith(opening)) return false;
  return SELF_SEPARATED.test(opening) || BEHIND_OPENING.test(start.slice(opening.length));
}

function endsWithCredit(end: string, ending: string): boolean {
  if (!end.endsWith(ending)) return false;
  const before = end.slice(0, -ending.length);
  return before === "" || BEFORE_ENDING.test(before);
}

function foldCase(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase();
}
