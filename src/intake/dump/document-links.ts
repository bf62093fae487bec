import type { FurnitureRule } from "../furniture/rule.ts";
import { spacedWords } from "./prose.ts";

const DOCUMENT_RULE: FurnitureRule = {
  name: "link to a document",
  reason: "A link that loads a document beside the article.",
  place: "anywhere",
};

const PICTURES_RULE: FurnitureRule = {
  name: "link to pictures",
  reason: "A link to pictures or films that stand elsewhere.",
  place: "anywhere",
};

/** Code units of the shortest and the longest such line. */
const SHORTEST = 12;
const LONGEST = 110;

/** What kind of file it is, and its size, in brackets at the end: `(PDF, 240 KB)`. */
const FILE_END =
  /[([](?:PDF|DOCX?|ODT|XLSX?|PPTX?|CSV|ZIP|EPUB|MP3)(?:[ ,;|–-]{1,3}[\p{Nd}.,]{1,7} ?(?:[KMG]i?[Bbo]|bytes))?[)\]]$/iu;

/** Words by which a link loads a document, at its start. */
const LOADS =
  /^[^\p{L}]{0,3}(?:download|read|view|see|open|get|access|click|descarg|baj[ae]|ver|vea|consult|acced|lea|lee|baix|acess|veja|confira|leia|cliqu|faça|scaric|vai|leggi|vedi|télécharg|lire|voir|herunter|hier|zum|jetzt)\p{L}*(?![\p{L}\p{M}])/iu;

/** Words of the longest link to pictures. */
const MOST_WORDS = 9;

/** That pictures are to be seen, the pictures, and where: in a gallery, on a network, on a channel. */
const PICTURES =
  /^[^\p{L}]{0,3}(?:see|view|watch|browse|check out|ver|ve|vea|mira|mirá|mire|revisa|revisá|revise|consulta|descubre|veja|confira|acesse|assista|guarda|guardate|sfoglia|vedi|voir|voyez|regardez|découvrez)\b.{0,30}(?:galer[íi]a d|galeria d|photo gallery|picture gallery|image gallery|fotogaler[íi]a|fotogalleria|fotogallery|galleria (?:fotografica|d)|galerie (?:photos?|d)|(?:fotos?|photos?|pictures|imágenes|imagens|immagini|v[íi]deos?|álbum|album)\b.{0,20}\b(?:on|en|no|na|su|sul|sur|nel|del|da|do) .{0,24}(?:flickr|youtube|facebook|instagram|vimeo|tiktok|\p{L}* ?TV\b))/iu;

/** Few lines hold one of these. */
const ANY_PICTURE = /gal|foto|photo|pictur|im[áam]+gen|immagin|v[íi]deo|[áa]lbum/iu;

/** Signs behind a whole sentence, which is the article's own, and behind a count of pictures. */
const SENTENCE_END = /[.!?…]$/u;
const BRACKET_END = /[)\]]$/u;

/** The rule of a line that leads to a document, or to pictures elsewhere, or null. */
export function documentLinkRule(text: string): FurnitureRule | null {
  if (text.length < SHORTEST || text.length > LONGEST || SENTENCE_END.test(text)) return null;
  if (BRACKET_END.test(text)) {
    return FILE_END.test(text) && LOADS.test(text) ? DOCUMENT_RULE : null;
  }
  if (!ANY_PICTURE.test(text)) return null;
  return spacedWords(text) <= MOST_WORDS && PICTURES.test(text) ? PICTURES_RULE : null;
}
