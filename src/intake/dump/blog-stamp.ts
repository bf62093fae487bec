import { authorParts } from "./author-parts.ts";
import { foldPhrase } from "./folded-words.ts";
import { readName } from "./byline-names.ts";

/**
 * What blogs put below a post, `#` for who wrote it: `Posted by Ana Bell at 08:15`. The wordings are
 * those into which the blogs' software is translated, and the time of day stands behind them.
 */
const WORDINGS: Readonly<Record<string, string>> = {
  en: "posted by # at|published by # at",
  ar: "مرسلة بواسطة # في|نشرت بواسطة # في|كتبها # في الساعة",
  fa: "ارسال شده توسط # در|نوشته شده توسط # در ساعت",
  tr: "gönderen # zaman:",
  fr: "publié par # à",
  es: "publicado por # en|publicado por # a las",
  de: "eingestellt von # um|gepostet von # um",
  it: "pubblicato da # alle|pubblicato da # alle ore",
  pt: "postado por # às|publicada por # à(s)|publicado por # às",
  nl: "gepost door # op",
  sv: "upplagd av # kl.",
  da: "lagt ind af # kl.",
  nb: "lagt inn av # kl.",
  fi: "lähettänyt # klo",
  pl: "autor: # o",
  cs: "vystavil # v",
  sk: "uverejnil # o",
  hu: "bejegyezte: # dátum:",
  ro: "publicat de # la",
  el: "αναρτήθηκε από # στις",
  he: "פורסם על ידי # ב-",
  ru: "автор: # на",
  uk: "автор: # о",
  bg: "публикувано от # в",
  sr: "објавио # у",
  hr: "objavio # u",
  sl: "objavil # ob",
  ca: "publicat per # a",
  id: "diposting oleh # di",
  vi: "đăng bởi # vào lúc",
  ko: "작성자: # 시간:",
  ja: "投稿者 # 時刻:",
  zh: "发帖者 # 时间:",
  "zh-Hant": "張貼者: # 於",
};

/** Code units of the longest such line. */
const LONGEST_LINE = 90;

/** The time of day at the end, with what parts the day in two behind it. */
const CLOCK =
  /^(.{8,80}?) ?(?:오전 |오후 |上午|下午)?\p{Nd}{1,2}[:.]\p{Nd}{2}(?: ?(?:[apAP]\.? ?[mM]\.?|م|ص|π\.μ\.|μ\.μ\.|ق\.ظ\.|ب\.ظ\.))?$/u;

/** The last sign of such a line: most lines have another one. */
const CLOCK_AT_END = /[\p{Nd}mM.مص]/u;

const PAIRS: readonly (readonly string[])[] = Object.values(WORDINGS)
  .flatMap((row) => row.split("|"))
  .map((wording) => wording.split("#").map((part) => foldPhrase(part.trim())));

/** First words of the wordings: most lines start otherwise. */
const FIRST_WORDS = new Set(PAIRS.map(([opening = ""]) => opening.split(" ", 1)[0]));

/** The authors that such a line names, none where it names an account; null for any other line. */
export function blogAuthors(text: string): readonly string[] | null {
  if (text.length > LONGEST_LINE || !CLOCK_AT_END.test(text.slice(-1))) return null;
  if (!FIRST_WORDS.has(foldPhrase(text.split(" ", 1)[0] ?? ""))) return null;
  const written = CLOCK.exec(text)?.[1];
  if (written === undefined) return null;
  return authorsBetween(written.split(" "));
}

function authorsBetween(words: readonly string[]): readonly string[] | null {
  for (const [opening = "", closing = ""] of PAIRS) {
    const start = opening.split(" ").length;
    const end = words.length - closing.split(" ").length;
    if (end <= start || foldPhrase(words.slice(0, start).join(" ")) !== opening) continue;
    if (foldPhrase(words.slice(end).join(" ")) === closing) {
      return namesAmong(words.slice(start, end).join(" "));
    }
  }
  return null;
}

/** The names of persons among the parts of a list of names; accounts and desks are none. */
export function namesAmong(text: string): readonly string[] {
  return authorParts(text).flatMap((part) => readName(part) ?? []);
}
