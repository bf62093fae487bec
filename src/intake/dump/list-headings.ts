import type { FurnitureRule } from "../furniture/rule.ts";

const LIST_RULE: FurnitureRule = {
  name: "list of a section's articles",
  reason: "A heading for the newest or most read articles of a section.",
  place: "edges",
  opensTeasers: true,
};

/** Headings with a section's name in them: `Latest Harbour News Headlines`, `Weitere Meldungen aus Kalt`. */
const HEADING =
  /^(?:Latest (?:stories|posts|articles) from \p{Lu}[^.!?:]{2,40}|(?:Latest|Top|Today['’]s|Recent|Popular) (?:\p{Lu}[\p{L}&'’-]* ){0,3}(?:Headlines|Stories|Articles)|More (?:\p{Lu}[\p{L}&'’-]* ){1,3}(?:Headlines|Stories|Articles|News|Videos|Recipes|Posts|Reviews)|(?:Weitere|Neueste|Aktuelle) (?:Artikel|Meldungen|Nachrichten|Beiträge|Themen) (?:aus|zu|zum|zur|in|im|der|des) [^.!?:]{2,40}|(?:Plus d['’]articles|Les dernières actualités|Toute l['’]actualité|Plus d['’]actualités) (?:de|du|des|sur|en) [^.!?:]{2,40}|(?:Más|Últimas) noticias (?:de|del|sobre|en) [^.!?:]{2,40}|(?:Mais|Últimas) notícias (?:de|da|do|sobre|em) [^.!?:]{2,40}|(?:Altre|Ultime) notizie (?:di|da|dal|dalla|su) [^.!?:]{2,40}|Meer (?:nieuws|artikelen) (?:over|uit|van) [^.!?:]{2,40})$/u;

/** More of a section or of the site in Hebrew, with a colon, between two paragraphs: `עוד בספורט:` */
const MORE_IN = /^עוד ב[\p{L}"״'־-]{2,16}(?: [\p{L}"״'־-]{2,16})?:$/u;
const MORE_IN_RULE: FurnitureRule = { ...LIST_RULE, place: "anywhere" };

/** Headings that say what readers may like, in Romance languages: `Otras noticias que podrían interesarte`. */
const FOR_READERS =
  /^(?:(?:(?:otr[ao]s|más) )?(?:noticias|informaciones|artículos|entradas|notas|contenidos|historias) que (?:(?:te|le|os|les) )?(?:pueden|podrían) (?:interesar|gustar)(?:te|le|os|les)?|(?:(?:outr[ao]s|mais) )?(?:notícias|artigos|matérias|conteúdos|posts|textos|reportagens) que (?:(?:te|lhe|você|o) )?(?:podem?|poderão|poderá)(?: (?:te|lhe))? (?:interessar|gostar|agradar)(?:-(?:te|lhe|vos))?|(?:altr[ie] )?(?:articoli|notizie|contenuti|post|storie) che (?:(?:ti|vi) )?(?:potrebbero|possono) (?:interessar|piacer)(?:e|ti|vi)|(?:(?:altres|més) )?(?:notícies|articles|continguts|informacions|entrades) que (?:et|us|li|vos) (?:poden|podrien) (?:interessar|agradar)|(?:alte )?(?:articole|știri|stiri|subiecte) care (?:(?:te|vă|te-ar|v-ar)(?: (?:pot|putea|ar putea))? (?:interesa|plăcea)|ar putea să (?:te|vă) intereseze))\s?:?$/iu;

/** Code units of the longest such heading. */
const LONGEST = 60;

/** The rule of a heading for a section's articles, or null. */
export function listHeadingRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST) return null;
  if (text.endsWith(":") && MORE_IN.test(text)) return MORE_IN_RULE;
  return HEADING.test(text) || FOR_READERS.test(text) ? LIST_RULE : null;
}
