import type { FurnitureRule } from "../furniture/rule.ts";

const READER_CALL_RULE: FurnitureRule = {
  name: "call to the site's readers",
  reason:
    "It calls readers to open the site's app, to follow it in a network or to read on elsewhere.",
  place: "edges",
};

/** Code units of the longest such line: a longer one says something of its own. */
const LONGEST_CALL = 50;

/** Few lines start with one of these, which is told at once. */
const START =
  /^[^\p{L}]{0,6}(?:点|點|打开|打開|扫|掃|长按|長按|识别|下载|下載|关注|關注|訂閱|订阅|按讚|追蹤|加入|更多|相关|相關|看更多|想看|欢迎|歡迎|请|請|来|使用)/u;

/** What is done and with what: both together no headline says. */
const CALLS: readonly RegExp[] = [
  /(?:点击|點擊|点此|點此|点我|點我|點這|点这)[^。！!]{0,24}(?:进入|進入|查看|阅读|閱讀|观看|觀看|下载|下載|收听|收聽|了解|关注|關注|加入|追蹤|订阅|訂閱|参与|參與|购买|購買|看更多)/u,
  /(?:打开|打開|下载|下載|使用|开启|開啟)[^。！!]{0,14}(?:APP|App|app|客户端|用戶端|小程序|應用程式)/u,
  /(?:关注|關注|追蹤|订阅|訂閱|加入|按讚|按赞|搜索|添加)[^。！!]{0,22}(?:公众号|公眾號|微信号?|微博|客户端|视频号|頻道|频道|粉絲團|粉絲專頁|粉絲頁|LINE|Telegram|好友|群組|交流群|官方账号|會員)/u,
  /(?:扫描|掃描|扫码|掃碼|扫一扫|掃一掃|长按|長按|识别|識別)[^。！!]{0,20}(?:二维码|二維碼|QR|扫码|公众号|微信|下载|下載|关注|關注|分享|加入|阅读|打开|打開)/u,
  /(?:更多|相关|相關)[^。！!]{1,16}(?:请|請|敬请|敬請|欢迎|歡迎)(?:关注|關注|下载|下載|点击|點擊|访问|訪問|登录|查看|搜索|鎖定|锁定|收看)/u,
];

const LAST_DIGIT = /\p{Nd}$/u;

/** The name of an app with the word for getting it, and nothing else. */
const APP_LINKS =
  /^(?:[\p{scx=Han}A-Za-z]{2,8}(?:客户端|APP|App)?下载[\s|]?|手机[\p{scx=Han}]{2,4}网[\s|]?)*[\p{scx=Han}A-Za-z]{2,8}客户端下载$/u;

/**
 * The number by which readers reach the site: `青浜新闻报料：400-000-0000`. Counted repeats of what is no letter, behind so
 * many words, would take a third of a second until they are compiled.
 */
const HOTLINE =
  /(?:热线|熱線|报料|報料|爆料|专线|專線|举报电话|电话|電話|제보|대표전화|핫라인)[^\p{L}]+[\p{Nd}（）() -]{6,}$/u;

/** The rule of calls that stand between paragraphs: no author writes them on a line of their own. */
export const CALL_INSIDE_RULE: FurnitureRule = { ...READER_CALL_RULE, place: "anywhere" };

/** A card or a name in blue above or below, by which readers follow the site, and what an app would give them. */
const CALLS_INSIDE: readonly RegExp[] = [
  /^(?:扫码|掃碼|扫描二维码|扫一扫|掃一掃)，?(?:下载|下載|打开|打開|关注|關注)[^。！!]{2,20}[，, ][^。！!]{0,8}更多/u,
  /(?:点击|點擊|戳)(?:上方|下方|上面|下面|蓝字|藍字|卡片|名片)[^。！!]{0,14}(?:关注|關注|订阅|訂閱|追蹤)/u,
  /^(?:打开|打開|下载|下載|进入|進入)[^。！!]{0,14}(?:APP|App|app|客户端|用戶端)[，, ]{0,2}[^。！!]{0,8}(?:体验更佳|體驗更佳|体验更好|更好体验|更好體驗|更多精彩|更多高清|查看更多|阅读更多)[^。！!]{0,6}$/u,
];

/** The rule of a line by which a Chinese site calls its readers, or null. */
export function readerCallRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST_CALL) return null;
  if (text.endsWith("客户端下载") && APP_LINKS.test(text)) return READER_CALL_RULE;
  if (LAST_DIGIT.test(text) && HOTLINE.test(text)) return READER_CALL_RULE;
  if (!START.test(text) || /[。！!？?]$/u.test(text)) return null;
  if (CALLS_INSIDE.some((call) => call.test(text))) return CALL_INSIDE_RULE;
  return CALLS.some((call) => call.test(text)) ? READER_CALL_RULE : null;
}
