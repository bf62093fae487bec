/** Asks one contender all questions of a corpus and tells the parent process how it answered. */
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { loadContender } from "./contenders.ts";
import { measureAnswers } from "./measure-answers.ts";
import { measureTraffic } from "./measure-traffic.ts";
import type { Questions } from "./questions.ts";

const [, , name, folder = "", questionsFile = ""] = process.argv;

const questions = deserialize(readFileSync(questionsFile)) as Questions;
const contender = await loadContender(name);
try {
  const traffic = await measureTraffic(contender, folder, questions.queries);
  const answers = await measureAnswers(contender, folder, questions);
  process.send?.({ ...traffic, ...answers });
} catch (error) {
  process.send?.({ failure: error instanceof Error ? error.message : String(error) });
}
process.exit();
