import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, systemPaths } from "#tests/support/chromium.ts";

const NO_PROGRAMS = { platform: "win32", arch: "x64", env: {} };

describe("finding a Chromium", () => {
  let folder = "";
  let program = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "broadsheet-chromium-"));
    program = join(folder, "chromium");
    writeFileSync(program, "");
    chmodSync(program, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("takes the one CHROME_PATH names", async () => {
    const found = await findChromium({ ...NO_PROGRAMS, env: { CHROME_PATH: program } });
    expect(found.executablePath).toBe(program);
  });

  test("refuses a CHROME_PATH without a program", async () => {
    const env = { CHROME_PATH: join(folder, "missing") };
    await expect(findChromium({ ...NO_PROGRAMS, env })).rejects.toThrow(
      /CHROME_PATH is ".*missing"/,
    );
  });

  test("takes the first on the path", async () => {
    const env = { PATH: `${join(folder, "empty")}:${folder}` };
    const found = await findChromium({ platform: "linux", arch: "arm64", env });
    expect(found.executablePath).toBe(program);
  });

  test("says what to do without one", async () => {
    await expect(findChromium(NO_PROGRAMS)).rejects.toThrow("Install one, or set CHROME_PATH");
  });

  test("knows the usual places on macOS", () => {
    const machine = { platform: "darwin", arch: "arm64", env: { HOME: "/Users/a" } };
    expect(systemPaths(machine)).toContain(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
  });

  test("knows the usual places on Windows", () => {
    const machine = { ...NO_PROGRAMS, env: { PROGRAMFILES: "/Programs" } };
    expect(systemPaths(machine)).toContain("/Programs/Google/Chrome/Application/chrome.exe");
  });

  test("turns off no security", async () => {
    const { args } = await findChromium({ ...NO_PROGRAMS, env: { CHROME_PATH: program } });
    expect(args.filter((arg) => /security|isolation|sandbox|single-process/.test(arg))).toEqual([]);
  });
});
