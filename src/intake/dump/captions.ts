import { foldLine } from "../furniture/fold-line.ts";
import { createStartFilter } from "../furniture/start-filter.ts";
import { someMatch } from "../some-match.ts";
import { CAPTION_OPENINGS, CREDIT_ENDINGS, PICTURES_AT_END } from "./caption-words.ts";
import { isPictureCredit } from "./credits.ts";
import { spacedWords } from "./prose.ts";

/** Words of the longest caption; a longer line is a paragraph that names a picture. */
const LONGEST_CAPTION = 60;

/** The same in UTF-16 code units, so that a line without spaces costs nothing. */
const LONGEST_LENGTH = 500;

const MARKS = /\p{M}/gu;
const ASCII = /^[\0-\x7f]*$/;

const OPENINGS = Object.values(CAPTION_OPENINGS).flat().map(foldCase);
const ENDINGS = CREDIT_ENDINGS.map(foldCase);

/** Openings behind which a name needs no sign: `Photograph by Ana Bell, Port Town Museum`. */
const OPENINGS_OF_NAME = OPENINGS.filter((opening) =>
  /\p{L} (?:by|von|par|de|di|por|av|af|door)$/u.test(opening),
);

/** Code units at a line's ends that are compared; the longest opening has some 30. */
const EDGE = 48;

/** Between an opening and the caption. */
const BEHIND_OPENING = /^ ?[:：/／,،，|=＝–—-]/u;
const SELF_SEPARATED = /[^\p{L}\p{Nd}]$/u;

/** The piece of a line behind its last sentence, dash or bracket; at most so long. */
const LAST_PIECE =
  /(?:[.!?。؛;،,|] ?|[(（[【] ?|[—–-] | [—–-]| (?=©)|^)((?:©|\p{L})(?:[^.!?。()（）]|(?<=\p{Lu}|\b[Ff]ot)\.|\.(?=\p{Ll}{2})){2,48})[.)）\]】]*$/u;

/** Between what a short caption shows and its credit: `The ferry at dawn, photo: Ana Bell`. */
const INNER_SIGN = /[;،,|/] ?| [—–-] | (?=©)/u;

/** What follows a credit's opening: a sign, or at once somebody's name; a small letter goes on with a list. */
const NAME_BEHIND = /^ ?(?:[:：/／.=＝]|[,،](?! ?\p{Ll}))|^ [@\p{Lu}]|^ \p{Lo}/u;

/** The same behind another sign in the line, where a list of things goes on with a comma or a capital. */
const SIGN_BEHIND = /^\.? ?[:：/／=＝]/u;

/** A name and a paper or agency in brackets at the end: `(Ana Bell/Harbour Post)`, `(Ana Bell for The Harbour Post)`. */
const NAMED_SOURCE = /\(\p{Lu}[^()/]{2,40}(?:\/ ?| for (?=The ))\p{Lu}[^()/]{2,40}\)$/u;

/** A name or agency in square brackets behind what a picture shows: `The ferry at dawn. [Ana Bell]`. */
const BRACKETED_NAME = /\p{L}[.)»”"]? \[\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]+){0,3}\]$/u;

/** A name or agency behind a sentence and a bar: `The ferry at dawn. | Harbour Press`, `… at dawn. / ANA BELL`. */
const BARRED_NAME =
  /[.…»”"] ?[|/] ?\p{Lu}[\p{L}\p{M}.'’&-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’&-]*|de|del|la|di|da|y|e|van|von)){0,5}$/u;
const BAR = /[|/]/;

/**
 * A name in capitals behind a sentence, as French and Spanish papers put whose picture it is:
 * `The ferry at dawn. ANA BELL / HP`, `… at dawn. ANA BELL POUR « THE POST »`. A name alone may end a text.
 */
const NAME_IN_CAPITALS =
  /[\p{Ll}»”"] ?\. ?(?=[^.]*[/«"(“]|.* (?:POUR|FOR|PARA|PER|FÜR) )\p{Lu}[\p{Lu}\p{M}.'’-]+(?: (?:[/«»“”"()-]|\p{Lu}[\p{Lu}\p{M}.'’-]*)){1,8}$/u;
