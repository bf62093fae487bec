import { writeFileSync } from "node:fs";
import { serialize } from "node:v8";
import { findTruth, type Truth } from "./find-truth.ts";
import { CORPUS_SEED_NUMBER, makeCorpus } from "./make-corpus.ts";
import { type BenchQuery, makeQueries } from "./make-queries.ts";

/** All queries of a corpus, each with what it is to find. */
export type Questions = { readonly queries: readonly BenchQuery[]; readonly truth: Truth };

/** Writes the questions of the made-up corpus of a size to a file. */
export function writeQuestions(file: string, articles: number): void {
  const corpus = () => makeCorpus(CORPUS_SEED_NUMBER, articles);
  const queries = makeQueries(CORPUS_SEED_NUMBER, corpus(), articles);
  const truth = findTruth(queries, corpus(), articles);
  writeFileSync(file, serialize({ queries, truth } satisfies Questions));
}
