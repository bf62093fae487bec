/** A few letters and a plus, as papers mark what only subscribers read, run into the headline: `HP+Ferry returns`. */
const PAID_MARK = /^\p{Lu}\p{L}{0,5}\+ ?[\p{Lu}„“"«]/u;

/** Code units of the longest such mark. */
const LONGEST_MARK = 7;

/** Whether a line starts with a paper's mark of a headline for subscribers. */
export function startsWithPaidMark(text: string): boolean {
  return text.slice(0, LONGEST_MARK).includes("+") && PAID_MARK.test(text);
}
