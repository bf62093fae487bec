import type { WordsByLanguage } from "../dates/dates-labels.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";
import type { Signed } from "./signs.ts";

/** What a link says before the site's name, and no link before the name of a section. */
const BEFORE_SITE: WordsByLanguage = {
  en: "about|contact|advertise on|advertise with|advertise in|subscribe to|write for|welcome to|continue to|discover more from|share|support",
  de: "über|kontakt zu|werben auf|werben bei|werben in|willkommen bei",
  fr: "à propos de|contacter|s'abonner à|bienvenue sur|soutenir",
  es: "acerca de|contactar|suscríbete a|suscribirse a|bienvenido a|bienvenidos a",
  it: "chi siamo|contatta|abbonati a|benvenuti su",
  pt: "contacte|assine|anuncie no|anuncie na|bem-vindo ao",
  nl: "over|abonneer op|adverteren in|adverteren op|welkom bij",
  sv: "om|kontakta|prenumerera på|annonsera i|annonsera på|välkommen till",
  da: "om|kontakt|abonner på|annoncer i|velkommen til",
  nb: "om|kontakt|abonner på|annonser i|velkommen til",
  fi: "tietoa|tilaa|mainosta",
  pl: "kontakt z|prenumerata|zaprenumeruj|reklama w",
  cs: "kontakt na|předplatné|inzerce v",
  tr: "hakkında",
  ru: "о проекте|реклама на|подписаться на",
  uk: "реклама на|підписатися на",
  vi: "về|liên hệ",
  id: "tentang|hubungi",
  th: "เกี่ยวกับ|ติดต่อ|ลงโฆษณากับ",
};

/** Lines of that kind that prove a name; one alone may be a headline, `About Harbour`. */
const FEWEST_CALLS = 2;

/** Code units of the longest such line, and of the longest that gives an address. */
const LONGEST_CALL = 60;
const LONGEST_ADDRESS_LINE = 200;

let openings: ReadonlySet<string> | null = null;

/** Whether several links of the page say a name as only the site's is said: `About Harbour Post`, `Contact Harbour Post`. */
export function isCalledSite(passages: readonly Signed[], name: string): boolean {
  const calls = passages.filter(({ text }) => isCall(text, name)).map(({ text }) => text);
  return new Set(calls).size >= FEWEST_CALLS;
}

function isCall(text: string, name: string): boolean {
  if (text.length > LONGEST_CALL || text.length <= name.length || !text.endsWith(name))
    return false;
  openings ??= foldedSet(BEFORE_SITE);
  return openings.has(foldPhrase(text.slice(0, -name.length).trim()));
}

/** The host of an address on the page or in a mail address, without what stands before and behind its name. */
const HOST = /(?<![\p{L}\p{Nd}-])(?:[a-z0-9-]+\.)*([a-z0-9-]{3,})\.[a-z]{2,}(?![\p{L}\p{Nd}-])/giu;
const NO_LETTER = /[^a-z0-9]/g;
const SHORTEST_NAME = 4;

/** Whether an address on the page is called as a name is: `Harbour Post` and `desk@harbourpost.example`. */
export function hasAddressOf(passages: readonly Signed[], name: string): boolean {
  const folded = foldPhrase(name).toLowerCase().replace(NO_LETTER, "");
  if (folded.length < SHORTEST_NAME || folded.length < name.replace(/\s/gu, "").length)
    return false;
  return passages.some(
    ({ text }) =>
      text.length <= LONGEST_ADDRESS_LINE &&
      text.includes(".") &&
      Array.from(text.matchAll(HOST), ([, host = ""]) => host).some(
        (host) => host.toLowerCase().replace(NO_LETTER, "") === folded,
      ),
  );
}
