import type { FurnitureRule } from "../furniture/rule.ts";

/** Names by which a typeface draws icons, written with a low line as no word is. */
const NAMES_WITH_LINE =
  "access_time account_circle arrow_back arrow_back_ios arrow_downward arrow_drop_down arrow_drop_up arrow_forward arrow_forward_ios arrow_upward bookmark_border calendar_month calendar_today camera_alt chat_bubble chat_bubble_outline chevron_left chevron_right content_copy date_range event_note expand_less expand_more favorite_border file_download folder_open insert_comment insert_link keyboard_arrow_down keyboard_arrow_left keyboard_arrow_right keyboard_arrow_up label_outline local_offer mail_outline mode_comment mode_edit more_horiz more_vert navigate_before navigate_next open_in_new perm_identity person_outline photo_camera play_arrow play_circle play_circle_filled play_circle_outline query_builder remove_red_eye thumb_down thumb_up watch_later";

/** Other such names, which are words too: they count only where they are run into what follows. */
const WORDS =
  "article assignment bookmark category comment create edit email event face favorite folder forum home image label language link mail person place print public room schedule search sell share star today update visibility";

/** A name at a line's start or behind a space, and directly behind it no small letter: `create山本`. */
const GLUED = new RegExp(
  String.raw`(?<!\S)(?:${[...NAMES_WITH_LINE.split(" "), ...WORDS.split(" ")].join("|")})(?=[^\p{Ll}\s_.,:;/=()'-])`,
  "gu",
);

/** Different names that show a page whose icons are drawn by a typeface; an article about one has fewer. */
const FEWEST_NAMES = 2;

/** What is left out where a typeface draws an icon. */
export const ICON_NAME_RULE: FurnitureRule = {
  name: "name of an icon",
  reason: "The name by which the page's typeface draws an icon that stood there.",
  place: "edges",
  isBesideText: true,
};

/**
 * The names of icons that scraping has run into a page's lines, as in
 * `access_time2031/04/21 folderHarbour`, told line by line. None unless several such names are there.
 */
export function iconNamesIn(lines: readonly string[]): (line: string) => readonly string[] {
  if (!lines.some((line) => line.includes("_"))) return noNames;
  const names = new Set(lines.flatMap((line) => line.match(GLUED) ?? []));
  const isDrawn = names.size >= FEWEST_NAMES && [...names].some((name) => name.includes("_"));
  return isDrawn ? (line) => line.match(GLUED) ?? [] : noNames;
}

const NO_NAMES: readonly string[] = [];

function noNames(): readonly string[] {
  return NO_NAMES;
}

/** A line without the names of icons in it. */
export function withoutIconNames(line: string): string {
  return line.replace(GLUED, "");
}

/** All names with a low line, each of which alone on a line is an icon. */
export const ICON_NAMES_ALONE: readonly string[] = NAMES_WITH_LINE.split(" ");
