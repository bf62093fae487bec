import type { Range } from "./body-range.ts";
import type { Signed } from "./signs.ts";

/** The most lines of a form for a newsletter, and the longest text between two of them. */
const LONGEST_FORM = 6;
const LONGEST_FORM_TEXT = 20;

/** Words of the longest text in a form that names the newsletter or the reader's inbox. */
const LONGEST_NAMED_TEXT = 36;

/** Words of the longest call above a form: `Sign up to The Long Platform`. */
const LONGEST_CALL = 8;

/** Words for a newsletter, a reader's inbox and the data given, by which a form's text is known. */
const FORM_WORDS = [
  "newsletter|inbox|privacy policy|privacy notice|email address",
  "boletín|bandeja de entrada|boletim|caixa de entrada|infolettre|boîte (?:mail|de réception)|casella",
  "nieuwsbrief|in je mail|in uw mail|mailbox|postfach|e-mail-adresse|nyhetsbre[vf]|nyhedsbrev|inkorg|innboks|indbakke|uutiskirje|sähköpostiisi",
  "biuletyn|skrzynk|newsletteru|hírlev[eé]l|bülten|gelen kutu|bản tin|hộp thư|buletin|kotak masuk",
  "рассылк|розсилк|бюлетин|почтовый ящик|ενημερωτικ|النشر[ةه] (?:البريدية|الإخبارية|اليومية)|بريدك|خبرنامه|ניוזלטר|דיוור",
  "न्यूज़लेटर|न्यूजलेटर|নিউজলেটার|จดหมายข่าว|通讯|电子报|電子報|メールマガジン|メルマガ|ニュースレター|뉴스레터",
].join("|");
const NAMES_FORM = new RegExp(`(?<![\\p{L}\\p{M}])(?:${FORM_WORDS})`, "iu");

/** How a newsletter comes, and how those answer of whom an article tells: at a form's ends only in a call. */
const BY_MAIL =
  /(?<![\p{L}\p{M}])(?:per|par|por|via|by|med|pr\.) (?:e-?mail|e-?post|courriel|correo electrónico)/iu;

/** How a call above a form starts. */
const CALL =
  /^(?:sign up|subscribe|get the|join|abonn|inscri|suscr|apúnt|recibe|iscriv|melden|jetzt|meld je|blijf op de hoogte|ontvang|erhalten?|recevez|receba|receive|ricevi|få |modtag|motta|schrijf je|prenumerera|håll dig|tilmeld|hold deg|hold dig|tilaa|zapisz|подпи|підпи|اشترك|عضو|odebír|odober|přihlá|prihlás|felirat|abonează|prijavi|pretplat|naroč|абонир|запиши|пријави|претплат|εγγραφ|γραφτ|prenumeruo|abone)/iu;

/**
 * Places of forms for a newsletter, with what is said in them: from a heading or a sentence that
 * names it to the form's button, or from one known line of a form to another.
 */
export function formPlaces(passages: readonly Signed[], body: Range): ReadonlySet<number> {
  const places = new Set<number>();
  if (!passages.slice(body.start, body.end).some(isFormLine)) return places;
  for (let start = body.start; start < body.end; start += 1) {
    if (places.has(start) || !isFormText(passages[start])) continue;
    const length = formLength(passages.slice(start, Math.min(start + LONGEST_FORM, body.end)));
    if (length === 0) continue;
    if (start > body.start && isCall(passages[start - 1])) places.add(start - 1);
    const end = start + length + (isButtonBelow(passages, start + length, body.end) ? 1 : 0);
    for (let place = start; place < end; place += 1) places.add(place);
  }
  return places;
}

/** Words of the longest button of a form: `Sign me up`. */
const LONGEST_BUTTON = 3;

/** Whether a form's last line is its field, and the next one a button that no row knows. */
function isButtonBelow(passages: readonly Signed[], place: number, end: number): boolean {
  const button = passages[place];
  if (place >= end || button === undefined || button.words > LONGEST_BUTTON) return false;
  return isFormLine(passages[place - 1]) && isCall(button);
}

/** Lines of the form that starts here; 0 when no known line of a form proves it. */
function formLength(lines: readonly Signed[]): number {
  const inside = lines.findIndex((passage) => !mayStandInForm(passage));
  const near = inside === -1 ? lines : lines.slice(0, inside);
  const length = near.findLastIndex(isFormText) + 1;
  return length > 1 && near.slice(0, length).some(isFormLine) ? length : 0;
}

/** Whether a line is known as one of a form for a newsletter. */
export function isFormLine(passage: Signed | undefined): boolean {
  const sign = passage?.sign;
  return sign?.kind === "furniture" && sign.rule.isInForm === true;
}

function isFormText(passage: Signed | undefined): boolean {
  if (passage === undefined) return false;
  return isFormLine(passage) || namesForm(passage) || callsByMail(passage);
}

function namesForm({ text, words }: Signed): boolean {
  return words <= LONGEST_NAMED_TEXT && NAMES_FORM.test(text);
}

function callsByMail({ text, words }: Signed): boolean {
  return words <= LONGEST_FORM_TEXT && CALL.test(text) && BY_MAIL.test(text);
}

function mayStandInForm(passage: Signed): boolean {
  if (passage.words <= LONGEST_FORM_TEXT || namesForm(passage)) return true;
  return passage.words <= LONGEST_NAMED_TEXT && BY_MAIL.test(passage.text);
}

function isCall(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.words > LONGEST_CALL) return false;
  return passage.sign.kind === "short" && CALL.test(passage.text);
}
