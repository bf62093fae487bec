import { furniture } from "../furniture/all-rules.ts";
import { ANY_SIGN, SECTIONS_LINE_LIMIT, splitAtSigns } from "./sections.ts";

/** What sites put before the path: `You are here: Home › News`. */
export const YOU_ARE_AT = /^[^:：›»>＞/|]{1,30}[:：](?!:) ?/u;

/** A sign between two parts of a path, at least one of them in a script without case. */
const CASELESS_STROKE =
  /(?<=\p{Lo})(?:\/|[>＞]{1,2})(?=\p{Lo})|(?<=\p{L})[>＞]{1,2}(?=\p{Lo})|(?<=\p{Lo})[>＞]{1,2}(?=\p{L})/gu;
const ANY_STROKE = /[/>＞]/u;

/** Whether a line is a path from the front page: `Home › Region`. */
export function isHomePath(text: string): boolean {
  if (text.length > SECTIONS_LINE_LIMIT) return false;
  // Most lines have no sign between steps, and need only one look.
  if (!ANY_SIGN.test(text)) return GLUED_HOME.test(text);
  if (PATH_TO_TEXT.test(text) || GLUED_HOME.test(text) || PATH_OF_NET.test(text)) return true;
  return isHome(pathStart(withSpacedPath(text)));
}

/** The front page and a section that scraping has run together, in scripts without capitals: `الرئيسيةالمجتمع`. */
const GLUED_HOME =
  /^(?:الصفحة الرئيسية|الرئيسية|صفحه اصلی|صفحه نخست|خانه|ہوم|होम|মূলপাতা|প্রচ্ছদ|முகப்பு|ראשי)(?=\p{Lo}{2})/u;

/** A Chinese path that ends with the word for the text itself: `青浜财经 > 消费 > 正文`. */
const PATH_TO_TEXT =
  /^[^>＞›»/，。]{2,12}(?: ?[>＞›»/]+ ?[^>＞›»/，。]{2,12}){1,3} ?[>＞›»/]+ ?(?:正文|内容|文章内容|文章正文|新闻详情|新聞內容)$/u;

/** A path from a Chinese site whose name ends with the word for its net: `海风网>>社会>>民生`. */
const PATH_OF_NET =
  /^(?!互联|互聯|物联|物聯)\p{Script=Han}{2,6}[网網](?: ?(?:[>＞]{1,2}|[›»]) ?[\p{Script=Han}]{2,8}){1,3}$/u;

const STEPS_OF_NET = / ?[>＞]{1,2} ?/gu;

/** Words of the longest section in a path; more are the headline. */
const LONGEST_SECTION = 3;

/** Parts of the shortest path that surely names sections alone: the front page, a section and one in it. */
const FEWEST_PARTS = 3;

/** Angles with spaces about them, which part steps and nothing else: `Sport » Rowing`. */
const ANGLED_STEPS = /^[^«»‹›]+(?: [»›] [^«»‹›]+)+$/u;
const ANY_ANGLE = /[»›]/u;

/** Whether a line is a path to a section in another one, and not to the headline. */
export function isPathOfSections(text: string): boolean {
  if (ANY_ANGLE.test(text) && ANGLED_STEPS.test(text)) {
    return text.split(/ [»›] /u).every((part) => part.split(" ").length <= LONGEST_SECTION);
  }
  if (!isHomePath(text)) return false;
  const parts = splitAtSigns(withSpacedPath(text).replace(YOU_ARE_AT, ""));
  if (parts.length < FEWEST_PARTS) return false;
  return parts.every((part) => part.split(" ").length <= LONGEST_SECTION);
}

/** In scripts without case sites put no spaces around the signs of a path: `ホーム>地域`. */
export function withSpacedPath(text: string): string {
  if (!ANY_STROKE.test(text)) return text;
  if (PATH_OF_NET.test(text)) return text.replace(STEPS_OF_NET, " / ");
  return startsStrokedPath(text)
    ? text.replace(STROKE_IN_PATH, " / ")
    : text.replace(CASELESS_STROKE, " / ");
}

/** Between the steps of a path behind the front page's name: `Home/Harbour/Ferries`, `Home>Harbour`. */
const STROKE_IN_PATH = /(?<=\p{L})[/>＞](?=\p{L})/gu;
const LONGEST_HOME = 24;

/** Whether a line is a path from the front page with a sign between its steps and no space. */
function startsStrokedPath(text: string): boolean {
  const stroke = text.search(ANY_STROKE);
  if (stroke < 1 || stroke > LONGEST_HOME || text.charAt(stroke - 1) === " ") return false;
  return isHome(text.slice(0, stroke));
}

/** What stands first in a path, where a site says it is one; empty in what is no path. */
export function pathStart(text: string): string {
  const [first = "", ...rest] = splitAtSigns(text.replace(YOU_ARE_AT, ""));
  return rest.length === 0 ? "" : first;
}

/** A path starts with the front page, which is no section: `Home Region`. */
export function withoutHome(name: string): readonly string[] {
  if (isHome(name)) return [];
  if (GLUED_HOME.test(name)) return [name.replace(GLUED_HOME, "")];
  return startsWithHome(name) && !JOINS_HOME.test(name)
    ? [name.slice(name.indexOf(" ") + 1)]
    : [name];
}

/** A section whose name starts with the word for the front page: `Home & Garden`. */
const JOINS_HOME =
  /^\S+ (?:(?:&|and) |(?:accessories|appliances|automation|business|care|cooking|decor|design|entertainment|furnishings|furniture|garden|improvement|loans|office|security|theater|theatre)\b)/iu;

/** Whether the first word of a line names the front page. */
export function startsWithHome(text: string): boolean {
  const [first = ""] = text.split(" ", 1);
  return isHome(first);
}

/** Chinese sites put their own name before the word for the front page: `云岚首页`. */
const NAMED_HOME = /^[\p{scx=Han}A-Za-z]{1,8}(?:首页|首頁|主页|主頁)$/u;

/** Whether a label names the front page. */
export function isHome(name: string): boolean {
  return furniture().byWording(name)?.namesHome === true || NAMED_HOME.test(name);
}

/** Code units of the longest path that ends with a headline, which may read like a sentence. */
const LONGEST_PATH = 260;
const PATH_SIGN = /[/›»>＞|]/u;

/** Whether a line is a path from the front page down to a headline, however that ends. */
export function isPathOfHeadline(text: string): boolean {
  if (text.length > LONGEST_PATH) return false;
  const sign = text.slice(0, LONGEST_HOME + 1).search(PATH_SIGN);
  return sign > 0 && isHome(text.slice(0, sign).trim());
}
