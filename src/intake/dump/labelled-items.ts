import { readDateLine } from "../dates/dates.ts";
import { isWide } from "../spaces.ts";

/** What a line of labelled items tells: who wrote an article and when. */
type LabelledLine = {
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null;
};

const KIND_NAMES = ["author", "person", "source", "date", "count", "size"] as const;
type Kind = (typeof KIND_NAMES)[number];

/**
 * Labels of the items that Chinese sites put above and below a text, with a colon or a stroke behind
 * them: `发布时间：2031-05-04 来源：青浜晚报 作者：山小野 浏览：120`.
 */
const LABELS: Readonly<Record<Kind, string>> = {
  author: "作者|记者|記者|本报记者|本報記者|撰文|撰稿|文字|文|署名|供稿人|通讯员|通訊員",
  person:
    "责任编辑|責任編輯|核稿編輯|审稿编辑|審稿編輯|图片编辑|圖片編輯|视频编辑|文字编辑|文字編輯|编辑|編輯|责编|責編|美编|校对|校對|审核|審核|终审|終審|初审|初審|复审|複審|二审|三审|审校|监制|監製|统筹|总编|摄影|攝影|图片|圖片|图|圖|视频|制图|製圖|翻译|翻譯|主编|主編|编审|值班编辑|值班主任|录入|发布人|发布者|签发",
  source:
    "来源|來源|信息来源|文章来源|新闻来源|稿件来源|本文来源|來源媒體|稿源|出处|出處|供稿|来稿|发布单位|发布机构|单位|部门|所属栏目|栏目|分类|分類|类别|频道",
  date: "发布时间|发布日期|发表时间|发表日期|發布時間|發布日期|發佈時間|發佈日期|發表時間|更新时间|更新日期|更新時間|最后更新|最後更新|发稿时间|刊登日期|时间|時間|日期|创建时间|添加时间",
  count:
    "浏览次数|浏览量|浏览数|浏览|瀏覽次數|瀏覽數|瀏覽|点击次数|点击数|点击量|点击率|点击|點閱數|點閱|阅读次数|阅读量|阅读数|阅读|閱讀數|閱讀|访问次数|访问量|人气|人氣|评论数|评论|評論|回复|点赞|收藏|字数|字數|热度",
  size: "字体|字體|字号|字號|字体大小|字體大小|字級|分享到|分享|打印本页",
};

const KINDS: ReadonlyMap<string, Kind> = new Map(
  KIND_NAMES.flatMap((kind) => LABELS[kind].split("|").map((word): [string, Kind] => [word, kind])),
);

/** A label with its sign: longer ones first, so that `责任编辑` is no `编辑`. */
const LABEL = new RegExp(
  `(${[...KINDS.keys()].toSorted((one, other) => other.length - one.length).join("|")})\\s?[:：｜|丨/／]\\s?`,
  "gu",
);

/** Labels of one letter, `文` and `图`, end many words; they stand at the start or behind a space alone. */
const BOUNDARY_LENGTH = 1;
const BOUNDARY = /[\s,，;；|｜]$/u;

/** Code units of the longest such line, and of the longest name of a person or a paper in it. */
const LONGEST_LINE = 160;
const LONGEST_NAME = 14;
const LONGEST_VALUE = 24;

/** A sign of a label, which few lines have. */
const ANY_SIGN = /[:：｜|丨/／]/u;
const SENTENCE = /[。！？!?；]/u;
const BRACKETS = /[【】〔〕[\]（）()]/gu;
const EDGES = /^[\s,，;；|｜/／·•-]+|[\s,，;；|｜/／·•-]+$/gu;

/** Buttons before the first label: `打印 字体：放大 正常 缩小`. */
const BUTTONS = /^(?:(?:打印|列印|收藏|分享|保存|关闭|投稿|纠错)\s?)+$/u;

/** What parts names, and a Chinese name; one in Latin letters has capitals. */
const NAMES_APART = /[、,，&/／;；\s]+/u;
const CHINESE_NAME = /^(?:[\p{scx=Han}]{2,4}|[\p{scx=Han}]{1,6}·[\p{scx=Han}·]{1,8})$/u;

/** What stands in a name's place where nobody is named. */
const NOBODY =
  /^(?:未知|佚名|匿名|网络|網絡|本站|本网|原创|转载|综合|整理|编辑部|管理员|无|不详|小编|记者|記者|编辑|编辑部|admin)$/iu;

type Item = { readonly kind: Kind; readonly value: string };

/**
 * Reads a line that is made of labels and their values and nothing else but a day and a paper before
 * the first one; scraping may have run them together. Null for any other line, and for a single item,
 * which is read as byline, source or date.
 * @param language BCP 47 tag of the text, or null.
 */
