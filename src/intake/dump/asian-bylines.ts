import { chineseNamesIn } from "./chinese-names.ts";

/** Code units of the longest such line. */
const LONGEST = 100;

const CJK_NAME =
  "[\\p{scx=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]{2,5}(?:[ \\u3000][\\p{scx=Han}]{1,3})?";

/** A Japanese desk or office before the name: `（磯辺支局・山野太郎）`, `報道部 山野太郎`. */
const DESK = new RegExp(
  `^[（(【［]?[\\p{scx=Han}\\p{sc=Katakana}]{0,6}(?:支局|総局|支社|本社|通信局|通信部|報道部|社会部|経済部|政治部|文化部|運動部|写真部|地域部|報道センター|取材班|編集部|論説室)(?:[・=＝][\\p{scx=Han}]{2,5})?[・ \\u3000/／](${CJK_NAME})[）)】］]?$`,
  "u",
);

/** The sign with which papers in Taiwan open a writer's name. */
const WRITER = /^◎ ?(?:文[／/:：] ?)?([\p{scx=Han}]{2,4})$/u;

/** Where a post was taken from, and who wrote it there. */
const TAKEN_FROM = /^以下文章[来來]源[于於][^，。]{1,24}[ ，,]+作者[:：]? ?([^，。\s]{2,12})$/u;

/** Who the writer is, in brackets, with the name behind the office: `（作者系本报评论员 林溪）`. */
const OFFICE_AND_NAME =
  /^[（(](?:作者|筆者|笔者)(?:系|係|为|為|是)[^（()）。]{2,24}[ \u3000]([\p{scx=Han}]{2,4})[）)]$/u;

/** The name behind the English word that Hindi sites use for it, and what stands before it: desk, paper, place. */
const PUBLISHED_BY =
  /^(?:[^।]{2,60},? )?(?:Published|Written|Reported|Curated) [Bb]y ?: ?([\p{Lu}\p{scx=Deva}][\p{L}\p{M}.]*(?: [\p{Lu}\p{scx=Deva}][\p{L}\p{M}.]*){1,2})$/u;

/** Name, paper and place: `मीरा जोशी, लहर समाचार, गोपालपुर`; a desk is no name. */
const HINDI_PAPER =
  /^([\p{scx=Deva} .]{2,30}), [\p{scx=Deva} ]{0,20}(?:समाचार|उजाला|न्यूज|न्यूज़|टाइम्स|जागरण|भास्कर|हिन्दुस्तान|हिंदुस्तान|पत्रिका|केसरी|टुडे|एक्सप्रेस|संवाददाता|ब्यूरो|नेटवर्क|डेस्क)(?:, ?[\p{scx=Deva} ]{2,24})?$/u;
const HINDI_DESK = /(?:डेस्क|संवाददाता|ब्यूरो|नेटवर्क|एजेंसी|संवाद|टीम|न्यूज)$/u;

const FIRST_ASIAN = 0x900;

/**
 * The authors that a line names in a form of papers in Japanese, Chinese or Hindi, none where it names a desk;
 * null for any other line.
 */
export function asianByline(line: string): readonly string[] | null {
  if (line.length > LONGEST) return null;
  const published = line.includes("y:") ? PUBLISHED_BY.exec(line)?.[1] : undefined;
  if (published !== undefined) return [published];
  if (line.charCodeAt(0) < FIRST_ASIAN && !/^[(◎]/u.test(line)) return null;
  return hindiByline(line) ?? bylineInHan(line);
}

function hindiByline(line: string): readonly string[] | null {
  const name = HINDI_PAPER.exec(line)?.[1];
  if (name === undefined) return null;
  return HINDI_DESK.test(name) || !name.includes(" ") ? [] : [name];
}

function bylineInHan(line: string): readonly string[] | null {
  const writer = WRITER.exec(line)?.[1];
  if (writer !== undefined) return chineseNamesIn(writer);
  const name = (DESK.exec(line) ?? TAKEN_FROM.exec(line) ?? OFFICE_AND_NAME.exec(line))?.[1];
  return name === undefined ? null : [name];
}
