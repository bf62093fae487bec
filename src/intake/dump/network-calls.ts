import { bodyPlaces, NO_PLACES, type Page } from "./page.ts";
import { NOTHING } from "./signs.ts";

/** Words of the longest call to follow a site: two sentences. */
const LONGEST_CALL = 45;

/** The same between two paragraphs. */
const LONGEST_CALL_INSIDE = 25;

/** Words of the longest button: `Share on Google News`. */
const LONGEST_BUTTON = 4;

/** Names of networks, and of what sites send by them, as they are written in any language. */
const NETWORK =
  /(?<![\p{L}\p{M}])(?:on|sur|auf|en|su|op|på|na|no) x(?![\p{L}\p{M}\p{Nd}’'-])|facebook|instagram|telegram|whats ?app|twitter|youtube|tiktok|linkedin|google news|news google|wiadomości(?:ach)? google|\bviber\b|threads|bluesky|фейсбук|телеграм|вконтакте|вайбер|ютуб|«?дзен|فيسبوك|واتس ?[اآ]ب|تلي?[جغق]رام|[إا]نستغ?[جق]?رام|تويتر|فیس ?بوک|تلگرام|اینستاگرام|واتساپ|توییتر|فیس بک|واٹس ایپ|ٹوئٹر|ফেসবুক|হোয়াটসঅ্যাপ|টেলিগ্রাম|फेसबुक|व्हाट्सएप|वॉट्सऐप|टेलीग्राम|ट्विटर|פייסבוק|ווטסאפ|וואטסאפ|טלגרם|微信|微博|抖音|카카오|텔레그램|페이스북|ライン公式|\bline\b|social media|réseaux sociaux|redes sociales|soziale|соцсет|соцмереж|социалните мрежи|друштвен(?:им|их) мреж|društven(?:im|ih) mrež|družben(?:ih|em) omrež|sociálních sít|sociálnych sie|közösségi média|fejsbuk|фејсбук|google híre|κοινωνικής δικτύωσης|social(?:a|e) medi|sosyal medya|media sosial|mạng xã hội|सोशल मीडिया/iu;

/** Starts of the words by which sites call to follow, join or subscribe, a row for each script. */
const CALL_WORDS = [
  "follow|join|subscrib|like us|liken sie|download|folg|abonn|suivez|rejoign|sígue|sigue|únete|suscr|segui|iscriv|siga|inscrev|entre no|particip|volg|följ|følg|seura|dołącz|obserwuj|śledź|polub|sledujte|přid|köves|csatlakoz|urmăr|alătur|descarcă|te așteptăm|takip|katıl|abone|theo dõi|tham gia|ikuti|gabung|dapatkan|pratite|prati|zapratite|pridružite|lajkujte|pretplatite|spremljajte|sledite|všečkajte|odebírejte|připojte|odoberajte|pripojte|pridajte sa|lájkol|iratkoz",
  "подпис|присоедин|следите|читайте нас|подпіс|підпис|приєдн|стежте|последвайте|следвай|харесайте|абонир|пратите|запратите|придружите|лајкујте|следете|слідкуйте|долучай|вступайте|ακολουθ|εγγραφείτε|κάντε like|γίνετε μέλος",
  "تابع|اشترك|انضم|دنبال|عضو|بپیوند|فالو|جوائن|سبسکرائب|עקבו|הצטרפו",
  "फॉलो|जुड़|जुड़|सब्सक्राइब|डाउनलोड|ফলো|যুক্ত|সাবস্ক্রাইব|ติดตาม",
].join("|");
const CALL = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${CALL_WORDS})|关注|關注|下载|フォロー|구독|팔로우`,
  "iu",
);

/** A line that starts with such a word, as no report of what somebody does. */
const STARTS_CALL = new RegExp(
  `^[^\\p{L}"“„«]{0,4}(?:${CALL_WORDS}|simak|clique aqui|читать в|читайте нас)`,
  "iu",
);

/**
 * Places of calls to follow the site in a network: sentences beside a line of the site at the end
 * of the text, or lines that start with the call, which name a network that the article itself does not.
 */
export function networkCallPlaces(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.headEnd);
  const calls = new Set<number>();
  for (const place of kept.toReversed()) {
    if (!isNetworkCall(page, place)) break;
    calls.add(place);
  }
  for (const place of kept) if (isCallInside(page, place)) calls.add(place);
  if (calls.size === 0) return NO_PLACES;
  for (const place of kept) if (isBesideCall(page, place, calls)) calls.add(place);
  const isNamedAbove = kept.some((place) => {
    // A few words that are no sentence are another call of the site.
    const isSentence = page.passages[place]?.sign.kind === "prose";
    return isSentence && !calls.has(place) && namesNetwork(page, place);
  });
  return isNamedAbove || calls.size === kept.length ? NO_PLACES : calls;
}

/** Places of buttons such as `Send by WhatsApp` between a whole page's headline and its text. */
export function networkButtonPlaces(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.headEnd);
  const text = kept.find((place) => page.passages[place]?.sign.kind === "prose") ?? page.headEnd;
  return new Set(
    kept.filter((place) => {
      const isBelowSite = page.fates[place - 1]?.kind === "out";
      return place < text && isBelowSite && isButton(page, place) && namesNetwork(page, place);
    }),
  );
}

function isButton({ passages }: Page, place: number): boolean {
  const { sign, words } = passages[place] ?? NOTHING;
  return sign.kind === "short" && words <= LONGEST_BUTTON;
}

function isNetworkCall(page: Page, place: number): boolean {
  const { text, words } = page.passages[place] ?? NOTHING;
  if (words > LONGEST_CALL || !CALL.test(text) || !namesNetwork(page, place)) return false;
  return [place - 1, place + 1].some((at) => page.fates[at]?.kind === "out");
}

/** A few words beside a call that name a network too, or are its button: `More in our Telegram channel`. */
function isBesideCall(page: Page, place: number, calls: ReadonlySet<number>): boolean {
  const { sign, text, words } = page.passages[place] ?? NOTHING;
  if (sign.kind !== "short" || words > LONGEST_CALL_INSIDE) return false;
  const isBeside = [place - 1, place + 1].some((at) => calls.has(at));
  return isBeside && (namesNetwork(page, place) || (words <= 2 && STARTS_CALL.test(text)));
}

/** A short call between paragraphs: it starts with the word that calls, perhaps behind a mark. */
function isCallInside({ passages }: Page, place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  return words <= LONGEST_CALL_INSIDE && STARTS_CALL.test(text) && NETWORK.test(text);
}

function namesNetwork({ passages }: Page, place: number): boolean {
  return NETWORK.test((passages[place] ?? NOTHING).text);
}
