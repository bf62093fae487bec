import { chineseNamesIn } from "./chinese-names.ts";

/**
 * Korean and Japanese put the office after the name, and Koreans a place or what the reporter made before
 * it, or the paper: "김철수 기자", "서울=김철수 기자", "글·사진=김철수 기자", "청계일보 김철수·이영희 기자".
 */
const KOREAN =
  /^(?:(?!사진|그림|영상|정리)[\p{Script=Hangul}·]{1,8} ?= ?|\p{Script=Hangul}{1,8}(?:신문|일보|뉴스|경제|타임스|투데이|데일리|통신|방송|저널|헤럴드|닷컴) )?(\p{Script=Hangul}{2,4}(?:[·,] ?\p{Script=Hangul}{2,4}){0,3}) ?(?:선임|인턴|수습|전문)?(?:기자|특파원|논설위원)$/u;
const KOREAN_COMMA = /[·,] ?/u;
const NAME_FIRST = /^([\p{scx=Han}]{2,5})[ \u3000]?(?:記者|记者|特派員|編集委員)$/u;

/** The families that most Koreans belong to, and a name of two syllables behind. */
const KOREAN_NAME =
  /^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민]\p{Script=Hangul}{2}$/u;

/** Whether a text looks like a Korean name, as many other words do: its place must tell. */
export function isKoreanName(text: string): boolean {
  return text.length === KOREAN_LENGTH && KOREAN_NAME.test(text);
}

const KOREAN_LENGTH = 3;

/** Taiwanese papers put paper, reporter and place between strokes: "聯合報／ 記者陳怡君／台南報導"; some a space. */
const BETWEEN_STROKES =
  /^[〔［[(（]?(?:[\p{scx=Han}]{2,8}(?:[／/] ?| ))?(?:特派)?[記记]者 ?([\p{scx=Han}]{2,4}(?:、[\p{scx=Han}]{2,4}){0,3}) ?[／/] ?[\p{scx=Han}]{2,8}(?:報導|报导|報道|电|電)[〕］\])）]?$/u;

/**
 * Name behind the office, with the paper before it: `青浜新闻记者 陆采苹`, and before the word for a report:
 * `編輯 許家葦 報導`.
 */
const OFFICE_FIRST =
  /^(?:(?!采访|採訪)[\p{scx=Han}]{2,8}(?:新闻|新聞|日报|日報|晚报|晚報|周刊|週刊|网|網|报|報|社))?(?:见习|見習|实习|實習|特约|特約|首席|高级)?[记記]者[ :：]?(?![会會俱协協证證站团團们們手招节節问問提])([\p{scx=Han}]{2,4}(?:[ 、][\p{scx=Han}]{2,4}){0,3})$/u;
const NAME_AND_REPORT = /^(?:編輯|编辑|記者|文字|實習編輯)? ?([\p{scx=Han}]{2,4}) ?(?:報導|報道)$/u;

/** The same with a desk in place of the paper: "社會中心／陳怡君報導", or nobody's name: "國際中心／綜合報導". */
const DESK_REPORT =
  /^[〔［[(（【]?[\p{scx=Han}]{2,6}(?:中心|組|组|部)[／/] ?([\p{scx=Han}]{2,4}) ?(?:[／/] ?[\p{scx=Han}]{2,8}?)?(?:報導|报导|报道)[〕］\])）】]?$/u;

/** Name and paper in square brackets with a comma between them: "［山野太郎，青浜新聞］". */
const WITH_PAPER =
  /^[［[]([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana} ]{2,12})[，,][^，［］[\]]{2,20}[］\]]$/u;

