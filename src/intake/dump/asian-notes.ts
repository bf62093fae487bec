import type { FurnitureRule } from "../furniture/rule.ts";

const ENCLOSED_CALL_RULE: FurnitureRule = {
  name: "call above a button",
  reason: "It stands between two strokes, as Japanese sites have calls above their buttons.",
  place: "anywhere",
};

const ADVERTISEMENT_RULE: FurnitureRule = {
  name: "advertisement",
  reason: "The site's word for an advertisement stands before it in brackets.",
  place: "anywhere",
};

const GRADE_RULE: FurnitureRule = {
  name: "grade of an account",
  reason: "What the site calls those who write much for it.",
  place: "edges",
  isBesideText: true,
};

const AUTHOR_NOTE_RULE: FurnitureRule = {
  name: "note on the author",
  reason: "It says in brackets who the author is, at the end of the text.",
  place: "edges",
};

/** Who writes, in brackets about the whole line, but for a name at its end: `（作者為國小教師，台東人）`, `(필자는 소설가)`. */
const AUTHOR_NOTE =
  /^[（(](?:本文)?(?![作筆笔]者[：:] ?\p{scx=Han}{2,4}[）)])(?:(?:作者|筆者|笔者)(?:系|係|为|為|是|は|：|:)|(?:필자는|글쓴이는) )(?!.*[ \u3000][\p{scx=Han}]{2,4}[）)]$)[^（()）。]{2,60}[）)][。.]?$/u;

const REMINDER_RULE: FurnitureRule = {
  name: "reminder of the paper",
  reason: "What a paper in Taiwan reminds its readers of below texts of a kind, between two stars.",
  place: "anywhere",
};

/** The rule of a line behind which no text stands, unless a sentence follows. */
export const KOREAN_RIGHTS_RULE: FurnitureRule = {
  name: "rights of a Korean paper",
  reason:
    "It says whose page this is, and forbids to spread it; some papers print it between paragraphs as well.",
  place: "anywhere",
};

/** Korean papers forbid to print and to spread their texts anew, and lately to train models on them. */
const KOREAN_END = /금지\.?$/u;
const RIGHTS_IN_KOREAN =
  /^(?:copyrights?|저작권자|ⓒ) ?[^\p{L}]{0,6}[^.。]{1,40}(?:[.,] ?all rights? reserved)?[.,]? ?무단 ?전재[ \p{L},·-]{0,40}금지\.?$/iu;

const LONGEST = 50;
const LONGEST_RIGHTS = 120;

/** Strokes that open downwards: `＼登録は無料／`. */
const BETWEEN_STROKES = /^[＼\\] ?[^＼／\\/]{2,40} ?[／/]$/u;

/** The word alone stands before a headline as well: a call has a sign, a price or a code. */
const NAMED = /^[（(](?:廣告|广告|広告|광고)[）)] ?\S.{3,50}(?:[→＞>»！!]|[\p{Nd}%％折元円원])$/u;

/** What platforms call those who write for them: `山水号优质创作者`, `优质财经领域创作者`. */
const GRADE =
  /^(?:\p{scx=Han}{1,4}[号號])?[优優](?:质|質)(?:\p{scx=Han}{2,4}(?:领域|領域))?(?:创作者|創作者|作者)$/u;

const PORTAL_LIST_RULE: FurnitureRule = {
  name: "portal's list of a paper's articles",
  reason: "A portal's heading above articles that the paper itself has chosen.",
  place: "edges",
  opensTeasers: true,
};

const PORTAL_LIST = /언론사에서 선정하며 .{0,24}이동해 볼 수 있습니다\.?$/u;

/** The rule of a line whose form tells that it calls readers, advertises or says whose the page is, or null. */
export function asianNoteRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST_RIGHTS) return null;
  if (KOREAN_END.test(text) && RIGHTS_IN_KOREAN.test(text)) return KOREAN_RIGHTS_RULE;
  if (text.length > LONGEST) return PORTAL_LIST.test(text) ? PORTAL_LIST_RULE : null;
  if (REMINDER_SIGN.test(text)) return REMINDER.test(text) ? REMINDER_RULE : null;
  return CALL_SIGN.test(text) ? callRule(text) : gradeRule(text);
}

const CALL_SIGN = /^[＼\\（(]/u;

/** Who reminds whom: `☆青浜日報提醒您：酒後不開車☆`. */
const REMINDER = /^[☆★※◎] ?[^。，]{0,12}(?:提醒您|提醒你|關心您|關心你|关心您|叮嚀您)/u;
const REMINDER_SIGN = /^[☆★※◎]/u;

function callRule(text: string): FurnitureRule | null {
  if (AUTHOR_NOTE.test(text)) return AUTHOR_NOTE_RULE;
  if (BETWEEN_STROKES.test(text)) return ENCLOSED_CALL_RULE;
  return NAMED.test(text) ? ADVERTISEMENT_RULE : null;
}

function gradeRule(text: string): FurnitureRule | null {
  return text.endsWith("作者") && GRADE.test(text) ? GRADE_RULE : null;
}
