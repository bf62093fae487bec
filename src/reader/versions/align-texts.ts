/** Places of two texts in their lists; null where one has no other. */
export type Alignment = readonly [here: number | null, there: number | null];

/** The words of a text. */
type Words = ReadonlySet<string>;

/** Two texts with a smaller share of words in common would be a riddle when shown in one. */
const LEAST_SHARED = 0.4;

/** Pairs of texts that are weighed against each other: beyond, a change is no version any more. */
const MOST_PAIRS = 40_000;

/**
 * Puts two lists of texts beside each other, so that as many words as possible stand beside themselves
 * and the order of both is kept (global alignment, Needleman and Wunsch 1970).
 */
export function alignTexts(here: readonly Words[], there: readonly Words[]): readonly Alignment[] {
  const best = here.length * there.length > MOST_PAIRS ? [] : bestTable(here, there);
  const aligned: Alignment[] = [];
  let [one, two] = [0, 0];
  while (one < here.length || two < there.length) {
    const otherwise = two < there.length ? "there" : "here";
    const [movesHere, movesThere] = MOVES[best[one]?.[two]?.step ?? otherwise];
    aligned.push([movesHere === 1 ? one : null, movesThere === 1 ? two : null]);
    one += movesHere;
    two += movesThere;
  }
  return aligned;
}

/** Texts that a step goes on by in each list. */
const MOVES = { both: [1, 1], here: [1, 0], there: [0, 1] } as const;

type Cell = { readonly score: number; readonly step: keyof typeof MOVES };

/** By places in both lists the best that the rest of them can reach, and the first step to it. */
function bestTable(here: readonly Words[], there: readonly Words[]): readonly (readonly Cell[])[] {
  const table: Cell[][] = Array.from({ length: here.length + 1 }, () => []);
  const scoreAt = (one: number, two: number) => table[one]?.[two]?.score ?? 0;
  for (let one = here.length - 1; one >= 0; one -= 1) {
    for (let two = there.length - 1; two >= 0; two -= 1) {
      const shared = sharedWords(here[one] ?? NONE, there[two] ?? NONE);
      const steps: Cell[] = [
        { step: "there", score: scoreAt(one, two + 1) },
        { step: "here", score: scoreAt(one + 1, two) },
        { step: "both", score: shared === 0 ? -1 : shared + scoreAt(one + 1, two + 1) },
      ];
      const row = table[one] ?? [];
      row[two] = steps.reduce((left, right) => (right.score > left.score ? right : left));
    }
    const row = table[one] ?? [];
    row[there.length] = { step: "here", score: 0 };
  }
  return table;
}

const NONE: Words = new Set();

/** Words in both, or 0 when they are too few of all. */
function sharedWords(one: Words, two: Words): number {
  let shared = 0;
  for (const word of one) if (two.has(word)) shared += 1;
  return shared * 2 < LEAST_SHARED * (one.size + two.size) ? 0 : shared;
}
