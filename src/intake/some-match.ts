/**
 * Whether any match of a global pattern in a text is as asked, without the copy of the pattern and
 * the iterator that `matchAll` makes for each text.
 * @param pattern Matches no empty text.
 * @param isAsked Must not use the same pattern.
 */
export function someMatch(
  text: string,
  pattern: RegExp,
  isAsked: (match: string, start: number) => boolean,
): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (isAsked(match[0], match.index)) return true;
  }
  return false;
}
