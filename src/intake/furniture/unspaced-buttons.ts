import type { FurnitureRule } from "./rule.ts";

/** Code units of the longest row looked at, and of its longest button: `はてなブックマーク`. */
const LONGEST_ROW = 48;
const LONGEST_BUTTON = 12;

/** Chinese, Japanese and Korean letters, which do not show where a button ends. */
export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Between buttons may stand a colon, a bar and the number of readers who have used one. */
const BETWEEN = /[ \u3000:：|｜/／·・\p{Nd}]/u;

/** Buttons known only beside others: a network's letter, sizes of the text, what readers felt. */
const ONLY_IN_ROWS: ReadonlySet<string> = new Set(
  "X QQ 大 中 小 가 Pocket 空间 在看 手机版 客户端 共感 공감 나빠요 슬퍼요 화나요 保存 クリップ note".split(
    " ",
  ),
);

/** Whether a label is a button. */
type IsButton = (label: string) => FurnitureRule | null;

/**
 * The rules of the buttons that scraping has joined without a space in a script that shows no seam:
 * `微博微信复制链接`, `XFacebookはてブ`, `좋아요 24 나빠요 3`; none unless the whole line is buttons, of which
 * one is known alone.
 */
export function unspacedButtons(text: string, buttonOf: IsButton): readonly FurnitureRule[] {
  if (text.length > LONGEST_ROW || !UNSPACED.test(text)) return [];
  const rules: FurnitureRule[] = [];
  let buttons = 0;
  for (let at = 0; at < text.length;) {
    const found = buttonAt(text, at, buttonOf);
    if (found === null) return [];
    if (found.rule !== null) rules.push(found.rule);
    buttons += 1;
    at = found.end;
    while (at < text.length && BETWEEN.test(text.charAt(at))) at += 1;
  }
  return buttons > 1 ? rules : [];
}

/** The longest button at a place, whose rule is null where it is known only beside others. */
function buttonAt(
  text: string,
  at: number,
  buttonOf: IsButton,
): { readonly rule: FurnitureRule | null; readonly end: number } | null {
  // The whole line is looked up before.
  const most = Math.min(LONGEST_BUTTON, text.length - at, text.length - 1);
  for (let length = most; length > 0; length -= 1) {
    const label = text.slice(at, at + length);
    const rule = length > 1 ? buttonOf(label) : null;
    if (rule !== null || ONLY_IN_ROWS.has(label)) return { rule, end: at + length };
  }
  return null;
}