const CAPITAL_AT_END = /\p{Lu}(?: ?[»”"])?$/u;

/** Chinese, Japanese and Korean credits end with the word for who took the picture. */
const SUFFIX_ENDS = "摄攝影자공처리图圖";
const CREDIT_SUFFIX =
  /[。．.、＝=） ][^。．.、＝=]{2,10}(?:摄|攝|撮影|供图|供圖| 기자)$|[.”"’'] ?[\p{Script=Hangul}\w()]{2,12}(?: [\p{Script=Hangul}\w()]{2,10})? (?:제공|캡처|갈무리)$/u;

/** The same in brackets behind what the picture shows: `渡轮清晨离港。（记者林晚舟摄）`. */
const BRACKETED_SUFFIX =
  /[^（()][(（][^()（）]{2,24}(?:摄|攝|摄影|攝影|撮影|供图|供圖|提供|翻攝|资料图|資料照)[)）]$/u;

/** Korean papers put a triangle before what describes the picture above. */
const PICTURE_SIGN = /^[▲△▼▽] ?(?=[^\p{Lu}\p{Ll}]{4})/u;

/** What stands before an agency's name: a slash, a dash, a bracket or the end of a sentence. */
const BEFORE_ENDING = /(?:[/|(（—–-] ?|[.。] )$/u;

const mayOpen = createStartFilter(OPENINGS.map(foldLine));
const mayCredit = createStartFilter([...OPENINGS, ...ENDINGS, "©"].map(foldLine));

const OPENING_BRACKET = /^[([（【]/u;
const BRACKET_AT_END = /[)\]]$/u;
const CLOSING_SIGNS = /[)\]）】.]+$/u;

/** What may part the name of a picture's owner from the text before it. */
const CREDIT_SIGN = /[.!?。؛;،,(（[【/|—–…‥．｡／｜－﹣﹘-] ?| (?=©)/g;

/** Code units of the longest credit behind a text, with the sign before it. */
const TAIL = 90;

/** An agency that signs its report behind the last sentence, with a full stop of its own: `… said. (AP).` */
const AGENCY_SIGNATURE = /\p{L}[.!?»”"] \(\p{Lu}{3,10}\)\.$/u;

/** Whether a line is a web address and nothing else, whose path may have a word for pictures. */
export function isAddress(text: string): boolean {
  return text.startsWith("http") && /^https?:\/\/\S+$/.test(text);
}

/** Whether a line describes a picture or says whose it is. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_LENGTH) return false;
  const mayBe = looksLikeCaption(text) || isSignedBeforePicture(text);
  return mayBe && spacedWords(text) <= LONGEST_CAPTION;
}

/** A name before the word for a picture, as Lithuanian papers sign captions: `The ferry at dawn. J. Petraičio nuotr.` */
const OWNER_BEFORE_PICTURE = /(?:^|[.!?”“"»] ?|\()(?:\p{Lu}\. ?)?\p{Lu}[^.!?()]{1,48} nuotr\.\)?$/u;

function isSignedBeforePicture(text: string): boolean {
  return text.includes(" nuotr.") && OWNER_BEFORE_PICTURE.test(text.slice(-TAIL));
}

/** Code units of the longest name and agency in brackets: `(Jon Tarrel, AP)`, `(AP file photo)`. */
const LONGEST_IN_BRACKETS = 50;

/** Whether a line is somebody's name or agency in brackets, and nothing else. */
function isBracketedCredit(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")") || text.length > LONGEST_IN_BRACKETS)
    return false;
  const agency = ENDINGS.find((ending) => text.toLowerCase().includes(ending));
  return agency !== undefined && isPictureCredit(text);
}

function looksLikeCaption(text: string): boolean {
  if (isAddress(text)) return false;
  if (isBracketedCredit(text)) return true;
  if (AGENCY_SIGNATURE.test(text.slice(-TAIL))) return false;
  if (PICTURE_SIGN.test(text) || opensCaption(text)) return true;
  const tail = text.slice(-TAIL);
  if (BRACKET_AT_END.test(tail) && PICTURES_AT_END.test(tail)) return false;
  if (isSigned(tail)) return true;
  return mayHoldCredit(tail) && (creditsAtEnd(tail) || endsWithAgency(text));
}

function opensCaption(text: string): boolean {
  if (!mayOpen(text, OPENING_BRACKET.test(text) ? 1 : 0)) return false;
  const start = foldCase(text.slice(0, EDGE)).replace(OPENING_BRACKET, "");
  if (OPENINGS.some((opening) => opens(start, opening))) return true;
  const isOfName = OPENINGS_OF_NAME.some((opening) => start.startsWith(`${opening} `));
  return isOfName && isPictureCredit(text);
}

/** Whether a line ends with a name and the word for who took a picture, or with a named source. */
function isSigned(tail: string): boolean {
  if (/[)）]$/u.test(tail)) return NAMED_SOURCE.test(tail) || BRACKETED_SUFFIX.test(tail);
  if (tail.endsWith("]")) return BRACKETED_NAME.test(tail);
  if (BAR.test(tail) && BARRED_NAME.test(tail)) return true;
  if (CAPITAL_AT_END.test(tail) && NAME_IN_CAPITALS.test(tail)) return true;
  return SUFFIX_ENDS.includes(tail.slice(-1)) && CREDIT_SUFFIX.test(tail);
}

/** Whether the name of a picture's owner may start anywhere in a line's tail. */
function mayHoldCredit(tail: string): boolean {
  if (mayCredit(tail, 0)) return true;
  return someMatch(tail, CREDIT_SIGN, (sign, start) => mayCredit(tail, start + sign.length));
}

/** Whether the last piece of a line, behind a sentence or in brackets, is a credit. */
function creditsAtEnd(text: string): boolean {
  const piece = LAST_PIECE.exec(text)?.[1];
  if (piece === undefined) return false;
  return isCredit(piece, NAME_BEHIND) || creditsBehindSign(piece);
}

function creditsBehindSign(text: string): boolean {
  const sign = INNER_SIGN.exec(text);
  if (sign === null) return false;
  const piece = text.slice(sign.index + sign[0].length);
  return isCredit(piece, SIGN_BEHIND) || creditsBehindSign(piece);
}

function isCredit(piece: string, behind: RegExp): boolean {
  if (piece.startsWith("©")) return true;
  const start = foldCase(piece);
  // Folding drops the marks of some scripts, whose letters have no case to look at.
  const written = start.length === piece.length ? piece : start;
  return OPENINGS.some(
    (opening) =>
      start.startsWith(opening) &&
      !isNameToo(piece, opening) &&
      behind.test(written.slice(opening.length)),
  );
}

/** `Ảnh` is a picture in Vietnamese, and `Anh` a name. */
function isNameToo(piece: string, opening: string): boolean {
  return opening === "anh" && /^anh /iu.test(piece);
}

function endsWithAgency(text: string): boolean {
  const end = foldCase(text.slice(-EDGE)).replace(CLOSING_SIGNS, "");
  return ENDINGS.some((ending) => endsWithCredit(end, ending));
}

function opens(start: string, opening: string): boolean {
  if (!start.startsWith(opening)) return false;
  return SELF_SEPARATED.test(opening) || BEHIND_OPENING.test(start.slice(opening.length));
}

function endsWithCredit(end: string, ending: string): boolean {
  if (!end.endsWith(ending)) return false;
  const before = end.slice(0, -ending.length);
  return before === "" || BEFORE_ENDING.test(before);
}

function foldCase(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase();
}
