import type { Range } from "./body-range.ts";
import { readNames } from "./byline.ts";
import { isProseWith } from "./name-below-text.ts";
import type { Signed } from "./signs.ts";

/** Paragraphs at a text's start that may say who writes: what sums it up, a caption, the report's opening. */
const OPENS_WITHIN = 3;

/** Code units at a paragraph's start and end that are looked at. */
const EDGE = 70;

/** What stands before an author's name at the end of a standfirst: `A plea for weeds. By Ana Bell`. */
const BY_AT_END =
  /[.!?…»”"] (?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|AV|Af|AF|Text:|TEXT:|Texte :|Texto:|Testo di) (\p{Lu}[^.:!?]{3,44})$/u;

/** The same in brackets, for who asked, wrote or translated: `（聞き手・山野太郎）`, `（文/林溪）`. */
const HAND_AT_END =
  /[（(](?:聞き手|取材・文|文|構成|执笔|執筆|编译|編譯|撰文|采写|作者|记者|記者)[・:：/／ ]\s?([\p{scx=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,6})[）)]$/u;

/** Reporter and place with which a report opens: `〔記者陳怡君／台南報導〕`, `[서울=김철수 한길뉴스 기자]`. */
const HAN_OPENING =
  /^[〔［【[(（](?:本報)?[記记]者 ?([\p{scx=Han}]{2,4})[／/][\p{scx=Han}]{2,8}(?:報導|报导|報道|报道)[〕］】\])）]/u;
const KOREAN_OPENING =
  /^[[(]\p{Script=Hangul}{1,8} ?= ?(\p{Script=Hangul}{2,4})(?: \p{Script=Hangul}{2,12})? (?:기자|특파원)[\])]/u;

/** The author in brackets behind the last sentence: `… until Sunday. (Ana Bell)`, `……。（林溪）`. */
const NAME_AT_END = /[.!?…][”“»"]? \((\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+){1,2})\)(?: \+{2,3})?$/u;
const HAN_AT_END = /[。！？”][（(]([\p{scx=Han}]{2,3})[）)]$/u;

/** The authors whom the text's own first or last words name, in forms that papers have; none in other texts. */
export function authorsInText(passages: readonly Signed[], body: Range): readonly string[] {
  const paragraphs = passages.slice(body.start, body.end);
  const reporters = new Set(paragraphs.flatMap(({ text }) => reporterOf(text) ?? []));
  if (reporters.size === 1) return [...reporters];
  const opening = paragraphs.slice(0, OPENS_WITHIN).flatMap(({ text }) => standfirstAuthors(text));
  if (opening.length > 0) return [...new Set(opening)];
  const last = paragraphs.findLast(({ sign }) => sign.kind === "prose" || sign.kind === "short");
  const name = last === undefined ? null : nameAtEnd(last.text);
  const isSaid =
    name !== null && paragraphs.some((line) => line !== last && isProseWith(line, name));
  return name === null || isSaid ? [] : [name];
}

/** The name in a form that nothing but a report has, wherever it stands: of several, each is another report's. */
function reporterOf(text: string): string | undefined {
  const start = text.slice(0, EDGE);
  const opened = HAN_OPENING.exec(start) ?? KOREAN_OPENING.exec(start);
  return (opened ?? HAND_AT_END.exec(text.slice(-EDGE)))?.[1];
}

function standfirstAuthors(text: string): readonly string[] {
  const names = BY_AT_END.exec(text.slice(-EDGE))?.[1];
  return names === undefined ? [] : (readNames(names) ?? []);
}

function nameAtEnd(text: string): string | null {
  const end = text.slice(-EDGE);
  const han = HAN_AT_END.exec(end)?.[1];
  if (han !== undefined) return han;
  const name = NAME_AT_END.exec(end)?.[1];
  return name === undefined ? null : (readNames(name)?.[0] ?? null);
}
