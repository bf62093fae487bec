import type { WordsByLanguage } from "../dates/dates-labels.ts";
import type { Range } from "./body-range.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";
import type { Signed } from "./signs.ts";

/** With what letters to an editor close, above their writer's name, `|` between them. */
const CLOSINGS: WordsByLanguage = {
  en: "yours sincerely|yours faithfully|sincerely yours|sincerely|kind regards|best regards|respectfully yours|yours truly",
  de: "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|hochachtungsvoll|herzliche grüße|mit besten grüßen",
  fr: "cordialement|bien cordialement|salutations distinguées|bien à vous",
  es: "atentamente|cordialmente|un cordial saludo|un saludo",
  it: "cordiali saluti|distinti saluti",
  pt: "atenciosamente|com os melhores cumprimentos",
  nl: "met vriendelijke groet|met vriendelijke groeten|hoogachtend",
  sv: "med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar",
  da: "med venlig hilsen|venlig hilsen",
  nb: "med vennlig hilsen|vennlig hilsen",
  fi: "ystävällisin terveisin",
  pl: "z poważaniem|z wyrazami szacunku|z pozdrowieniami|z szacunkiem",
  cs: "s úctou|s pozdravem|se srdečným pozdravem|s přátelským pozdravem|s hlubokou úctou",
  sk: "s úctou|s pozdravom|so srdečným pozdravom|s priateľským pozdravom",
  hu: "tisztelettel|üdvözlettel|szívélyes üdvözlettel|őszinte tisztelettel",
  ro: "cu stimă|cu respect|cu deosebită considerație|cu deosebit respect",
  el: "με εκτίμηση|με τιμή|με σεβασμό",
  ru: "с уважением|с почтением|искренне ваш|искренне ваша|с глубоким уважением",
  uk: "з повагою|з пошаною|щиро ваш|щиро ваша|із повагою",
  bg: "с уважение|с почит|с поздрав",
  hr: "s poštovanjem|srdačan pozdrav|lijep pozdrav",
  sr: "с поштовањем|srdačno",
  sl: "s spoštovanjem|lep pozdrav",
  tr: "saygılarımla|saygılarımızla",
};

const KNOWN = foldedSet(CLOSINGS);
const LONGEST_CLOSING = 40;
const SIGN_AT_END = /[,.!]$/u;

/** Lines behind the text among which a letter may close, and words of its writer's name and place. */
const CLOSES_WITHIN = 4;
const LONGEST_NAME = 8;

/** The body of a letter with its closing words and the name below them, which end the text. */
export function withLetterClose(passages: readonly Signed[], body: Range): Range {
  for (const [index, passage] of passages.slice(body.end, body.end + CLOSES_WITHIN).entries()) {
    if (passage.sign.kind !== "short" && passage.sign.kind !== "prose") return body;
    if (!isLetterClosing(passage)) continue;
    const place = body.end + index;
    return { ...body, end: isName(passages[place + 1]) ? place + 2 : place + 1 };
  }
  return body;
}

/** Whether a line holds nothing but the words with which letters close, above their writer's name. */
export function isLetterClosing(passage: Signed | undefined): boolean {
  const text = passage?.text ?? "";
  return text.length <= LONGEST_CLOSING && KNOWN.has(foldPhrase(text.replace(SIGN_AT_END, "")));
}

function isName(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "short" || passage.words > LONGEST_NAME) return false;
  return !passage.text.includes(":");
}
