import type { WordsByLanguage } from "../dates/dates-labels.ts";
import type { Range } from "./body-range.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";
import { spacedWords } from "./prose.ts";
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

/** With what posts and letters among friends close, which are words of texts elsewhere: above or before a name only, behind a comma. */
const FAMILIAR_CLOSINGS: WordsByLanguage = {
  en: "yours|love|with love|much love|lots of love|cheers|best|best wishes|all the best|warmly|warm regards|take care|until next time|see you soon|xo|xoxo",
  de: "euer|eure|ihr|ihre|dein|deine|alles liebe|liebe grüße|viele grüße|herzlichst|bis bald|bis dann|bis zum nächsten mal",
  fr: "amitiés|amicalement|bises|bisous|à bientôt|à très vite",
  es: "un abrazo|abrazos|besos|saludos|hasta pronto|hasta la próxima",
  it: "un abbraccio|baci|saluti|a presto|alla prossima",
  pt: "um abraço|abraços|beijos|saudações|até breve|até à próxima",
  nl: "groetjes|liefs|veel liefs|tot gauw|tot snel|tot de volgende keer",
  sv: "kram|kramar|hälsningar|vi ses|ha det gott",
  da: "knus|kærlig hilsen|hilsen|vi ses",
  nb: "klem|hilsen|vi sees|ha det fint",
  fi: "terveisin|rakkaudella|nähdään",
  pl: "pozdrawiam|ściskam|buziaki|do zobaczenia",
  cs: "zdravím|vaše|váš|mějte se",
  hu: "üdv|puszi",
  ro: "cu drag|pe curând",
  hr: "pozdrav|vaša|vaš|vidimo se",
  ru: "ваш|ваша|всего доброго|до встречи|обнимаю",
  uk: "ваш|ваша|усього найкращого|до зустрічі",
  tr: "sevgiler|sevgilerimle|görüşmek üzere|hoşça kalın",
};

const KNOWN = foldedSet(CLOSINGS);
const FAMILIAR = foldedSet(FAMILIAR_CLOSINGS);

/** A closing and what stands behind its comma: nothing, or its writer's name. */
const CLOSING_AND_NAME = /^([^,]{2,30}),(?: \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})?$/u;

const LONGEST_CLOSING = 40;
const MOST_WORDS = Math.max(...Array.from([...KNOWN, ...FAMILIAR], spacedWords));
const SIGN_AT_END = /[,.!]$/u;

/** Lines behind the text among which a letter may close, and words of its writer's name and place. */
const CLOSES_WITHIN = 4;
const LONGEST_NAME = 8;

/** The body of a letter with its closing words and the name below them, which end the text. */
export function withLetterClose(passages: readonly Signed[], body: Range): Range {
  for (const [index, passage] of passages.slice(body.end, body.end + CLOSES_WITHIN).entries()) {
    if (passage.sign.kind !== "short" && passage.sign.kind !== "prose") return body;
    if (!isLetterClosing(passage)) continue;
    return { ...body, end: signatureEnd(passages, body.end + index + 1) };
  }
  return body;
}

/** Whether a line holds nothing but the words with which letters close, above their writer's name. */
export function isLetterClosing(passage: Signed | undefined): boolean {
  const text = passage?.text ?? "";
  if (text.length > LONGEST_CLOSING) return false;
  const [, closing] = (text.includes(",") ? CLOSING_AND_NAME.exec(text) : null) ?? [];
  const words = closing ?? text.replace(SIGN_AT_END, "");
  // Folding takes long and joins no words.
  if (spacedWords(words) > MOST_WORDS) return false;
  const folded = foldPhrase(words);
  return KNOWN.has(folded) || (closing !== undefined && FAMILIAR.has(folded));
}

/** Behind the writer's name, and the office and place below it: `Ferry woman, Aldhaven`. */
function signatureEnd(passages: readonly Signed[], start: number): number {
  if (!isName(passages[start])) return start;
  const office = passages[start + 1];
  return isName(office) && office?.text.includes(",") === true ? start + 2 : start + 1;
}

/** Lines of the longest close: its words, the writer's name, the office. */
const CLOSE_LINES = 3;

/** Whether a line is of a letter's close, or the call above it: `See you next week!` */
export function isOfLetterClose(passages: readonly Signed[], place: number): boolean {
  if (isLetterClosing(passages[place + 1])) return passages[place]?.text.endsWith("!") === true;
  for (let start = place; start > place - CLOSE_LINES; start -= 1) {
    if (isLetterClosing(passages[start])) return place < signatureEnd(passages, start + 1);
  }
  return false;
}

function isName(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "short" || passage.words > LONGEST_NAME) return false;
  return !passage.text.includes(":");
}
