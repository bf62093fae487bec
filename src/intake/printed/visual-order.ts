/** The end of a printed page, and the signs that programs put around what runs from right to left or from left to right in it. */
const PAGE_END = "\f";
const RIGHT_TO_LEFT = "\u202b";
const TWO_RUNS = /\u202b[^\u202a-\u202c\n]*\u202c \u202b/;
const RUN_WITH_SPACE = /\u202b[^\u202a-\u202c\n]* [^\u202a-\u202c\n]*\u202c/;

/** What stands between words of such a line in the order in which it is seen: signs, spaces and numbers. */
const SEEN = /\u202a([^\p{L}\u202a-\u202c\n]{1,40})\u202c/gu;
const NUMBER_OR_SIGN = /\p{Nd}+(?:[.,:/-]\p{Nd}+)*|[^\p{Nd}]/gu;

/** A word with the signs of its direction, or a sign beside it. */
const WORD_OR_SIGN =
  /\u202b[^\u202a-\u202c\n]*\u202c|[\p{L}\p{M}\p{Nd}]+(?:[.,:/-][\p{L}\p{M}\p{Nd}]+)*|./gu;

const LATIN = /\p{Script=Latin}/u;

/** The letters of the article, which a page's typeface joins and some programs take apart in the wrong order. */
const JOINED_ARTICLE = /(?<![\p{L}\p{M}])([وفبك]?)ا([اأإآ])ل/gu;

const MIRRORED = new Map(
  ["()", "[]", "{}", "«»", "<>"].flatMap(([open = "", close = ""]) => [
    [open, close],
    [close, open],
  ]),
);

/**
 * A text of printed pages whose lines in Arabic or Hebrew are in the order of reading: programs write down signs between words, or
 * all words, in the order in which they are seen. Other texts stay as they are.
 */
export function inOrderOfReading(text: string): string {
  if (!text.includes(PAGE_END) || !text.includes(RIGHT_TO_LEFT)) return text;
  const isWordByWord = !RUN_WITH_SPACE.test(text) && TWO_RUNS.test(text);
  const inOrder = (line: string): string => {
    if (!line.includes(RIGHT_TO_LEFT)) return line;
    return isWordByWord ? wordsTurned(line) : signsTurned(line);
  };
  return text.split("\n").map(inOrder).join("\n").replace(JOINED_ARTICLE, "$1ال$2");
}

function signsTurned(line: string): string {
  return line.replace(SEEN, (_, seen: string) => turned(seen.match(NUMBER_OR_SIGN) ?? []));
}

/** Words from the last to the first, but for those in Latin letters that follow each other. */
function wordsTurned(line: string): string {
  const groups: string[] = [];
  let wasLatin = false;
  for (const word of line.split(" ")) {
    const isLatin = LATIN.test(word);
    const last = groups.at(-1);
    if (isLatin && wasLatin && last !== undefined) groups[groups.length - 1] = `${last} ${word}`;
    else groups.push(isLatin ? word : turned(word.match(WORD_OR_SIGN) ?? []));
    wasLatin = isLatin;
  }
  return groups.toReversed().join(" ");
}

function turned(parts: readonly string[]): string {
  return parts
    .toReversed()
    .map((part) => MIRRORED.get(part) ?? part)
    .join("");
}
