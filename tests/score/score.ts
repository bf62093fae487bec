/**
 * Scores the intake and two baselines on folders of golden cases and prints a Markdown table:
 * `npm run score -- FOLDER [FOLDER...]`, by default tests/cases.
 */
import { foldersToScore, scoreFolders, unfitFolder } from "./score-folders.ts";

const folders = foldersToScore(process.argv.slice(2));
const unfit = unfitFolder(folders);
if (unfit === undefined) {
  process.stdout.write(`${scoreFolders(folders).join("\n")}\n`);
} else {
  process.stderr.write(
    `${unfit} holds no golden cases: a folder for each, with source.* and expected.json.\n`,
  );
  process.exitCode = 2;
}
