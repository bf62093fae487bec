import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSeedsOptions } from "#site/check-seeds-options.ts";
import { outcomeOf, type Checked } from "#site/check-seeds-outcome.ts";
import { createSeedReader } from "#site/seed-reader.ts";
import { settingsFrom } from "#site/settings.ts";
import { runScript, type ScriptRun } from "#tests/score/run-script.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const SCRIPT = "src/site/check-seeds.ts";

const DUMP =
  "World NewsHarbours\n\nThe ferry is back\n\nThe white ferry came back on Monday, and the children waved.\n\n" +
  "Related Articles\n\nBack to top button\n";

const OTHER = DUMP.replace("Monday", "Tuesday");

function seedsFolder(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "north"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function run(...args: readonly string[]): ScriptRun {
  return runScript(SCRIPT, args);
}

function readFolder(named: string | null): Checked {
  const from = process.cwd();
  const folder = settingsFrom({ seeds: named ?? "seeds" }, {}, from, homedir()).seeds;
  return { reading: createSeedReader(folder).read(), folder, from };
}

/** What the command would say, without a process of its own. */
function check(...args: readonly string[]): ScriptRun {
  const { exitCode, lines, faults } = outcomeOf(checkSeedsOptions(args), readFolder);
  return { code: exitCode, stdout: [...lines].join("\n"), stderr: faults.join("\n") };
}

describe("npm run check-seeds", () => {
  test("sums up a folder that is sound", () => {
    const { code, stdout, stderr } = run(seedsFolder({ "ferry.txt": DUMP }));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^articles +1$/m);
    expect(stdout).toMatch(/^lines left out +2 {2}\S/m);
  });

  test("fails on a refused file and names it", () => {
    const { code, stdout } = run(seedsFolder({ "ferry.txt": DUMP, "north/empty.txt": "" }));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Refused\n {2}\S+\/north\/empty\.txt: It holds no text/m);
    expect(stdout).toMatch(/^articles +1$/m);
  });

  test("fails on a clash and names both files", () => {
    const { code, stdout } = check(seedsFolder({ "ferry.txt": DUMP, "north/ferry.txt": OTHER }));
    expect(code).toBe(1);
    expect(stdout).toContain("ferry.txt and north/ferry.txt");
  });

  test("passes an empty folder", () => {
    expect(check(temporaryFolder())).toMatchObject({ code: 0, stderr: "" });
  });

  test("writes JSON, a line for each file", () => {
    const { code, stdout } = check("--json", seedsFolder({ "a.txt": DUMP, "b.txt": "" }));
    const lines = stdout.trimEnd().split("\n");
    expect(code).toBe(1);
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { file: "a.txt", title: "The ferry is back", blocks: [{ kind: "paragraph" }], problems: [] },
      { file: "b.txt", title: null, problems: [{ severity: "refused" }] },
    ]);
  });

  test("shows one file, judged by itself", () => {
    const folder = seedsFolder({ "ferry.txt": DUMP, "empty.txt": "" });
    const ferry = check(folder, "--show", "ferry.txt");
    expect(ferry.code).toBe(0);
    expect(ferry.stdout).toContain("1  paragraph  The white ferry came back on Monday");
    expect(ferry.stdout).toMatch(/^line 7 .* (?:certain|likely) +Related Articles$/m);
    const empty = check(folder, "--show", join(folder, "empty.txt"));
    expect(empty.code).toBe(1);
    expect(empty.stdout).toContain("Refused: It holds no text");
  });

  test("shows the clash of a file", () => {
    const folder = seedsFolder({ "ferry.txt": DUMP, "north/ferry.txt": OTHER, "lamp.txt": DUMP });
    const ferry = check(folder, "--show", "ferry.txt");
    expect(ferry.code).toBe(1);
    expect(ferry.stdout).toContain("ferry.txt and north/ferry.txt");
    expect(check(folder, "--show", "lamp.txt").code).toBe(0);
  });

  test("tells of wrong use beside the output", () => {
    const { code, stdout, stderr } = run("--jsno");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run check-seeds -- [FOLDER]");
  });

  test.each([
    ["an unknown option", ["--jsno"], "Unknown option '--jsno'."],
    ["a missing folder", ["no-such-folder"], "There is no such folder."],
    ["a file for a folder", ["package.json"], "It is no folder."],
    ["a file that is not there", ["--show", "no\u001b.txt", "seeds"], "There is no file no\\u{1b}"],
  ])("explains itself for %s", (_name, args, message) => {
    const { code, stdout, stderr } = check(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toContain("npm run check-seeds -- [FOLDER]");
  });

  test("helps when asked", () => {
    const { code, stdout } = check("--help");
    expect(code).toBe(0);
    expect(stdout).toContain("npm run check-seeds -- [FOLDER]");
  });

  test("reads the configured folder by default", () => {
    const BROADSHEET_SEEDS = seedsFolder({ "a.txt": DUMP, "b.txt": DUMP });
    const configured = runScript(SCRIPT, [], { BROADSHEET_SEEDS, BROADSHEET_ADDRESS: "wrong" });
    expect(configured.code).toBe(0);
    expect(configured.stdout).toMatch(/^articles +2$/m);
    const named = runScript(SCRIPT, [temporaryFolder()], { BROADSHEET_SEEDS });
    expect(named.stdout).toMatch(/^articles +0$/m);
  });

  test("ends quietly when nobody reads on", async () => {
    const folder = seedsFolder({ "long.txt": DUMP.replace("Monday,", "Monday. ".repeat(200_000)) });
    const child = spawn(process.execPath, [SCRIPT, folder, "--show", "long.txt"]);
    const said: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, said.join("")]).toEqual([0, ""]);
  });
});
