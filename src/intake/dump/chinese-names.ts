import { readDateLine } from "../dates/dates.ts";
import type { DatedByline } from "./dated-byline.ts";

/** The families to which nine of ten Chinese belong, in both scripts. */
const FAMILIES =
  "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢岳骆駱梅庄莊詹简簡游麦麥阮柯卓翁涂凌童";

/** Two or three letters from a family's on; `常委会` and the like end with what no name has. */
const NAME = new RegExp(
  `^(?:[${FAMILIES}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛)[\\p{scx=Han}]{1,2}$`,
  "u",
);
const NO_NAME_END = /[网網报報社界圈省市县縣区區台臺会會部院馆館局版村镇鎮路街站]$/u;

const BETWEEN = /[ \u3000、]/u;
const NAMES = /^[\p{scx=Han}]{2,4}(?:[ \u3000、][\p{scx=Han}]{2,4}){0,3}$/u;
const LONGEST_NAMES = 20;

/** Letters of a name that stands alone: of two, too many are words. */
const LETTERS_ALONE = 3;

/** The Chinese names that are all of a text, told by their families; null in any other text. */
export function chineseNamesIn(text: string): readonly string[] | null {
  if (text.length > LONGEST_NAMES || !NAMES.test(text)) return null;
  const names = text.split(BETWEEN);
  if (names.length === 1 && text.length < LETTERS_ALONE) return null;
  return names.every((name) => NAME.test(name) && !NO_NAME_END.test(name)) ? names : null;
}

const POSTED =
  /^([^\p{Nd}]{2,20}?) ?(?:發表在|發表於|发表于|发表在|發佈於|发布于) ?(\p{Nd}.{4,30})$/u;
const LONGEST_POSTED = 60;

/** Who posted a text on a blog, and when: `麥凱彤 發表在 2031 年 05 月 04 日`; null for any other line. */
export function postedOn(line: string, language: string | null): DatedByline | null {
  if (line.length > LONGEST_POSTED) return null;
  const [, written = "", day = ""] = POSTED.exec(line) ?? [];
  const stamp = day === "" ? null : readDateLine(day, language);
  if (stamp?.kind !== "stamp") return null;
  return { authors: chineseNamesIn(written) ?? [], date: stamp.date };
}
