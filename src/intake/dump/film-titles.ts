import { isLongPage, type Page } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** How long a film or a recording lasts, on a line of its own; with hours too. */
const LENGTH = /^(?:0?\d|[1-5]\d):[0-5]\d(?::[0-5]\d)?$/;

/** A word for films or recordings: as a label alone, before a film's title, or in the player's name. */
const FILM =
  /(?<![\p{L}\p{M}])(?:v[ií]d[eé]o|vídeos?|vidéos?|videos?|βίντεο|видео|відео|відэа|film|clip|audio|podcast|watch|listen|beluister|luister|radio|ویدیو|ویدئو|فيديو|וידאו|वीडियो|ভিডিও|காணொளி|วิดีโอ)(?![\p{L}\p{M}])|動画|影片|视频|視頻|영상|비디오|音声/iu;

/** Lines above the length that may be the player's: its label, the film's title, a button. */
const LINES_ABOVE = 3;

/** Words of the longest title of a film. */
const MOST_WORDS = 20;

/** Lengths on one page; more clocks are the entries of a live report or a table's. */
const MOST_LENGTHS = 3;

/**
 * The same where no word says so: on 350 long pages a clock that stood once or twice on a line of its own was how long a film
 * lasts 83 times, and a time of the text never.
 */
const MOST_LENGTHS_ALONE = 2;

/**
 * Places of what a player shows in the text: how long its film lasts, and above it the film's title, where some line of
 * the player has a word for films. Without such a word a time of day may head what happened then.
 */
export function filmPlaces(page: Page): readonly number[] {
  const { passages, headEnd, isWhole } = page;
  const lengths = passages.flatMap(({ text }, place) =>
    place >= headEnd && LENGTH.test(text) ? [place] : [],
  );
  if (lengths.length === 0 || lengths.length > MOST_LENGTHS) return [];
  const players = lengths.flatMap((place) => playerAbove(page, place));
  const areLengths = isWhole && isLongPage(passages) && lengths.length <= MOST_LENGTHS_ALONE;
  const alone = areLengths ? lengths : [];
  return [...new Set([...players, ...alone])].filter((place) => page.fates[place]?.kind === "body");
}

/** The places of a player that ends with a film's length; none where no word says that it is one. */
function playerAbove({ passages, headEnd }: Page, end: number): readonly number[] {
  let start = end;
  while (start > Math.max(headEnd, end - LINES_ABOVE) && isOfPlayer(passages[start - 1]))
    start -= 1;
  const player = passages.slice(start, end);
  if (!player.some(({ text }) => FILM.test(text))) return [];
  return [...player.keys(), player.length].map((line) => start + line);
}

function isOfPlayer(passage: Signed | undefined): boolean {
  const { sign, text, words } = passage ?? NOTHING;
  if (text === "" || words > MOST_WORDS) return false;
  return sign.kind === "furniture" || LENGTH.test(text) || !endsSentence(text);
}
