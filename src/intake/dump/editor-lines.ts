import type { Signed } from "./signs.ts";

/**
 * The line with which Chinese sites close an article, of who edited and checked it: `（责任编辑：周立言）`,
 * and Korean ones, of who wrote it with the mail address: `한가람 기자 garam@dalseom.example`.
 */
const CHINESE =
  /^[（(【[〔]? ?(?:作者[:：][^:：]{1,12} )?(?:本文|值班|文字|核稿|责任|責任)?(?:编辑|編輯|责编|責編|校对|校對|审核|審核|审校)[^:：]{0,8}[:：] ?\S/u;
const KOREAN =
  /^[[(]?(?:\p{Script=Hangul}{1,6}=)?\p{Script=Hangul}{2,4} ?(?:선임|인턴|수습|전문)?기자 ?[(/]? ?[\w.+-]+@[\w.-]+[)\]]?$/u;

/** Code units of the longest such line. */
const LONGEST_LINE = 60;

const FIRST_WIDE = 0x2e80;

/** Whether a line names the editor, or the reporter with an address, as the last line of an article does. */
export function isClosingCredit({ sign, text }: Pick<Signed, "sign" | "text">): boolean {
  if (text.length > LONGEST_LINE || sign.kind === "prose") return false;
  // Few lines of other languages have such a letter among their first two, which is told at once.
  if (text.charCodeAt(0) < FIRST_WIDE && text.charCodeAt(1) < FIRST_WIDE) return false;
  return CHINESE.test(text) || KOREAN.test(text);
}
