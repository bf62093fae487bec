import type { FurnitureRule } from "../furniture/rule.ts";
import { CALL_INSIDE_RULE } from "./reader-calls.ts";

/** The rule of lines about the account that sent a post. */
export const ACCOUNT_RULE: FurnitureRule = {
  name: "account that sent the post",
  reason: "What the network prints of the account and the author about every post.",
  place: "anywhere",
};

const END_RULE: FurnitureRule = {
  name: "end of the post",
  reason: "A sign that the post ends here, as accounts put it below their texts.",
  place: "edges",
};

/** Code units of the longest such line. */
const LONGEST = 60;

/** The account's name and words for itself, and where a post was taken from: `微信号 qingcai`, `原创 阿青 青菜记`. */
const ACCOUNT =
  /^(?:微信(?:号|號|ID)[ :：] ?[\w-]{3,24}$|原[创創][ :：] ?[^\s，。！？：]{1,16}(?: [^\s，。！？：]{1,16})?$|(?:以下文章|本文)[来來]源[于於自](?!.*，作者)|(?:本文|文章)?(?:已?[经經获獲]|转载自|轉載自)[^。，]{0,16}(?:授权|授權)[^。，]{0,8}(?:转载|轉載|发布|發布)|收[录錄][于於](?:合集|话题|話題|专辑|專輯))/u;

/** The account's words for itself, which are whole sentences often. */
const ABOUT = /^功能介[绍紹][ :：] ?\S/u;

/** Few lines start with one of these, which is told at once. */
const ACCOUNT_START = /^[微功原以本文收已经經获獲转轉]/u;

/** Signs that point to the film above, to the button below or to the account's name. */
const POINTING = /^[▲△▴↑⬆☝👆▼▽▾↓⬇👇]+\uFE0F? ?/u;

/** What is done there. */
const DONE = /^(?:点击|點擊|点开|點開|轻点|长按|長按|扫码|掃碼|扫描|掃描|识别|識別|戳|上方|下方)/u;

/** The mark that readers give a post: `点个在看，温暖一下我们`, `喜欢就点个“赞”和“在看”吧`. */
const MARK =
  /(?:点|點|按|给|給|戳)(?:个|個|亮|下|一下|击|擊)?[“"「『【]?(?:在看|赞[”"」』】]?[和、与＋+&][“"「『【]?在看)|(?:右下角|文末|顺手)[^。]{0,8}在看/u;

const END =
  /^[-–—=·•~～*/|【[（( ]{1,8}(?:END|End|end|全文完|本文完|完|正文完|终|終|समाप्त|끝|おわり|Hết|HẾT)[-–—=·•~～*/|】\]）) ]{1,8}$/u;

/** The writer's account below a post of a Japanese blog: `nagisa (id:nagisa) 1日前 読者になる`. */
const BLOG_ACCOUNT = /\(id:[\w-]{2,32}\)(?: [^。]{1,20})? 読者(?:になる|です)/u;

const BLOG_ACCOUNT_RULE: FurnitureRule = { ...ACCOUNT_RULE, endsArticle: true };

const SENTENCE_END = /[。！？!?]$/u;

/** The rule of a line that a network or an account puts about the text of every post, or null. */
export function accountRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST) return null;
  if (ACCOUNT_START.test(text) && isOfAccount(text)) return ACCOUNT_RULE;
  if (text.includes("在看") && MARK.test(text)) return CALL_INSIDE_RULE;
  if (text.includes("(id:") && BLOG_ACCOUNT.test(text)) return BLOG_ACCOUNT_RULE;
  if (END.test(text)) return END_RULE;
  return isPointingCall(text) ? CALL_INSIDE_RULE : null;
}

function isOfAccount(text: string): boolean {
  return ABOUT.test(text) || (!SENTENCE_END.test(text) && ACCOUNT.test(text));
}

function isPointingCall(text: string): boolean {
  if (!POINTING.test(text)) return false;
  return DONE.test(text.replace(POINTING, "")) && !SENTENCE_END.test(text);
}
