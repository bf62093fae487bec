import { integer, xorshift } from "../make-library.ts";
import type { Contender, OpenIndex } from "./contender.ts";
import { countBits, hasBit } from "./find-truth.ts";
import type { BenchQuery, QueryKind } from "./make-queries.ts";
import type { Questions } from "./questions.ts";

/** How well and how fast queries of some kinds were answered. */
export type AnswerMeasures = {
  /** Queries that were asked: fewer than there are when the time was up. */
  readonly queries: number;
  /** Milliseconds, over the best time of each query. */
  readonly p50: number;
  readonly p99: number;
  /** Means over queries; precision over those that found something, null if none did. */
  readonly recall: number;
  readonly precision: number | null;
};

/** Kinds that are judged together. */
export const GROUPS = ["keystrokes", "words", "phrases", "misspelt"] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<QueryKind, Group>> = {
  keystroke: "keystrokes",
  "common word": "words",
  "rare word": "words",
  "two words": "words",
  "three words": "words",
  "word and prefix": "words",
  phrase: "phrases",
  "misspelt word": "misspelt",
};

/** A query counts with its best time of so many, since other work on the machine disturbs some. */
const PASSES = 6;

/** Milliseconds after which no further query is asked. */
const TIME = 60_000;

const ORDER_SEED_NUMBER = 7;

/** One query's answer. */
type Answer = {
  readonly group: Group;
  best: number;
  readonly recall: number;
  readonly precision: number | null;
};

export async function measureAnswers(contender: Contender, folder: string, questions: Questions) {
  const start = performance.now();
  const index = await contender.open(folder);
  const openMilliseconds = performance.now() - start;
  const answers = await askAll(index, questions);
  await index.close();
  const groups = GROUPS.map((group) => [group, summarise(answers, group)] as const);
  return {
    openMilliseconds,
    groups: Object.fromEntries(groups) as Record<Group, AnswerMeasures>,
  };
}

/** In random order, so that all kinds are asked should the time run out. */
async function askAll(index: OpenIndex, { queries, truth }: Questions): Promise<readonly Answer[]> {
  const answers = new Map<BenchQuery, Answer>();
  const end = performance.now() + TIME;
  const shuffled = shuffle(queries.map((query, place) => ({ query, wanted: truth[place] })));
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { query, wanted = new Uint8Array() } of shuffled) {
      if (performance.now() > end) return [...answers.values()];
      const { ordinals, milliseconds } = await ask(index, query);
      const answer = answers.get(query) ?? judge(query, wanted, new Set(ordinals));
      answer.best = Math.min(answer.best, milliseconds);
      answers.set(query, answer);
    }
  }
  return [...answers.values()];
}

async function ask(index: OpenIndex, query: BenchQuery) {
  const start = performance.now();
  const answer = index.find(query);
  const found = answer instanceof Promise ? await answer : answer;
  const milliseconds = found.milliseconds ?? performance.now() - start;
  return { ordinals: found.ordinals, milliseconds };
}

function judge({ kind }: BenchQuery, wanted: Uint8Array, found: ReadonlySet<number>): Answer {
  let right = 0;
  for (const ordinal of found) if (hasBit(wanted, ordinal)) right += 1;
  return {
    group: GROUP_OF[kind],
    best: Infinity,
    recall: right / countBits(wanted),
    precision: found.size === 0 ? null : right / found.size,
  };
}

function summarise(answers: readonly Answer[], group: Group): AnswerMeasures {
  const those = answers.filter((answer) => answer.group === group);
  const times = those.map(({ best }) => best).toSorted((a, b) => a - b);
  const precisions = those.map(({ precision }) => precision).filter((each) => each !== null);
  return {
    queries: those.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    recall: mean(those.map(({ recall }) => recall)),
    precision: precisions.length === 0 ? null : mean(precisions),
  };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Fisher and Yates's shuffle, the same each time. */
function shuffle<Item>(items: readonly Item[]): readonly Item[] {
  const random = xorshift(ORDER_SEED_NUMBER);
  const left = [...items];
  return items.flatMap(() => left.splice(integer(random, [0, left.length - 1]), 1));
}
