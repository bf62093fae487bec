/**
 * Scores the intake and two baselines on folders of golden cases and prints a Markdown table:
 * `npm run score -- FOLDER [FOLDER...]`, by default tests/cases.
 */
import { join } from "node:path";
import { scoreFolders, unfitFolder } from "./score-folders.ts";

const DEFAULT_FOLDERS = [join(import.meta.dirname, "../cases")];

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : DEFAULT_FOLDERS;
const unfit = unfitFolder(folders);
if (unfit === undefined) {
  process.stdout.write(`${scoreFolders(folders).join("\n")}\n`);
} else {
  process.stderr.write(
    `${unfit} holds no golden cases: a folder for each, with source.* and expected.json.\n`,
  );
  process.exitCode = 2;
}
