/**
 * Reads a seeds folder as the build does and tells what it gives, without building anything:
 * `npm run check-seeds`. `CHECK_SEEDS_HELP` has the arguments, `Outcome` the exit codes.
 */
import { homedir } from "node:os";
import { checkSeedsOptions } from "./check-seeds-options.ts";
import { outcomeOf, type Checked } from "./check-seeds-outcome.ts";
import { createProgress } from "./progress.ts";
import { createSeedReader } from "./seed-reader.ts";
import { errorCode } from "./seeds.ts";
import { settingsFrom } from "./settings.ts";

function readFolder(named: string | null): Checked {
  const from = process.cwd();
  // Only this one: a wrong address of the site is no matter here.
  const environment = { BROADSHEET_SEEDS: named ?? process.env["BROADSHEET_SEEDS"] };
  const folder = settingsFrom({}, environment, from, homedir()).seeds;
  // Beside the output, which may be on its way to another program.
  const progress = createProgress(process.stderr);
  return { reading: createSeedReader(folder).read(progress), folder, from };
}

function writeLines(stream: NodeJS.WriteStream, lines: Iterable<string>): void {
  for (const line of lines) {
    if (stream.destroyed) return;
    stream.write(`${line}\n`);
  }
}

// A reader such as `head` may stop early.
process.stdout.on("error", (error) => {
  if (errorCode(error) !== "EPIPE") throw error;
});
const { exitCode, lines, faults } = outcomeOf(checkSeedsOptions(process.argv.slice(2)), readFolder);
writeLines(process.stdout, lines);
writeLines(process.stderr, faults);
process.exitCode = exitCode;
