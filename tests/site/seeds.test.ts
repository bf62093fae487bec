import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { SEED_BYTE_LIMIT } from "#intake/format.ts";
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

  test("follows no link in a folder", () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "private.txt"), "Private\n\nText.\n");
    mkdirSync(join(folder, "north/deep"), { recursive: true });
    put("north/a.txt");
    symlinkSync(join(outside, "private.txt"), join(folder, "north/deep/file.txt"));
    symlinkSync(outside, join(folder, "north/deep/folder"));
    symlinkSync("../..", join(folder, "north/deep/loop"));
    symlinkSync("itself", join(folder, "north/itself"));
    symlinkSync("gone.txt", join(folder, "north/gone"));
    expect(files()).toEqual(["north/a.txt"]);
    const reason = "It is a link to another place, and links are not followed";
    expect(problems()).toEqual([
      ["north/deep/file.txt", reason],
      ["north/deep/folder", reason],
      ["north/deep/loop", reason],
      ["north/gone", reason],
      ["north/itself", reason],
    ]);
  });

  test("follows a link to the folder itself", () => {
    put("a.txt");
    const link = join(temporaryFolder(), "seeds");
    symlinkSync(folder, link);
    expect(listSeeds(link).files).toMatchObject([{ file: "a.txt" }]);
  });

  test("takes no link for a part of a page", () => {
    mkdirSync(join(folder, "page_files"));
    put("page.html");
    symlinkSync("/nowhere", join(folder, "page_files/a.png"));
    expect(listSeeds(folder)).toMatchObject({
      companions: [],
      problems: [{ file: "page_files/a.png" }],
    });
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
    expect(problems()).toEqual([
      ["more.txt", "It is too large: 9 MiB, and at most 8 MiB are read"],
    ]);
  });

  test("says when there is no folder", () => {
    expect(listSeeds(join(folder, "none"))).toEqual({
      files: [],
      companions: [],
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
    expect(listSeeds(folder)).toEqual({ files: [], problems: [], companions: [] });
  });
});

describe("the parts of saved pages", () => {
  const companions = () => listSeeds(folder).companions;

  test("are known by their endings", () => {
    mkdirSync(join(folder, "north"));
    put("a.txt", "b.PNG", "north/c.css", "d.js", "e.woff2", "f.pdf", "g");
    expect(companions()).toEqual(["b.PNG", "d.js", "e.woff2", "north/c.css"]);
    expect(files()).toEqual(["a.txt", "f.pdf", "g"]);
  });

  test.each(["page_files", "page-Dateien", "page_fichiers", "page.files"])(
    "are all that lies in %s",
    (name) => {
      mkdirSync(join(folder, name, "deep"), { recursive: true });
      put("page.htm", `${name}/frame.html`, `${name}/saved`, `${name}/deep/notes.txt`);
      expect(files()).toEqual(["page.htm"]);
      expect(companions()).toHaveLength(3);
    },
  );

  test("lie beside their page", () => {
    mkdirSync(join(folder, "court_files"));
    mkdirSync(join(folder, "page-archive"));
    put("page.html", "court_files/a.html", "page-archive/b.html", "court.txt");
    expect(files()).toEqual([
      "court.txt",
      "court_files/a.html",
      "page-archive/b.html",
      "page.html",
    ]);
    expect(companions()).toEqual([]);
  });

  test("lie in no folder where the page is saved as one file", () => {
    mkdirSync(join(folder, "page_files"));
    put("page.mhtml", "page.mht", "page_files/notes.txt");
    expect(files()).toEqual(["page.mht", "page.mhtml", "page_files/notes.txt"]);
  });

  test("may be of any size", () => {
    put("film.mp4");
    truncateSync(join(folder, "film.mp4"), SEED_BYTE_LIMIT + 1);
    expect(companions()).toEqual(["film.mp4"]);
    expect(problems()).toEqual([]);
  });
});
