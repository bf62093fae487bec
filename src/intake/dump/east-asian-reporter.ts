/** Korean and Japanese put the office after the name: "김철수 기자". */
const KOREAN = /^(\p{Script=Hangul}{2,4}) ?(?:선임|인턴|수습)?(?:기자|특파원|논설위원)$/u;
const NAME_FIRST = /^([\p{scx=Han}]{2,5})[ \u3000]?(?:記者|记者|特派員|編集委員)$/u;

/** Taiwanese papers put paper, reporter and place between strokes: "聯合報／ 記者陳怡君／台南報導". */
const BETWEEN_STROKES =
  /^[〔［[(（]?(?:[\p{scx=Han}]{2,8}[／/] ?)?(?:特派)?[記记]者 ?([\p{scx=Han}]{2,4}) ?[／/] ?[\p{scx=Han}]{2,8}(?:報導|报导|報道|电|電)[〕］\])）]?$/u;

/** Japanese papers put the reporter's name in brackets below the text. */
const BRACKETED = /^[【（(〔]([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{3,6})[】）)〕]$/u;

/** The reporter's name in a line of nothing but name and brackets, or null. */
export function bracketedReporter(line: string): string | null {
  return line.length > LONGEST_BRACKETED ? null : (BRACKETED.exec(line)?.[1] ?? null);
}

const LONGEST = 40;
const LONGEST_BRACKETED = 8;

/** The reporter's name in a line of nothing but name, office, place and paper, or null. */
export function eastAsianReporter(line: string): string | null {
  if (line.length > LONGEST) return null;
  const match = KOREAN.exec(line) ?? NAME_FIRST.exec(line) ?? BETWEEN_STROKES.exec(line);
  return match?.[1] ?? null;
}