/** Name and agency or paper in brackets, below the headline of a Japanese portal: `山野 太郎（青浜通信）`. */
const BEFORE_PAPER =
  /^([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{1,5}[ \u3000]?[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{1,5})[（(][^（()）]{2,12}(?:通信|新聞|日報|タイムズ|ニュース|放送|テレビ|編集部|オンライン)[）)]$/u;

/** Name and paper with a colon between them and the office behind: `山野 太郎 : 青浜経済 記者`. */
const PAPER_AND_OFFICE =
  /^([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{1,5}[ \u3000]?[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{1,5}) ?[:：] ?[^:：]{2,14} ?(?:記者|編集部|編集委員|コラムニスト|ライター)$/u;

/** What such a line says of a report that was put together. */
const COMPILED: ReadonlySet<string> = new Set(["綜合", "综合", "整理", "編譯", "编译"]);

/** Chinese names of two to four letters with a space between them. */
const CHINESE_NAMES = /^[\p{scx=Han}]{2,4}(?:[ \u3000][\p{scx=Han}]{2,4}){1,3}$/u;

/** Japanese papers put the reporter's name in brackets below the text. */
const BRACKETED = /^[【（(〔]([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{3,6})[】）)〕]$/u;

/** What such brackets hold elsewhere: headings of boxes and kinds of reports. */
const NO_REPORTER =
  /(?:記事|写真|動画|画像|映像|特集|速報|独自|関連|連載|解説|資料|地図|図解|一覧|注目|新聞|通信|まとめ|ニュース|おわり|つづく|続く|記者)/u;

/** The reporter's name in a line of nothing but name and brackets, or null. */
export function bracketedReporter(line: string): string | null {
  const name = line.length > LONGEST_BRACKETED ? undefined : BRACKETED.exec(line)?.[1];
  return name === undefined || NO_REPORTER.test(name) ? null : name;
}

/** Chinese papers open a report with their name and the reporter's: "青浜晚报讯（记者 山小野 海小浪）". */
const OPENING =
  /^[^（(，。]{2,16}[讯訊电電] ?[（(](?:本报|本報)?[记記]者[ :：]?([\p{scx=Han}]{2,4}(?:[ 、][\p{scx=Han}]{2,4}){0,3})[ ）)]/u;

/** What others than the reporter did, whose names follow. */
const OTHER_OFFICE = /^(?:通讯员|通訊員|实习生|實習生|摄影|攝影|见习)/u;

/** What those are who wrote with the reporter, before their names: `记者 山小野 实习生 海小浪`. */
const LEARNING = /^(?:实习生|實習生|实习记者|實習記者|见习记者|見習記者)$/u;

/** The reporters whom the first words of a report name; none in other texts. */
export function openingReporters(text: string): readonly string[] {
  return withoutOtherOffices(OPENING.exec(text)?.[1]?.split(/[ 、]/u) ?? []);
}

function withoutOtherOffices(written: readonly string[]): readonly string[] {
  const names = written.filter((name) => !LEARNING.test(name));
  const other = names.findIndex((name) => OTHER_OFFICE.test(name));
  return other === -1 ? names : names.slice(0, other);
}

const LONGEST = 40;
const LONGEST_BRACKETED = 8;

/**
 * The reporter's name in a line of nothing but name, office, place and paper; none where such a line
 * names nobody. Null for any other line.
 */
export function eastAsianReporter(line: string): readonly string[] | null {
  if (line.length > LONGEST) return null;
  const korean = KOREAN.exec(line)?.[1];
  return korean === undefined ? reporterInHan(line) : korean.split(KOREAN_COMMA);
}

const FORMS: readonly RegExp[] = [
  NAME_FIRST,
  NAME_AND_REPORT,
  WITH_PAPER,
  PAPER_AND_OFFICE,
  BEFORE_PAPER,
  BETWEEN_STROKES,
  DESK_REPORT,
];

function reporterInHan(line: string): readonly string[] | null {
  const names = OFFICE_FIRST.exec(line)?.[1]?.split(/[ 、]/u);
  if (names !== undefined) return withoutOtherOffices(names);
  const match = FORMS.map((form) => form.exec(line)).find((found) => found !== null);
  const name = match?.[1];
  return name?.split("、").filter((each) => !COMPILED.has(each)) ?? null;
}

/** The same, or Chinese names with nothing beside them, where the place tells that a name stands there. */
export function eastAsianNames(text: string): readonly string[] | null {
  return eastAsianReporter(text) ?? chineseNamesIn(text);
}

/**
 * The names on a line of Chinese names with spaces between them, or null. Japanese has such a space
 * inside a name, between the family's and one's own.
 */
export function chineseNames(text: string, language: string | null): readonly string[] | null {
  const isChinese = language?.startsWith("zh") === true && CHINESE_NAMES.test(text);
  return isChinese ? text.split(/[ \u3000]/u) : null;
}

/** Brackets about a whole line, in which Chinese, Japanese and Korean sites put names. */
const ENCLOSED = /^[（(【〔[［]([^（()）【】〔〕[\]［］]{3,60})[）)】〕\]］]$/u;

/** A line without the brackets about all of it: `（编辑：肖青 王华）`. */
export function withoutBrackets(line: string): string {
  return ENCLOSED.exec(line)?.[1] ?? line;
}
