import { readByline } from "./byline.ts";
import { WORDS_OF_TEXT } from "./byline-words.ts";
import { isAccount, isOutlet, isWebName } from "./outlets.ts";
import { readDateLine } from "../dates/dates.ts";
import { PUBLISHED_WORDS } from "../dates/dates-labels.ts";
import { foldWord } from "../dates/dates-tokens.ts";
import { foldedSet } from "./folded-words.ts";

/** A date with the time of day, and the authors or the source beside it. */
export type DatedByline = { readonly authors: readonly string[]; readonly date: string | null };

/** Code units and words of the longest such line. */
const LONGEST_LINE = 120;
const MOST_WORDS = 16;

/** A day with its year, a name of two or three words and how many comments there are, as blogs have it: `May 4, 2031 Ana Bell 0`. */
const COUNTED =
  /^(.{3,20} \p{Nd}{4}) ((?:\p{Lu}[\p{L}\p{M}'’.-]*\p{Ll}[\p{L}\p{M}'’.-]* ){2,3})\p{Nd}{1,3}$/u;

/** The time of day: a place is told with a day alone, a post with its minute. */
const CLOCK =
  /\p{Nd}{1,2}[:：]\p{Nd}{2}|(?<![\p{Nd}.])\p{Nd}{1,2}\.\p{Nd}{2}(?![\p{Nd}.])|\p{Nd}{1,2}[時时点點]/u;

/** A year that makes a date of a day, which sites write without one when it is new. */
const ANY_YEAR = 2000;

/** What an office or a paper calls a text before its day: `Pressemitteilung Nr. 112/2031 vom 17.06.2031`. */
const NOTICE =
  /^(?:Presse(?:mitteilung|meldung|information)|Medienmitteilung|Polizeimeldung|Meldung|Nachricht|(?:Archivierter )?Artikel|Beitrag|Press release|News release|Communiqué(?: de presse)?|Nota de prensa|Comunicado|Comunicato(?: stampa)?|Persbericht|Pressmeddelande|Pressemeddelelse|Пресс-релиз)(?: (?:Nr|No|N)\.?[°º]?)?(?: [\p{Nd}/.-]{1,9})? (?:vom|of|du|del|de|van|från|fra|от) /u;

/** What a science portal calls its text, behind the day: `May 4, 2031 report`. */
const KIND_BEHIND_DAY = / (?:report|feature|weblog|dialog|newsfeature)$/u;

/** Between date and name. */
const SEPARATORS = /^[\s|｜·•,،–—-]+|[\s|｜·•,،–—-]+$/gu;
const BAR = /[|｜·•]/u;
/** Brackets about the whole line, as Japanese papers put below a text: `（2031年5月4日12時24分 青浜新聞）`. */
const ENCLOSED = /^[（(［[【]([^（）()［］[\]【】]*)[）)］\]】]$/u;
const ANY_WIDE = /[\u4e00-\u9fff]/;
const DIGIT = /\p{Nd}/u;

/** Between a name and the date behind it, and between a date and the name behind it. */
const BEFORE_DATE = / (?:on|am|vom|le|il|el|em|op|den|på|la|dnia|dne|în)$/u;
const BEHIND_DATE = /^(?:by|von|par|da|di|por|door|av|af|przez|de|od|от|від|توسط|بواسطة|بقلم) /u;

/** Who published or edited a text, which is no author: `来源：青溪日报`, `source: Port Agency`. */
const SOURCE =
  /(?:来源|來源|出处|出處|稿源|编辑|編輯|责编|责任编辑|Nguồn|Источник|Джерело|Извор|Fuente|Fonte|Sursa|Source|Quelle|Źródło|Zdroj|Vir|Izvor|Forrás|Kaynak|Πηγή|Bron|Källa|Kilde|Lähde|Allikas|Avots|Šaltinis|Sumber|المصدر|منبع|מקור|출처)\s*[:：]\s*(?:\S+ \p{Lu}\p{L}+$|\S+)/giu;

/** How often a text was read, and buttons for the size of its letters: `浏览：918 字号：大 中 小`. */
const READERS =
  /(?:浏览|瀏覽|阅读|閱讀|点击|點擊|人气|人氣)(?:量|数|數|次数|次數)?\s*[:：]\s*\p{Nd}+ ?次?/gu;
const BUTTONS =
  /\s(?:字号|字號|字体|字體)\s*[:：].*$|(?:\s(?:打印|列印|转发|轉發|分享|纠错|收藏))+$/u;

/** Where a post was sent from, behind its time: `08:30 发布于上海`. */
const SENT_FROM =
  / ?(?:发布于|發布於|发表于|來自|来自|IP属地[:：]?|IP屬地[:：]?) ?[\p{scx=Han}]{2,5}$/u;

/** When a text was last changed, in brackets, and what of it subscribers alone can read. */
const UPDATED =
  /[（(][^（()）]{0,30}更新[^（()）]{0,30}[）)]|(?:有料|会員限定)(?:会員)?記事|[\p{Nd},]+文字/gu;

