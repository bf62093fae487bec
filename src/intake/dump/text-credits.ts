import { unmarkedNames } from "./byline.ts";

/** What a text is called where its author is named beside the pictures'; one language a row. */
const TEXT = [
  "texte?|protokoll|reportage",
  "words|text|story|written",
  "textes?|propos",
  "textos?|testi|testo",
  "tekst(?:en)?|teksti|szöveg|tekstas|teksts|besedilo",
  "текст|κείμενο|yazı|metin",
].join("|");

/** What the pictures beside it are called. */
const PICTURES = [
  "fotos?|bild(?:er)?|fotografien?|fotografiert|illustration(?:en)?|video|grafik",
  "photos?|photographs|photography|pictures?|images?|illustrations?",
  "photographies|clichés|fotografías?|imágenes|imagens|fotografia|immagini|fotografie",
  "foto's|beeld|billeder|kuvat?|valokuvat?|zdjęcia|fotók?|képek|fotode?|fotografije|nuotraukos|foto",
  "фото|світлини|φωτογραφίες|fotoğraf(?:lar)?",
].join("|");

const AND = "und|and|et|y|e|i|a|en|och|og|ja|és|și|ir|un|in|и|та|και|ve|&|\\+|/";
const MARK = "(?: ?[:：|]| by| von| par| de| di| da| door| av| af)";
const SIDE = "[\\s,;|/·•–—-]*";

/** Both are the same person's: `Text und Fotos: Ana Bell`. */
const BOTH = new RegExp(
  `^(?:(?:${TEXT}) ?(?:${AND}) ?(?:${PICTURES})|(?:${PICTURES}) ?(?:${AND}) ?(?:${TEXT}))${MARK} (.+)$`,
  "iu",
);

/** The author before the pictures' part: `Text: Ana Bell, Fotos: Tom Roe`, `Words by Ana Bell, photography by Tom Roe`. */
const APART = new RegExp(
  `^(?:${TEXT})(?!\\p{L})${MARK}? ?(.+?)${SIDE}(?:\\s(?:${AND}))?(?<=[\\s,;|/])(?:${PICTURES})(?!\\p{L})${MARK}? ?\\p{L}`,
  "iu",
);

/** Each role in brackets: `Von Ana Bell (Text) und Tom Roe (Fotos)`. */
const BRACKETED = new RegExp(
  `^(?:(?:von|by|par|por|di|da|door|av|af) )?(.+?) \\((?:${TEXT})\\)(?:,| (?:${AND})) .+ \\((?:${PICTURES})\\)$`,
  "iu",
);
const BRACKET_END = /\)$/u;

const LONGEST_LINE = 120;
const SIDE_END = /[\s,;|/·•–—-]+$/u;

/** The authors in a line that tells who wrote a text and who took its pictures; null for any other. */
export function textCredit(line: string): readonly string[] | null {
  if (line.length > LONGEST_LINE) return null;
  const named = BOTH.exec(line) ?? APART.exec(line) ?? inBrackets(line);
  const names = named?.[1]?.replace(SIDE_END, "") ?? "";
  const authors = names === "" ? [] : unmarkedNames(names);
  return authors.length > 0 ? authors : null;
}

function inBrackets(line: string): RegExpExecArray | null {
  return BRACKET_END.test(line) ? BRACKETED.exec(line) : null;
}
