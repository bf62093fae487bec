import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { SEED_BYTE_LIMIT } from "#intake/intake.ts";
import { listSeeds } from "#site/seeds.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
});

function put(...names: readonly string[]): void {
  for (const name of names) writeFileSync(join(folder, name), "Title\n\nText.\n");
}

function files(): string[] {
  return listSeeds(folder).files.map((seed) => seed.file);
}

/** Files with the start of what is said about them. */
function problems(): [string, string][] {
  return listSeeds(folder).problems.map(({ file, message }) => [
    file,
    message.replace(/\..*$/s, ""),
  ]);
}

describe("the list of seeds", () => {
  test("holds files of all folders in order", () => {
    mkdirSync(join(folder, "north/deep"), { recursive: true });
    put("b10.txt", "b9.txt", "north/a.txt", "north/deep/z.txt");
    expect(files()).toEqual(["b9.txt", "b10.txt", "north/a.txt", "north/deep/z.txt"]);
    expect(problems()).toEqual([]);
  });

  test("holds names that break other tools", () => {
    const names = ["a#b.txt", "a?b.txt", "a\\b.txt", "a%zz.txt", "[a].txt", "$&.txt", "a b.txt"];
    put(...names);
    expect(new Set(files())).toEqual(new Set(names));
  });

  test("passes over what tools leave behind", () => {
    put(".gitkeep", ".DS_Store", "Thumbs.db");
    expect(files()).toEqual([]);
    expect(problems()).toEqual([]);
  });

  test("names hidden files and folders", () => {
    mkdirSync(join(folder, ".drafts"));
    put(".secret.txt", ".drafts/a.txt");
    expect(files()).toEqual([]);
    expect(problems()).toEqual([
      [".drafts", "Its name starts with a dot, which hides it"],
      [".secret.txt", "Its name starts with a dot, which hides it"],
    ]);
  });

  test("follows no link", () => {
    put("real.txt");
    symlinkSync(join(folder, "real.txt"), join(folder, "link.txt"));
    symlinkSync("/nowhere", join(folder, "dangling.txt"));
    symlinkSync(folder, join(folder, "loop"));
    expect(files()).toEqual(["real.txt"]);
    const reason = "It is a link to another place, and links are not followed";
    expect(problems()).toEqual([
      ["dangling.txt", reason],
      ["link.txt", reason],
      ["loop", reason],
    ]);
  });

  test("opens no pipe", () => {
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    expect(problems()).toEqual([
      ["pipe.txt", "It is no ordinary file (a pipe, a socket or a device)"],
    ]);
  });

  test("refuses a name that is no UTF-8", () => {
    const name = Buffer.concat([
      Buffer.from(`${folder}/caf`),
      Buffer.from([0xe9]),
      Buffer.from(".txt"),
    ]);
    writeFileSync(name, "Title\n\nText.\n");
    put("café.txt");
    expect(files()).toEqual(["café.txt"]);
    expect(problems()).toEqual([[String.raw`caf\xe9.txt`, "Its name is not valid UTF-8"]]);
  });

  test("refuses a file beyond the limit unread", () => {
    put("most.txt", "more.txt");
    truncateSync(join(folder, "most.txt"), SEED_BYTE_LIMIT);
    truncateSync(join(folder, "more.txt"), SEED_BYTE_LIMIT + 1);
    expect(files()).toEqual(["most.txt"]);
    expect(listSeeds(folder).problems[0]?.message).toContain("more than the");
  });

  test("says when there is no folder", () => {
    expect(listSeeds(join(folder, "none"))).toEqual({
      files: [],
      problems: [
        {
          severity: "refused",
          file: "",
          message: "There is no such folder. Make it and put articles in it.",
        },
      ],
    });
  });

  test("says when the folder is a file", () => {
    put("file.txt");
    expect(listSeeds(join(folder, "file.txt")).problems[0]?.message).toContain("It is no folder.");
  });

  test("is empty for an empty folder", () => {
    expect(listSeeds(folder)).toEqual({ files: [], problems: [] });
  });
});
