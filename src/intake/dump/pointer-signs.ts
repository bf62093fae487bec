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

/** What French papers call the article to which they lead: `Lire aussi l’enquête : …`. */
const KINDS_OF_ARTICLE =
  "enquête|entretien|interview|reportage|décryptage|analyse|tribune|portrait|éditorial|chronique|récit|dossier|article|critique|archive|factuel|fiche|témoignage|édito|explication";

/**
 * Labels with nothing but a space between them and the headline to which they lead, which starts
 * with a capital and does not end like a sentence.
 */
const LABEL_BEFORE_HEADLINE = new RegExp(
  `^(?:${[
    "L[eé]e también|Lea también|Leer también|Lire aussi|À lire aussi|Leggi anche|Leia também|Ler também",
    `Lire(?: aussi| également)? (?:l[’']|le |la |les |notre |nos )(?:${KINDS_OF_ARTICLE})s?\\s?[:|]`,
    "Llegeix també|Llegiu també|Citește și|Citiți și|Lesen Sie auch|Lees ook|Läs också|Les også|Læs også",
    "Lue myös|Read also|Also read|(?:VIDÉO|VÍDEO|VIDEO|EN IMAGES|INFOGRAPHIE|CARTE)\\.",
    "(?:Czytaj|Przeczytaj|Zobacz|Sprawdź) (?:też|także|również)|(?:Čtěte|Přečtěte si) (?:také|i)",
    "(?:Čítajte|Prečítajte si|Pozrite si) (?:aj|tiež)|(?:Pročitajte|Pročitaj|Pogledajte|Pogledaj) (?:i|još)",
    "(?:Прочитајте|Прочитај|Погледајте|Погледај) (?:и|још)|(?:Preberite|Preberi|Poglejte) (?:še|tudi)",
    "(?:Читайте|Смотрите) (?:также|ещё|еще)|(?:Читайте|Дивіться) (?:також|ще)|До теми|Зверніть увагу",
    "(?:Прочетете|Прочети|Четете|Вижте|Виж) (?:още|също)|(?:Διαβάστε|Δείτε) (?:επίσης|ακόμη|ακόμα|και)",
    "(?:Olvassa|Olvasd) el ezt is|Ezt is (?:olvassa|olvasd) el|Taip pat skaitykite|Skaitykite taip pat",
    "(?:Lasi|Lasiet|Lasīt) (?:arī|vēl)|(?:Loe|Vaata) ka|(?:Lexo|Lexoni) edhe|(?:Baca|Simak) juga",
  ].join("|")}) ["«„“]?\\p{Lu}.*[^.!…]$`,
  "u",
);

/** The same before who wrote what: `Lire aussi Ana Bell, « La mer est haute », Le Journal, juin 2031.` */
const LABEL_BEFORE_WORK =
  /^(?:L[eé]e también|Lea también|Leer también|Lire aussi|À lire aussi|Leggi anche|Leia também|Ler também|Llegiu també|Citește și|Read also) [\p{L}\p{M}.,:|&’'\s-]{0,80}[«“"„][^«»“”"„]{4,120}[»”"]/u;

/** Words of the longest pointer. */
const LONGEST_POINTER = 25;

/** Whether a line with an arrow or mark before it stands alone between paragraphs, as no list's item does. */
export function isPointerBySign(passages: readonly Signed[], place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (words <= LONGEST_POINTER && LABEL_BEFORE_WORK.test(text)) return true;
  if (sign.kind !== "short" || words > LONGEST_POINTER) return false;
  const areText = [place - 1, place + 1].map((at) => passages[at]?.sign.kind === "prose");
  // A sub-heading or a picture may stand on its other side.
  if (LABEL_BEFORE_HEADLINE.test(text)) return areText.includes(true);
  return areText.every(Boolean) && (SIGN.test(text) || LABEL.test(text));
}
