import type { FurnitureRule } from "../furniture/rule.ts";

/** The rule's name, by which a letter of such a platform is known. */
export const PLATFORM_CALL_NAME = "call of a newsletter's platform";

const CALL_RULE: FurnitureRule = {
  name: PLATFORM_CALL_NAME,
  reason: "A platform for newsletters puts it between and below the paragraphs of every letter.",
  place: "anywhere",
};

/** Code units of the longest such line. */
const LONGEST = 320;

/** How such a line starts or what it says early on, which few others do; further on none is looked at. */
const LOOKED_AT = 110;
const START =
  /^(?:than(?:ks|k you) for|¡?gracias por|obrigad[oa] por|grazie per|merci (?:de|d['’])|danke|vielen dank)|reader-supported|apoyada por|apoiada (?:pelos|por)|sostenuta dai|soutenue par|von leser/iu;

/** What it says as a whole, with the letter's name in it. */
const CALLS: readonly RegExp[] = [
  /^Than(?:ks|k you) for (?:reading|being|subscribing|listening|supporting).{0,90}(?:feel free to share it|to receive new posts|to support my work|and support my work|consider becoming a (?:free|paid)|please share it)/iu,
  /^.{2,80} is a reader-supported (?:publication|newsletter|guide)\./iu,
  /^¡?Gracias por (?:leer|suscribirte).{0,90}(?:compartirl[ao]|recibir nuevas? publicaciones|recibir nuevos posts|apoyar mi trabajo)/iu,
  /^.{2,80} es una (?:publicación|newsletter) apoyada por (?:los|sus) lectores\./iu,
  /^Obrigad[oa] por (?:ler|assinar).{0,90}(?:compartilhá-l[ao]|partilhá-l[ao]|receber novos posts|receber novas publicações|apoiar o? ?meu trabalho)/iu,
  /^.{2,80} é uma (?:publicação|newsletter) apoiada p(?:elos|or) (?:seus )?leitores\./iu,
  /^Grazie per (?:aver letto|la lettura|leggere|esserti iscritt).{0,90}(?:condividerlo|ricevere nuovi post|supportare il mio lavoro|sostenere il mio lavoro)/iu,
  /^.{2,80} è una (?:pubblicazione|newsletter) sostenuta dai (?:suoi )?lettori\./iu,
  /^Merci (?:de|d['’])(?: lire| avoir lu|avoir lu).{0,90}(?:la partager|recevoir de nouveaux posts|soutenir mon travail)/iu,
  /^.{2,80} est une publication soutenue par (?:les|ses) lecteurs\./iu,
  /^(?:Vielen Dank|Danke).{0,90}(?:gerne teilen|neue (?:Posts|Beiträge) zu erhalten|meine Arbeit zu unterstützen)/iu,
  /^.{2,80} ist eine von (?:den )?Lesern unterstützte Publikation\./iu,
];

/** The rule of a line by which a platform for newsletters calls for readers, or null. */
export function platformCallRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST || !START.test(text.slice(0, LOOKED_AT))) return null;
  return CALLS.some((call) => call.test(text)) ? CALL_RULE : null;
}
