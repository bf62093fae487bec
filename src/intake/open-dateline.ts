/** A bracket and a dash at the end of a line. */
const OPEN_END = /\) ?\.?[-–—]$/u;

/** Code units of the longest dateline. */
const LONGEST_DATELINE = 90;

/**
 * Whether a line is where and by whom a report was sent, behind which its first sentence starts on
 * the next line: `PORT TOWN, 4 May. (HARBOUR PRESS) -`.
 */
export function isOpenDateline(text: string): boolean {
  return text.length <= LONGEST_DATELINE && OPEN_END.test(text);
}