/** Sections of papers in Chinese and Japanese, which look like names of people. */
const WIDE_SECTIONS: ReadonlySet<string> = new Set(
  "社会 社會 政治 経済 经济 經濟 国際 国际 國際 国内 國內 海外 地域 地方 地元 本地 两岸 兩岸 文化 科学 科學 科技 教育 医療 健康 生活 芸能 娱乐 娛樂 影劇 体育 體育 財經 财经 要闻 要聞 时政 軍事 军事 旅游 旅遊 評論 评论 観点 观点 事件 話題 焦点 焦點 即時 快訊 スポーツ エンタメ ライフ くらし 注目 速報 特集 独自 動画 写真 解説 連載 社説 コラム 天気 災害 環境 選挙 暮らし 芸術 旅行 食 経営 企業 産業 金融 市場 会員限定 有料記事 滚动 頭條 头条 快讯 独家 獨家 专题 專題 视频 影音 图片 图文 财富 房产 汽车 探索 观察 深度 综合 綜合".split(
    " ",
  ),
);

/** A section before a dash with spaces: `Society — Ana Bell, 4 May 2031, 18:06`. */
const SECTION_BEFORE = /^\p{Lu}[\p{L} ]{2,30} [–—-] (?=\p{L})/u;

/** A comma that scraping has run into the word behind it: `Ana Bell,today, 11:02`. */
const GLUED_COMMA = /(?<=\p{L}),(?=\p{L})/gu;

/** Names with capitals, and names of Chinese or Japanese characters, which have no spaces. */
const CASED_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){1,3}$/u;
const WIDE_NAME = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{2,6}$/u;

/**
 * Reads a line of a date and a name with nothing to mark the name: `4 May 2031, 08:15 | Ana Bell`.
 * Only a bar or a time of day tells it from a place with a date, such as `Port Town, 4 May 2031`.
 */
export function readDatedByline(written: string, language: string | null): DatedByline | null {
  const line = written.includes(",") ? written.replace(GLUED_COMMA, ", ") : written;
  const section = SECTION_BEFORE.exec(line);
  if (section === null || !CLOCK.test(line)) return readWithoutSection(line, language);
  const byline = readWithoutSection(line.slice(section[0].length), language);
  return byline !== null && byline.authors.length > 0 ? byline : readWithoutSection(line, language);
}

function readWithoutSection(line: string, language: string | null): DatedByline | null {
  if (line.length > LONGEST_LINE || !/\p{Nd}/u.test(line)) return null;
  const enclosed = ENCLOSED.exec(line)?.[1];
  if (enclosed !== undefined) return readEnclosed(enclosed, language);
  const notice = NOTICE.exec(line);
  if (notice !== null) return dateAlone(line.slice(notice[0].length), language);
  if (KIND_BEHIND_DAY.test(line)) return dateAlone(line.replace(KIND_BEHIND_DAY, ""), language);
  const written = withoutReaders(line);
  return sentDate(line, written, language) ?? readWritten(line, written, language);
}

/** The date of a post with nothing beside it but where it was sent from. */
function sentDate(line: string, written: string, language: string | null): DatedByline | null {
  return written === line || !SENT_FROM.test(line) ? null : dateAlone(written, language);
}

function readWritten(line: string, written: string, language: string | null): DatedByline | null {
  const words = written.split(/[ \u3000]+/u);
  if (words.length > MOST_WORDS) return null;
  if (CLOCK.test(line) || BAR.test(line)) return readParts(words, language);
  return (
    readCounted(line, language) ?? readPublication(words, language) ?? readAccount(words, language)
  );
}

/** The names at one end of a line and the date at the other. */
function readParts(words: readonly string[], language: string | null): DatedByline | null {
  for (let count = words.length - 1; count > 0; count -= 1) {
    const found =
      readPieces(words.slice(0, count), words.slice(count), language) ??
      readPieces(words.slice(-count), words.slice(0, -count), language);
    if (found !== null) return found;
  }
  return null;
}

/** A date and the paper's name need no time of day where brackets are about them. */
function readEnclosed(text: string, language: string | null): DatedByline | null {
  const end = text.lastIndexOf(" ");
  const isPapers = end !== -1 && isOutlet(text.slice(end + 1));
  return isPapers ? dateAlone(text.slice(0, end), language) : readDatedByline(text, language);
}

function withoutReaders(line: string): string {
  if (!ANY_WIDE.test(line)) return line;
  return line
    .replace(UPDATED, "")
    .replace(READERS, "")
    .replace(SENT_FROM, "")
    .replace(BUTTONS, "")
    .trim();
}

function dateAlone(text: string, language: string | null): DatedByline | null {
  const stamp = readDateLine(text, language);
  return stamp?.kind === "stamp" ? { authors: [], date: stamp.date } : null;
}

function readCounted(line: string, language: string | null): DatedByline | null {
  const [, written = "", name = ""] = COUNTED.exec(line) ?? [];
  const stamp = written === "" ? null : readDateLine(written, language);
  const authors = stamp?.kind === "stamp" ? readNames(name.trim()) : null;
  return authors === null || authors.length === 0 ? null : { authors, date: stamp?.date ?? null };
}

