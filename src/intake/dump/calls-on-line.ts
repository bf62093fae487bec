import type { FurnitureRule } from "../furniture/rule.ts";
import { spacedWords } from "./prose.ts";

/** The rule of a line that calls to take a newsletter. */
export const NEWSLETTER_RULE: FurnitureRule = {
  name: "line about a newsletter",
  reason: "It calls readers to take the site's newsletter, and says nothing else.",
  place: "anywhere",
};

/** The rule of a button to follow somebody in a network. */
export const FOLLOW_RULE: FurnitureRule = {
  name: "button to follow somebody",
  reason: "The label of a button by which readers follow the author or the site in a network.",
  place: "anywhere",
  isBesideText: true,
};

const MORE_RULE: FurnitureRule = {
  name: "link to more news",
  reason: "A link to more articles of the site.",
  place: "edges",
};

const MORE_INSIDE_RULE: FurnitureRule = { ...MORE_RULE, place: "anywhere" };

const CONTACT_RULE: FurnitureRule = {
  name: "contact",
  reason: "It says how to reach the author or the paper, and nothing of the article.",
  place: "edges",
};

/** Code units of the longest such line. */
const LONGEST = 120;

/**
 * What to do, that it is ours, and what one gets, without a full stop: advice to subscribe to something
 * does not call it ours.
 */
const SUBSCRIBE =
  /^[^\p{L}"“«]{0,4}(?:(?:sign up|subscribe|register)(?: now| today| here| free| for free)? (?:to|for) our|(?:suscríbete|suscribite|suscríbase|regístrate|registrate|apúntate|anotate|únete|unite|súmate|sumate)(?: gratis| ya| ahora| aquí| acá)? (?:a|en) nuestr[ao]s?|(?:inscreva-se|cadastre-se|entre|participe|assine|subscreva)(?: grátis| já| agora| aqui| gratuitamente)? (?:a |o |n?[ao]s? |em )?noss[ao]s?|(?:iscriviti|abbonati|unisciti|registrati)(?: gratis| subito| ora| qui| gratuitamente)? (?:al|alla|ai|alle|nel) nostr[oaie]|(?:inscrivez-vous|abonnez-vous|rejoignez)(?: gratuitement| dès maintenant| ici)? (?:à |sur )?(?:notre|nos)) [^.!?]{0,60}(?:e-?mails?|alerts?|updates|bulletin|digest|round-?up|briefing|newsletters?|channel|boletín|boletines|canal|alertas|comunidad|comunidade|boletim|grupo|canale|gruppo|community|comunità|infolettre|chaîne|alertes)(?: (?:and|to|for|so|on|y|para|de|en|e|por|no|do|per|su|di|et|pour|sur) [^.!?]{2,60})?$/iu;

/** That the author is followed, in which network, and the account's name. */
const FOLLOW =
  /^[^\p{L}"“«]{0,4}(?:me (?:segue|siga|sigam|sigan|acompanhe|acompanhem)|nos (?:siga|sigam|sigan|acompanhe)|siga(?:m|n)?(?:-(?:me|nos))?|acompanhe(?:-me|-nos)?|sígueme|síguenos|seguime|seguinos|sigue|seguimi|seguici|follow (?:me|us)|find (?:me|us)|suivez-(?:moi|nous)|suis-moi|folgt? (?:mir|uns)|folgen sie (?:mir|uns)|volg (?:mij|ons))(?![\p{L}\p{M}])[^.!?]{0,40}(?:instagram|facebook|twitter|tiktok|youtube|threads|bluesky|telegram|mastodon|(?<!\p{L})x)[^\p{L}\p{Nd}]{1,4}@[\w.]{2,40}$/iu;

/** Words of the longest link to more news, which some sites end with a full stop. */
const MOST_WORDS = 14;

/** What is to be read, and of or at what: more news of a place, at a site. */
const MORE =
  /^[^\p{L}"“«]{0,4}(?:(?:veja|leia|confira|acesse|acompanhe) (?:mais|outras|todas as|as últimas) (?:notícias|reportagens|matérias)|(?:lee|lea|leé|ve|vea|mira|mirá|consulta|encuentra|encontrá) (?:más|otras|todas las|las últimas) (?:noticias|notas)|(?:leggi|vedi|scopri|segui) (?:altre|tutte le|anche altre|le ultime) (?:notizie|news)|(?:read|see|find|get) (?:more|other|all the|the latest) (?:news|stories|headlines)|(?:lire|lisez|voir|retrouvez) (?:plus d['’]|d['’]autres |toutes? (?:les |l['’]))(?:infos?|actualités?|articles)|(?:læs|les) flere (?:nyheder|nyheter|artikler)|läs (?:fler|mer) nyheter|lees meer (?:nieuws|artikelen)|(?:lesen|lies) (?:sie )?(?:mehr|weitere) (?:nachrichten|artikel|meldungen)) ?(?:fra|från|om|over|uit|aus|über|zu|em|no|na|nos|nas|sobre|d[aoe]s?|de|del|en|su|sul|sulla|di|da|from|on|about|at|in|sur|dans|du) [^.!?]{2,60}\.?$/iu;

/** The section or place of such news and the site: no author writes both on a line between two paragraphs. */
const AT_SITE =
  / (?:sobre|d[aoe]s?|del|di|dalla|from|about|du|fra|från|om|over|uit|aus) [^.!?]{2,40} (?:em|n[ao]s?|en|su|sul|sulla|sur|on|at|på|op|auf|bei) \p{L}[^.!?]{1,30}$/iu;

/** A label with the address of those who write for the paper or speak for an office. */
const CONTACT =
  /^(?:contact|contact us|contacto|contato|contatto|contatti|kontakt|e-?mail|mail|correo)[:：] ?(?:news|newsdesk|newsroom|editor|editors|editorial|tips|press|media|redaccion|redaccao|redacao|redazione|redaction|redaktion|prensa|imprensa|stampa|ufficiostampa|presse|comunicacao|comunicacion)@[\w-]+(?:\.[\w-]+)+$/iu;

/** The rule of a line by which a site calls its readers to subscribe, to follow, to read on or to write; or null. */
export function callOnLineRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST) return null;
  if (text.includes("@")) {
    if (FOLLOW.test(text)) return FOLLOW_RULE;
    return CONTACT.test(text) ? CONTACT_RULE : null;
  }
  if (SUBSCRIBE.test(text)) return NEWSLETTER_RULE;
  if (spacedWords(text) > MOST_WORDS || !MORE.test(text)) return null;
  return AT_SITE.test(text) ? MORE_INSIDE_RULE : MORE_RULE;
}
