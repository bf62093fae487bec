import { NOTHING, type Signed } from "./signs.ts";

export const POINTER_RULE = {
  name: "pointer by its sign",
  reason:
    "An arrow, a mark or words such as “Read also” stand before it, between two paragraphs: it leads elsewhere.",
} as const;

/**
 * Arrows and marks that sites put before a link between two paragraphs. An angle with another behind it
 * opens what somebody says in many languages: `»It is late,« she says.`
 */
const SIGN = /^(?:>>+|»(?![^«»]*[«»])|►|▶|▸|➤|➡|→|👉|🔴|✅|📲|👇)\uFE0F?\s?\S/u;

/** Labels and questions before a headline or a film between two paragraphs. */
const LABEL =
  /^(?:(?:videos?|vídeos?|vidéos?|wideo|βίντεο|видео|відео|فيديو|ویدیو|वीडियो|ভিডিও|视频|影片|動画|영상) ?[:：|]|olvast(?:a|ad) már\?|click here (?:for|to) |notre dossier (?:sur|:)|(?:à )?lire (?:aussi|également)\.(?= )|самое важное [—–-])\s?\S/iu;

/**
 * Labels with nothing but a space between them and the headline to which they lead, which starts
 * with a capital and does not end like a sentence.
 */
const LABEL_BEFORE_HEADLINE =
  /^(?:L[eé]e también|Lea también|Leer también|Lire aussi|À lire aussi|Leggi anche|Leia também|Ler também|Llegeix també|Llegiu també|Citește și|Citiți și|Lesen Sie auch|Lees ook|Läs också|Les også|Læs også|Lue myös|Read also|Also read|(?:VIDÉO|VÍDEO|VIDEO|EN IMAGES|INFOGRAPHIE|CARTE)\.) \p{Lu}.*[^.!?…]$/u;

/** The same before who wrote what: `Lire aussi Ana Bell, « La mer est haute », Le Journal, juin 2031.` */
const LABEL_BEFORE_WORK =
  /^(?:L[eé]e también|Lea también|Leer también|Lire aussi|À lire aussi|Leggi anche|Leia também|Ler também|Llegiu també|Citește și|Read also) [\p{L}\p{M}.,&’' -]{0,80}[«“"„][^«»“”"„]{4,120}[»”"]/u;

/** Words of the longest pointer. */
const LONGEST_POINTER = 25;

/** Whether a line with an arrow or mark before it stands alone between paragraphs, as no list's item does. */
export function isPointerBySign(passages: readonly Signed[], place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (words <= LONGEST_POINTER && LABEL_BEFORE_WORK.test(text)) return true;
  if (sign.kind !== "short" || words > LONGEST_POINTER || !isMarked(text)) return false;
  return [place - 1, place + 1].every((at) => passages[at]?.sign.kind === "prose");
}

function isMarked(text: string): boolean {
  return SIGN.test(text) || LABEL.test(text) || LABEL_BEFORE_HEADLINE.test(text);
}