/**
 * `Veröffentlicht am 4. Mai 2031 von uferfreund`: an account in small letters, which only a word of publication or a
 * digit in it tells from a word of text.
 */
function readAccount(words: readonly string[], language: string | null): DatedByline | null {
  const account = words.at(-1) ?? "";
  const by = `${words.at(-2)} `;
  if (!BEHIND_DATE.test(by)) return null;
  const isSaid = PUBLISHED.has(foldWord(words[0] ?? ""));
  const day = words.slice(0, -2).join(" ");
  const isNamed = ACCOUNT.test(account)
    ? isSaid || DIGIT.test(account)
    : isSaid && FIRST_NAME.test(account);
  const stamp = isNamed ? dateAlone(day, language) : null;
  return stamp && { ...stamp, authors: isNobodys(account) ? [] : [account] };
}

function isNobodys(account: string): boolean {
  return isAccount(account) || isOutlet(account);
}

/** How bloggers sign by their first name: `Publicat pe 4 mai 2031 de Ana`. */
const FIRST_NAME = /^\p{Lu}\p{Ll}+$/u;

const ACCOUNT = /^[\p{Ll}\p{Nd}][\p{L}\p{Nd}_.-]{1,29}$/u;
const PUBLISHED = foldedSet(PUBLISHED_WORDS);

/**
 * A date and a name with words that say so and nothing else: `Posted by Ana Bell on 4 May 2031`,
 * `Pubblicato il 14 gennaio 2031 da Ana Bell`, `2031-01-14 di Ana Bell`.
 */
function readPublication(line: readonly string[], language: string | null): DatedByline | null {
  const words = withoutLabel(line);
  for (let count = words.length - 2; count > 0; count -= 1) {
    const found =
      (count > 1 ? readOpened(words.slice(count), words.slice(0, count), language) : null) ??
      readOpened(words.slice(0, count), words.slice(count), language);
    if (found !== null) return found;
  }
  return null;
}

/** Without a section's name behind the year: `posted by Ana Bell May 4, 2031 Health`. */
function withoutLabel(words: readonly string[]): readonly string[] {
  const year = words.findLastIndex((word) => YEAR.test(word));
  const label = words.slice(year + 1);
  const isLabel =
    year > 0 && label.length <= LABEL_WORDS && label.every((word) => LABEL.test(word));
  return isLabel ? words.slice(0, year + 1) : words;
}

const YEAR = /^\p{Nd}{4}$/u;
const LABEL = /^\p{Lu}\p{L}+$/u;
const LABEL_WORDS = 2;

function readOpened(
  dateWords: readonly string[],
  nameWords: readonly string[],
  language: string | null,
): DatedByline | null {
  if (!mayBeDate(dateWords)) return null;
  const name = nameWords.join(" ").replace(BEFORE_DATE, "").replace(BEHIND_DATE, "By ");
  const byline = readByline(name, { language });
  if (byline?.isMarked !== true) return null;
  const written = bare(dateWords.join(" "));
  const stamp = readDateLine(written, language);
  if (stamp?.kind === "stamp") return { authors: byline.authors, date: stamp.date };
  const day = readDateLine(`${written} ${ANY_YEAR}`, language);
  return day?.kind === "stamp" ? { authors: byline.authors, date: null } : null;
}

/** A date starts or ends with its year or day. */
function mayBeDate(words: readonly string[]): boolean {
  return DIGIT.test(words.at(-1) ?? "") || DIGIT.test(words[0] ?? "");
}

function readPieces(
  dateWords: readonly string[],
  otherWords: readonly string[],
  language: string | null,
): DatedByline | null {
  const stamp = readDateLine(bare(dateWords.join(" ")), language);
  if (stamp?.kind !== "stamp") return null;
  const authors = readNames(bare(otherWords.join(" ").replace(SOURCE, "")));
  return authors === null ? null : { authors, date: stamp.date };
}

/** The authors in what stands beside the date; none when it is the site's name, or nothing is left of it. */
function readNames(text: string): readonly string[] | null {
  const isNobody = text === "" || isWebName(text) || isAccount(text) || isWideLabel(text);
  if (isNobody) return [];
  const byline = readByline(text, { allowBareName: true });
  if (byline !== null) return byline.authors;
  if (CASED_NAME.test(text)) return WORDS_OF_TEXT.has(firstWord(text)) ? [] : [text];
  return WIDE_NAME.test(text) ? [text] : null;
}

/** Whether a text of Chinese or Japanese characters names a section, a badge or the paper, and nobody. */
function isWideLabel(text: string): boolean {
  return WIDE_SECTIONS.has(text) || (ANY_WIDE.test(text) && isOutlet(text));
}

/** The first word in small letters: `östra` begins a place, and no name. */
function firstWord(text: string): string {
  return text.slice(0, text.indexOf(" ")).toLowerCase();
}

function bare(text: string): string {
  return text.replace(SEPARATORS, "");
}
