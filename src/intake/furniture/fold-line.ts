const MARKS = /\p{M}/gu;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const JOINER = /\u200c/g;
const APOSTROPHE = /[’‘ʼ`´]/gu;
const SPACES = /\s+/gu;

/** What composition leaves as it is: ASCII, dashes and quotation marks, Chinese characters. */
const PLAIN = /^[\0-\x7f\u2013\u2014\u2018-\u201d\u3001\u3002\u4e00-\u9fff]*$/;

/** Signs that sites put around their labels: a colon, arrows, the star of a required field. */
const EDGE_SIGNS = /^[\s«‹›»<[({▲▼▸►↑→←*•·|–—-]+|[\s:：»›>\])}▲▼▸►↑→←*•·|…–—-]+$/gu;

/** The last line folded: a line is folded for each kind of rule that looks at it. */
let last = { text: "", folded: "" };

/** A line without case and marks, with single spaces and `#` for each number. */
export function foldLine(text: string): string {
  if (last.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

function fold(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize("NFKD").replace(MARKS, "");
  const spaced = plain.toLowerCase().replace(APOSTROPHE, "'").replace(JOINER, " ");
  return spaced.replace(NUMBER, "#").replace(SPACES, " ").trim();
}

/** A folded line without the signs around it; a line of nothing but signs stays. */
export function withoutEdgeSigns(folded: string): string {
  const bare = folded.replace(EDGE_SIGNS, "");
  return bare === "" ? folded : bare;
}
