import { foldedSet, foldPhrase } from "./folded-words.ts";
import { HEADINGS_OF_LISTS, HEADINGS_OF_PARAGRAPHS } from "./heading-words.ts";
import type { Signed } from "./signs.ts";

const OF_PARAGRAPHS = foldedSet(HEADINGS_OF_PARAGRAPHS);
const OF_LISTS = foldedSet(HEADINGS_OF_LISTS);

/** What stories end with. */
const LAST_WORDS = foldedSet({
  en: "The end|The End.|Amen|Amen.",
  de: "Ende|Ende.",
  fr: "Fin|Fin.",
  it: "Fine|Fine.",
  pt: "Fim|Fim.",
  nl: "Einde",
  sv: "Slut|Slut.",
  fi: "Loppu",
  pl: "Koniec|Koniec.",
  cs: "Konec",
  hu: "Vége",
  ro: "Sfârșit",
  hr: "Kraj",
  ru: "Конец|Конец.|Аминь.",
  uk: "Кінець",
  bg: "Край",
  el: "Τέλος",
  tr: "Son|SON",
  ar: "النهاية|آمين",
  fa: "پایان",
  he: "סוף|אמן",
  hi: "समाप्त",
  zh: "完|（完）|全文完|（全文完）",
  ja: "おしまい|おわり|（おわり）|（了）",
  ko: "끝|〈끝〉",
  vi: "Hết",
  id: "Tamat",
});

/** Parts of a text by number: `Chapter 1`, `Step 4`, `第2章`. */
const NUMBERED =
  /^(?:第[\p{Nd}一二三四五六七八九十]{1,3}[章回節节部話话]|제\p{Nd}{1,3}[장부회]|(?:chapter|part|step|day|kapitel|teil|schritt|tag|chapitre|partie|étape|jour|capítulo|parte|paso|día|passo|dia|capitolo|giorno|hoofdstuk|deel|stap|dag|del|steg|trin|trinn|luku|osa|vaihe|päivä|rozdział|część|krok|dzień|kapitola|část|den|časť|deň|fejezet|rész|lépés|capitolul|partea|pasul|ziua|poglavlje|dio|deo|korak|dan|poglavje|глава|часть|шаг|день|розділ|частина|крок|част|стъпка|κεφάλαιο|μέρος|βήμα|bölüm|kısım|adım|chương|phần|bước|bab|bagian|langkah|हिस्सा|भाग|अध्याय|الفصل|الجزء|الخطوة|فصل|بخش|פרק|חלק|שלב) (?:\p{Nd}{1,3}|[ivx]{1,5}|one|two|three|four|five|first|eins|zwei|drei|un|deux|trois|uno|dos|tres)[.:]?)$/iu;

/** Code units of the longest such words. */
const LONGEST = 40;

/** What counts or names a thing that is needed: `200 g flour`, `½ onion`, `- salt`, `salt`. */
const LIST_START = /^(?:[\p{N}\p{Ll}\p{Lo}•*–—-])/u;

/** `Dear editor,` above a letter's text; no name or button ends so. */
const SALUTATION = /[,،，]$/u;

const COLON = / ?[:：]$/u;

/**
 * The passages with those marked that by their words are a text's: headings above its paragraphs or its list, a
 * salutation, the word that ends it. A site's own labels look the same and stand there oftener: on pages of the press, of 54
 * labels above the first paragraph two were the text's.
 */
export function withTextWords(passages: readonly Signed[]): readonly Signed[] {
  return passages.map((passage, place) => {
    if (passage.sign.kind !== "short" || passage.text.length > LONGEST) return passage;
    const isOfText = opensText(passages, place) || closesText(passages, place);
    return isOfText ? { ...passage, isOfText } : passage;
  });
}

function closesText(passages: readonly Signed[], place: number): boolean {
  const isBelowText = passages[place - 1]?.sign.kind === "prose";
  return isBelowText && LAST_WORDS.has(foldPhrase(passages[place]?.text ?? ""));
}

function opensText(passages: readonly Signed[], place: number): boolean {
  const isAboveText = isParagraphAt(passages, place + 1);
  if (!isAboveText && !isItem(passages[place + 1])) return false;
  const text = passages[place]?.text ?? "";
  const words = foldPhrase(text.replace(COLON, ""));
  if (OF_LISTS.has(words)) return true;
  const isKnown = OF_PARAGRAPHS.has(words) || NUMBERED.test(text) || SALUTATION.test(text);
  return isAboveText && isKnown;
}

/** Whether a paragraph stands at a place, perhaps behind its number. */
function isParagraphAt(passages: readonly Signed[], place: number): boolean {
  const isNumbered = passages[place]?.sign.kind === "bare";
  return passages[isNumbered ? place + 1 : place]?.sign.kind === "prose";
}

function isItem(line: Signed | undefined): boolean {
  return line?.sign.kind === "short" && LIST_START.test(line.text);
}