export function readLabelledItems(source: string, language: string | null): LabelledLine | null {
  if (!mayHaveItems(source)) return null;
  const { head, items } = itemsOf(source.replace(BRACKETS, " ").trim());
  const [, second] = head === "" ? items : [head, ...items];
  if (second === undefined && !isCreditAlone(source, items)) return null;
  const isLabelled = head === "" || BUTTONS.test(head);
  const stamp = isLabelled ? null : stampOf(head, language);
  if (!isLabelled && stamp === null) return null;
  if (!items.every((item) => isValueOf(item, language))) return null;
  return {
    authors: items.flatMap((item) => (item.kind === "author" ? namesIn(item.value) : [])),
    date: stamp ?? dateIn(items, language),
  };
}

/** An item alone that names who edited a text: `核稿編輯：許家葦`, `编辑｜周立言`. */
const EDITOR_ALONE =
  /^(?:(?:责任|責任|核稿|審稿|审稿|图片|圖片|视频|文字|值班|本文|美术|数据|新媒体)(?:编辑|編輯)|责编|責編|美编|校对|校對|审核|審核|审校|终审|終審|监制|監製|统筹|统筹编辑) ?[:：]|^[\p{scx=Han}]{1,4} ?[｜|丨] ?/u;

/** Speakers have a colon behind them as well, and few words; an editor has a name. */
function isCreditAlone(line: string, items: readonly Item[]): boolean {
  const [item] = items;
  if (item === undefined || (item.kind !== "person" && item.kind !== "author")) return false;
  return EDITOR_ALONE.test(line) && namesIn(item.value).length > 0;
}

function mayHaveItems(line: string): boolean {
  if (line.length > LONGEST_LINE || !ANY_SIGN.test(line)) return false;
  return isWide(line) && !SENTENCE.test(line);
}

/** The items of a line, and what stands before the first label. */
function itemsOf(line: string): { readonly head: string; readonly items: readonly Item[] } {
  const labels = [...line.matchAll(LABEL)].filter(({ 1: label = "", index }) => {
    const before = line.slice(0, index);
    return label.length > BOUNDARY_LENGTH || before === "" || BOUNDARY.test(before);
  });
  const items = labels.map((match, at) => ({
    kind: KINDS.get(match[1] ?? "") ?? "size",
    value: tidied(line.slice(match.index + match[0].length, labels[at + 1]?.index)),
  }));
  return { head: tidied(line.slice(0, labels[0]?.index ?? 0)), items };
}

function tidied(text: string): string {
  return text.replace(EDGES, "");
}

/** The day that stands before the first label, with a paper's name before or behind it; null for other words. */
function stampOf(head: string, language: string | null): string | null {
  const words = head.split(/\s+/u);
  const parts = [words, words.slice(1), words.slice(0, -1)];
  for (const part of parts) {
    const rest = words.length - part.length;
    if (part.length === 0 || (rest > 0 && head.length > LONGEST_VALUE + LONGEST_NAME)) continue;
    const stamp = readDateLine(part.join(" "), language);
    if (stamp?.kind === "stamp" && stamp.date !== null) return stamp.date;
  }
  return null;
}

function dateIn(items: readonly Item[], language: string | null): string | null {
  const item = items.find(({ kind }) => kind === "date");
  return item === undefined ? null : stampOf(item.value, language);
}

const LONG_NUMBER = /\p{Nd}{3}/u;

/** What portals put behind an editor's name: `周立言_NN1234`, `周立言 SF183`. */
const SIGN_OF_EDITOR = /[_ ]?[A-Za-z]{1,4}\p{Nd}{2,6}$/u;

const COUNT = /^[\p{Nd},.万萬kKwW+次人条條个個]{0,12}$/u;
const SIZES = /^[\p{scx=Han}A-Za-z+\s-]{0,16}$/u;

/** Whether what follows a label is what the label announces. */
function isValueOf({ kind, value }: Item, language: string | null): boolean {
  switch (kind) {
    case "author":
    case "person":
      return value.length <= LONGEST_VALUE && !LONG_NUMBER.test(value.replace(SIGN_OF_EDITOR, ""));
    case "source":
      return value.length > 0 && value.length <= LONGEST_VALUE;
    case "date":
      return stampOf(value, language) !== null;
    case "count":
      return COUNT.test(value);
    case "size":
      return SIZES.test(value);
  }
}

/** The office before a name: `作者：记者王敬照`. */
const OFFICE = /^(?:本报|本報|特约|特約)?[记記]者\s?(?=[\p{scx=Han}]{2})/u;

/** The persons that a value names, none where it names a paper or nobody. */
function namesIn(value: string): readonly string[] {
  const written = value.replace(OFFICE, "");
  return written.split(NAMES_APART).filter((name) => CHINESE_NAME.test(name) && !NOBODY.test(name));
}
