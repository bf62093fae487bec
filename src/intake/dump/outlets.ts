import { ACCOUNTS, ADMINISTRATORS, GROUP_WORDS, NEWSROOM_WORDS } from "./account-words.ts";
import { AGENCIES, OUTLET_WORDS } from "./byline-words.ts";
import { foldedSet } from "./folded-words.ts";
import { foldWord } from "../dates/dates-tokens.ts";

/** Words, folded, that begin or end the names of newspapers. */
export const OUTLETS: ReadonlySet<string> = foldedSet(OUTLET_WORDS);

/** Words of the longest name of a newspaper. */
const MAX_WORDS = 6;

/** The name of a paper, an agency or a station in languages that end it with the word for it. */
const UNSPACED_OUTLET =
  /^(?:[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Lu}]{2,8}(?:新聞社?|新闻社?|通信社?|通讯社|通訊社|日報|日报|晚报|晚報|商报|商報|早报|時報|时报|周刊|週刊|放送局?|テレビ|ニュース|新聞網|新闻网|电视台|電視台|編集部|编辑部|編輯部|取材班)|[\p{scx=Han}]{2,6}[网網]|\p{Script=Hangul}{2,8}(?:신문|일보|뉴스|타임스|투데이|데일리|통신|방송|저널|헤럴드|닷컴))$/u;

const WEB_NAME = /^[\p{L}\p{Nd}-]+(?:\.(?:co|com|org))?\.(?:[a-z]{2,3}|info)$/u;

/** Whether a text is a site's name on the web and nothing else: `harbour-post.co.uk`. */
export function isWebName(text: string): boolean {
  return WEB_NAME.test(text);
}

/** Whether a text is the name of a newspaper or agency, as far as its words tell. */
export function isOutlet(part: string): boolean {
  const words = part.replace(/^(?:The|the) /u, "").split(" ");
  const [first = ""] = words;
  if (AGENCIES.has(part) || isWebName(part) || UNSPACED_OUTLET.test(part)) return true;
  if (words.length > MAX_WORDS) return false;
  return OUTLETS.has(foldWord(words.at(-1) ?? "")) || OUTLETS.has(foldWord(first));
}

const ARTICLE = /^(?:la|die|the|a|de) /u;

/** Whether a text is an account that writes for nobody in particular, such as "admin". */
export function isAccount(part: string): boolean {
  return ACCOUNTS.has(part.toLowerCase().replace(ARTICLE, "")) || isNewsroom(part);
}

/** Whether a text is the account of whoever keeps the site, which tells nothing of who wrote a text. */
export function isAdministrator(part: string): boolean {
  return ADMINISTRATORS.has(part.toLowerCase());
}

const MOST_NEWSROOM_WORDS = 4;

/**
 * Whether a text is few words, one of which names a newsroom: `Harbour Staff`, `Redaktion Hafen`.
 * @param isByline Whether its line is known to say who wrote a text.
 */
export function readsLikeNewsroom(part: string, isByline: boolean): boolean {
  const words = part.toLowerCase().split(" ");
  if (words.length > MOST_NEWSROOM_WORDS) return false;
  return words.some((word) => NEWSROOM_WORDS.has(word) || (isByline && GROUP_WORDS.has(word)));
}

/** A newsroom in languages that name it first, alone or with its desk, place or paper behind it. */
const NEWSROOM =
  /^(?:redacción|redazione|redação|redacció|redacția|redactia|rédaction)(?: [\p{L}\p{Nd}.’'-]{2,20}){0,3}$/u;

/** Whether a text names a whole newsroom: `Redacción Nacional`, `la rédaction de Valbrume Info`. */
export function isNewsroom(part: string): boolean {
  return NEWSROOM.test(part.toLowerCase().replace(ARTICLE, ""));
}

/**
 * Whether a part behind the first name is an outlet by its capitals: `Ana Bell, HARBOUR TODAY Sports`.
 * One byline writes all its names alike.
 */
export function isOutletInCapitals(part: string, first = ""): boolean {
  return SHOUTED_WORD.test(part) && !SHOUTED_WORD.test(first);
}

const SHOUTED_WORD = /(?<!\S)\p{Lu}{3,}(?!\S)/u;

const PICTURES = /fot|phot|pict|kuva|bild|nuotr|mynd|beeld/iu;

/** Whether a part is an agency with the paper or place it reports for: `Ana Bell, STT Port Town`. */
export function isAgencysPaper(part: string): boolean {
  const [first = "", ...rest] = part.split(" ");
  return rest.length > 0 && AGENCIES.has(first) && !PICTURES.test(part);
}
