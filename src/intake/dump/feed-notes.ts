import type { FurnitureRule } from "../furniture/rule.ts";
import { lettersOf } from "../html/html-title.ts";

const FEED_RULE: FurnitureRule = {
  name: "note of a feed",
  reason:
    "A sentence that the site's program adds below its texts for other sites: where each came out first.",
  place: "edges",
  isBesideText: true,
};

/** How such a sentence opens before the headline, as the most used program of sites says it in each language. */
const OPENING =
  /^(?:The post|Der Beitrag|L[’']article|La entrada|El cargo|O post|O conteúdo|Het bericht|Artykuł|Сообщение|Artikel|Bài viết|ظهرت المقالة|المقالة|هذا الخبر|הפוסט|投稿) \S/u;

/** What it says between headline and site. */
const FIRST_ON =
  / (?:appeared first on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|aparece primero en|apareció primero en|apareceu primeiro em|aparece primeiro em|verscheen eerst op|pochodzi z serwisu|появились сначала на|pertama kali tampil pada|pertama kali muncul di|đã xuất hiện đầu tiên vào ngày|أولاً على|أولا على|ظهر أولاً في|ظهر أولاً على|הופיע לראשונה ב-|は) ?\S.{1,80}$/u;

/** What it says in languages whose sentences open like any other: they count only beside the headline. */
const FIRST_ON_BESIDE_HEADLINE =
  /first appeared on|was originally published (?:in|on)|est apparu en premier|proviene da|sembra essere il primo su|dök först upp på|dukket først opp på|dukkede først op på|blev (?:først )?(?:udgivet|vist)(?: først)? på|julkaistiin ensimmäi|ilmestyi ensimmäi|se nejdříve objevil na|sa najprv zobrazil|először|apare prima dată|εμφανίστηκε πρώτα|πρωτοεμφανίστηκε|ilk önce|اولین بار در|вперше|спершу|впервые|за пръв път|最先出现在|最先出現於|最先出現在|最早出现|に最初に表示|처음|muncul pertama|ha aparegut primer|prvi put|prvič/u;

/** What ends the sentence where its words stand behind the site's name. */
const JAPANESE_END = /に最初に表示されました。?$/u;

/** Code units of the longest such sentence. */
const LONGEST = 300;

/** Words of the shortest headline in it: `Der Beitrag erschien zuerst auf Englisch.` is an article's. */
const HEADLINE_WORDS = 5;

/** Words of most openings. */
const OPENING_WORDS = 2;

/** The rule of a sentence such as `The post Ferry returns appeared first on Harbour Post.`, or null. */
export function feedNoteRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST || !OPENING.test(text)) return null;
  const behind = FIRST_ON.exec(text);
  if (behind === null) return null;
  if (text.startsWith("投稿")) return JAPANESE_END.test(text) ? FEED_RULE : null;
  const words = text.slice(0, behind.index).split(" ").length - OPENING_WORDS;
  return words >= HEADLINE_WORDS ? FEED_RULE : null;
}

/** Code units of the sentence without the headline. */
const LONGEST_BESIDE_HEADLINE = 120;

/** The same below an entry of a feed, where the sentence is known by the headline in it. */
export function feedNoteBelow(text: string, title: string): FurnitureRule | null {
  const headline = lettersOf(title);
  if (text.length > title.length + LONGEST_BESIDE_HEADLINE) return null;
  if (headline === "" || !lettersOf(text).includes(headline)) return feedNoteRule(text);
  return FIRST_ON.test(text) || FIRST_ON_BESIDE_HEADLINE.test(text) ? FEED_RULE : null;
}
