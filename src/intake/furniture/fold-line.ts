const MARKS = /\p{M}/gu;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const JOINER = /\u200c/g;
const APOSTROPHE = /[’‘ʼ`´]/gu;
const SPACES = /\s+/gu;
const PLAIN = /^[\0-\x7f]*$/;

/** Signs that sites put around their labels: a colon, arrows, the star of a required field. */
const EDGE_SIGNS = /^[\s«‹›»<[({▲▼▸►↑→←*•·|–—-]+|[\s:：»›>\])}▲▼▸►↑→←*•·|…–—-]+$/gu;

/** A line without case and marks, with single spaces and `#` for each number. */
export function foldLine(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize("NFKD").replace(MARKS, "");
  const spaced = plain.toLowerCase().replace(APOSTROPHE, "'").replace(JOINER, " ");
  return spaced.replace(NUMBER, "#").replace(SPACES, " ").trim();
}

/** A folded line without the signs around it; a line of nothing but signs stays. */
export function withoutEdgeSigns(folded: string): string {
  const bare = folded.replace(EDGE_SIGNS, "");
  return bare === "" ? folded : bare;
}
