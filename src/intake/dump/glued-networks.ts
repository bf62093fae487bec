import { isCaselessRow } from "./caseless-networks.ts";
import type { FurnitureRule } from "../furniture/rule.ts";

const NETWORKS_RULE: FurnitureRule = {
  name: "joined names of networks",
  reason: "The names of buttons to share the page, joined to one word.",
  place: "anywhere",
  isBesideText: true,
  isRow: true,
};

const NETWORK =
  "facebook|twitter|flipboard|whatsapp|instagram|linkedin|pinterest|reddit|tumblr|telegram|messenger|youtube|threads|bluesky|mastodon";
const BUTTON = "e-?mail|mail|print|pocket|viber|xing|rss|link|share|tweet|copy";

/** Two or more names with nothing between them; a capital would show where each starts. */
const JOINED = new RegExp(
  `^(?=.*(?:${NETWORK}))(?:${NETWORK}|${BUTTON}|x(?=f|t|w|l|p|r|e|$)){2,}$`,
  "iu",
);

/** Buttons in capitals, with their counters, of which some are joined: `SHARECONNECT 31 TWEETCOMMENTEMAIL`. */
const CAPITALS =
  /^(?=\p{Lu}{2}|\p{Nd})(?=.*\p{Lu}{9})(?:(?:SHARE|CONNECT|TWEET|COMMENTS?|EMAIL|MORE|PRINT|LIKE|SAVE|SEND|FOLLOW|FACEBOOK|TWITTER|\p{Nd}+) ?){4,}$/u;

/** Words that share the page by one network each, and glue where the next begins: `compartir en Xcompartir por email`. */
const SHARE_VERB =
  "compartir|enviar|tuitear|imprimir|guardar|compartilhar|compartilhe|partilhar|partilhe|tuitar|salvar|condividi|invia|stampa|salva|twitta|comparteix|envia|imprimeix|piula|desa|distribuie|trimite|tipărește|share|send|tweet|save|print|like";
const BY = "(?: (?:en|por|no|na|via|su|con|tramite|a|al|per|pe|prin|on|by|to|with|in))?";
const GLUED = new RegExp(
  `^(?:(?:${SHARE_VERB})(?:${BY} (?:${NETWORK}|${BUTTON}|correo|x))? ?\\p{Nd}{0,6} ?){2,}$`,
  "iu",
);

/** Somewhere two of them have nothing between: else the line may be a sentence's start. */
const JOINT = new RegExp(`[\\p{L}\\p{Nd}](?:${SHARE_VERB})`, "iu");

/** Code units of the shortest two names and of the longest row. */
const SHORTEST = 10;
const LONGEST = 90;

/** The rule for names of networks that scraping made one word: `facebooktwitterwhatsapp`. */
export function joinedNetworksRule(text: string): FurnitureRule | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const pattern = text.includes(" ") ? CAPITALS : JOINED;
  const isRow = pattern.test(text) || isGlued(text) || isCaselessRow(text);
  return isRow ? NETWORKS_RULE : null;
}

function isGlued(text: string): boolean {
  return GLUED.test(text) && JOINT.test(text);
}
