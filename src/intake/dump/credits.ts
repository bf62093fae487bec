import { CAPTION_OPENINGS, CREDIT_ENDINGS } from "./caption-words.ts";
import { type Fate, leaveOut } from "./fates.ts";
import type { Sign } from "./signs.ts";

/**
 * A line of nothing but whose picture stood there says nothing of the article, and its picture is not
 * in the dump. Edited pages keep it out of their text; a caption that says what is to be seen stays.
 */
const CREDIT_RULE = {
  name: "picture credit",
  reason: "It says whose a picture is, and nothing of what it shows.",
} as const;

/** Code units of the longest credit. */
const LONGEST_CREDIT = 80;

/** Words of the longest owner: two names and their agency. */
const OWNER_WORDS = 7;

/** Words of the longest owner without capitals, such as `private archive`; more describe a picture. */
const PLAIN_OWNER_WORDS = 2;

/** A name without capitals and its agency: `ana bell/harbour post`. */
const PLAIN_PARTED_OWNER = /^[\p{Ll}'’-]+ [\p{Ll}'’-]+\/{1,2}\p{Ll}+(?: \p{Ll}+)?$/u;

/** A full name and its paper, whose other words may be small: `Ana Bell/Harbour post`. */
const PARTED_OWNER =
  /^(?:\p{Lu}[\p{L}’'.-]+ ){1,2}\p{Lu}[\p{L}’'-]+ ?\/ ?\p{Lu}\S*(?: \p{Ll}\S*){0,2}$/u;

/** The same in scripts without case, where names cannot be told from other words. */
const CASELESS_OWNER_WORDS = 3;

/** A paper's name in quotation marks, whose words may be small. */
const QUOTED = /[«“"„][^»”"“]{1,40}[»”"“]/gu;

/** The bar that parted a credit from its caption, or the comma that scripts written from right to left put there. */
const SIGN_BEFORE = /^[،,|]\s*/u;
/** They put Latin names at once behind the opening. */
const GLUED_LATIN = /[\u0590-\u08ff]\s?(?=\p{Script=Latin})/u;

/** Three words of Arabic or Hebrew with no sign before them go on with a sentence or a heading. */
const WORDS_BEHIND = /^(?: [\u0590-\u08ff]+){3,}$/u;

const BRACKETS = /^[([（【]\s*|\s*[)\]）】]$/gu;
const RIGHTS_SIGN = /^©\s*/u;

/** What may stand between an opening and the owner. */
const SEPARATOR = /^\s?[:：/／|｜,،.–—-]?\s*/u;

/** What parts names: signs, and the small words inside names and between them. */
const PARTS = /[\s/／|｜,،+&•·()]+/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "by on via and et e y i и та und och og ja de da di del della du des van von der den la le el al ten for für – — -".split(
    " ",
  ),
);

/** What joins words of Chinese and Japanese, and hardly parts of a name: `图：修好的古桥`. */
const JOINED_WORDS = /[\p{scx=Han}\p{scx=Kana}][的をにがでの](?=\p{L})/u;

const QUOTED_NAME = "Q";
const PARTED = /[/|]/u;
const LAST_PART = /[^/|]*$/u;
const LETTER_AT_START = /^[\p{L}\p{M}]/u;

/** The licence behind an owner's name: `, CC BY-SA 4.0`. */
const LICENCE = /[\s,;(/-]*\b(?:CC0|CC[ -]BY(?:-(?:SA|NC|ND))*)(?: \p{Nd}\.\p{Nd})?(?: DEED)?\)?$/u;

/** A picture agency's name in small letters before the photographer's. */
const SMALL_AGENCY =
  /^(?:imago images|imago|picture alliance|dpa|epd-bild|epd|afp|ullstein bild|mauritius images|getty images|iStock)(?=\s?[/|,])/u;

const SENTENCE_END = /[.!?。؟।]$/u;
const INITIAL_END = /\b\p{Lu}\.$/u;
const DIGIT = /\p{Nd}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const CAPITAL = /^[«“"„']?\p{Lu}/u;

/** A site that sells or keeps pictures: `stock.harbour.example`. */
const WEB_NAME = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/;

/** Openings that say what a picture shows rather than whose it is. */
const DESCRIBES =
  /головне фото|главное фото|заглавное фото|заглавна снимка|обложке|обкладинці|zdjęcie główne|tituln|úvodn|caption|légende|legende|pie de foto|didascalia|bildunterschrift|bildtext|billedtekst|bildetekst|bijschrift|kuvateksti|podpis|popis|képaláírás|λεζάντα|подпись|підпис|说明|說明|加注|説明|التعليق|توضیح|شرح|کیپشن|कैप्शन|ক্যাপশন|คำบรรยาย|keterangan|chú thích|altı yazısı/u;

/** Openings that say whose a picture is, whatever words the owner has: `Image source, town archive`. */
const NAMES_OWNER =
  /source|credit|crédit|courtesy|cortesía|fuente|fonte|crediti|quelle|nachweis|rechte|bron|källa|kredit|lähde|źródło|zdroj|forrás|sursa|sursă|πηγή|источник|джерело|източник|kaynağı|kaynak|منبع|مصدر|مصادر|حقوق|ذریعہ|بشکریہ|קרדיט|מקור|स्रोत|क्रेडिट|साभार|উৎস|ที่มา|เครดิต|nguồn|sumber|来源|來源|提供|出典|출처|제공/u;

const OPENINGS = [...new Set(Object.values(CAPTION_OPENINGS).flat().map(fold))]
  .filter((opening) => !DESCRIBES.test(opening))
  .toSorted((a, b) => b.length - a.length);
const AGENCIES: ReadonlySet<string> = new Set(CREDIT_ENDINGS.map(fold));

/** The stop that a theme puts behind what a picture shows, also when nothing is told: `. Image: Harbour Press`. */
const EMPTY_CAPTION = /^[.,:;|·–—-]+ (?=\p{L})/u;

/** Lithuanian papers put the owner before the word for a picture: `J. Petraičio nuotr.` */
const OWNER_BEFORE = /^\(?(?:\p{Lu}\. ?)?\p{Lu}[^.,!?()]{1,48} nuotr\.\)?$/u;

/** The fate of a caption that is a credit alone, or null. */
export function creditFate(sign: Sign, text: string): Fate | null {
  const isCredit = sign.kind === "caption" && isPictureCredit(text.replace(EMPTY_CAPTION, ""));
  return isCredit ? leaveOut(CREDIT_RULE, "likely") : null;
}

/** Whether a caption is a credit alone: `Photo: Ana Bell/Harbour Post`, `© private`, `Getty Images`. */
export function isPictureCredit(text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  return (text.includes(" nuotr.") && OWNER_BEFORE.test(text)) || namesOwner(text);
}

/** The full stop that some papers put behind the owner; an initial and an abbreviation have one too. */
const STOP = /(?<=\p{Ll}{3}|\p{Lu}{2})\.$/u;

function namesOwner(text: string): boolean {
  const line = text.replace(SIGN_BEFORE, "").replaceAll(BRACKETS, "").replace(STOP, "");
  const bare = line.replace(RIGHTS_SIGN, "").replace(LICENCE, "");
  if (AGENCIES.has(fold(bare))) return true;
  const opening = openingOf(bare);
  const owner = ownerBehind(opening, bare) ?? (bare === line ? null : bare);
  if (owner !== null) return isOwner(owner, NAMES_OWNER.test(opening));
  if (line !== text && AGENCIES.has(agencyBehindComma(line)))
    return isOwner(line.replace(ARCHIVED, ""));
  const agency = fold(line.slice(line.search(LAST_PART)));
  return isOwner(line) && (AGENCIES.has(agency) || (line !== text && PARTED.test(line)));
}

/** In brackets an agency may stand behind a comma or before `file photo`: `(Jon Tarrel, AP)`. */
function agencyBehindComma(line: string): string {
  const owner = line.replace(ARCHIVED, "");
  return fold(owner.slice(owner.lastIndexOf(",") + 1).trim());
}

/** What papers write behind the owner of an old picture. */
const ARCHIVED = / file(?: photo)?$/u;

function openingOf(line: string): string {
  const folded = fold(line);
  return OPENINGS.find((each) => folded.startsWith(each)) ?? "";
}

function ownerBehind(opening: string, line: string): string | null {
  if (opening === "") return null;
  const behind = line.slice(opening.length);
  if (LETTER_AT_START.test(behind) && !GLUED_LATIN.test(line)) return null;
  if (WORDS_BEHIND.test(behind)) return null;
  return behind.replace(SEPARATOR, "").replace(RIGHTS_SIGN, "");
}

function isParted(owner: string): boolean {
  return PLAIN_PARTED_OWNER.test(owner) || PARTED_OWNER.test(owner);
}

function isOwner(owner: string, isSure = false): boolean {
  if (DIGIT.test(owner) || (SENTENCE_END.test(owner) && !INITIAL_END.test(owner))) return false;
  const words = owner
    .replace(SMALL_AGENCY, "")
    .replaceAll(QUOTED, QUOTED_NAME)
    .split(PARTS)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word));
  if (isSure && words.length <= OWNER_WORDS) return true;
  if (JOINED_WORDS.test(owner)) return false;
  if (!CASED.test(owner)) return words.length <= CASELESS_OWNER_WORDS;
  if (words.length <= PLAIN_OWNER_WORDS || isParted(owner)) return true;
  return (
    words.length <= OWNER_WORDS &&
    words.every((word) => CAPITAL.test(word) || AGENCIES.has(word) || WEB_NAME.test(word))
  );
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
