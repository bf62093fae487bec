import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { runScript } from "./run-script.ts";
import { foldersToScore, scoreFolders, unfitFolder } from "./score-folders.ts";

const DUMP =
  "World NewsHarbours\n\nThe ferry is back\n\nThe white ferry came back on Monday. Children waved.\n\n" +
  "Related Articles\n\nBack to top button\n";

const BODY = "The white ferry came back on Monday. Children waved.";

function caseFolder(name: string, source: string, expected: unknown, into = temporaryFolder()) {
  mkdirSync(join(into, name));
  writeFileSync(join(into, name, "source.txt"), source);
  writeFileSync(join(into, name, "expected.json"), JSON.stringify(expected));
  return into;
}

function expectation(text: string) {
  const blocks = [{ kind: "paragraph", text }];
  return {
    articles: [{ title: "The ferry is back", sections: ["World News", "Harbours"], blocks }],
  };
}

function score(...folders: readonly string[]) {
  return runScript("tests/score/score.ts", folders);
}

describe("npm run score", () => {
  test("compares three systems in a table", () => {
    const { code, stdout, stderr } = score(caseFolder("ferry", DUMP, expectation(BODY)));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")).toEqual([
      "| 1 articles, 2 sentences | intake | keep everything | seed's shape |",
      "| --- | ---: | ---: | ---: |",
      "| sentences lost | 0 | 0 | 0 |",
      "| sentences split over paragraphs | 0 | 0 | 0 |",
      "| articles under 0.98 recall | 0 | 0 | 0 |",
      "| furniture paragraphs leaked | 0 | 2 | 0 |",
      "| leaks per article | 0.000 | 2.000 | 0.000 |",
      "| titles right | 100.0 % | 0.0 % | 100.0 % |",
      "| sections F1 | 1.000 | 0.000 | 0.000 |",
      "| sections F1 in scripts with case | 1.000 | 0.000 | 0.000 |",
      "| bylines right where given | – | – | – |",
      "| dates right where given | – | – | – |",
      "| languages right | – | – | – |",
      "| directions right | – | – | – |",
      "| perfect | 100.0 % | 0.0 % | 100.0 % |",
      "",
    ]);
  });

  test("names the intake's faults by case", () => {
    const folder = caseFolder("ferry", DUMP, expectation(`${BODY} Nobody was late.`));
    caseFolder("clean", DUMP, expectation(BODY), folder);
    const lines = scoreFolders([folder]);
    expect(lines).toContain("| sentences lost | 1 | 1 | 1 |");
    expect(lines.slice(-3)).toEqual(["Faults of the intake:", "", "- ferry: 1 lost"]);
  });

  test("reads a source in its library", () => {
    const lines = ["ثقافةصحة", "العبّارة تعود", BODY];
    const folder = caseFolder("glued", lines.join("\n\n"), {
      articles: [{ title: lines[1], sections: ["ثقافة", "صحة"] }],
    });
    const library = join(folder, "glued", "library");
    mkdirSync(library);
    for (const label of ["ثقافة", "صحة"]) {
      const apart = [label, `${label} ${label}`, BODY].join("\n\n");
      writeFileSync(join(library, `${label}.txt`), apart);
    }
    expect(scoreFolders([folder]).join("\n")).not.toContain("glued: sections");
  });

  test("adds up several folders", () => {
    const folders = [1, 2].map(() => caseFolder("ferry", DUMP, expectation(BODY)));
    expect(scoreFolders(folders)[0]).toContain("| 2 articles, 4 sentences |");
  });

  test("judges nothing without expected articles", () => {
    const [head] = scoreFolders([caseFolder("open", DUMP, {})]);
    expect(head).toContain("| 0 articles, 0 sentences |");
  });

  test("takes the golden cases by default", () => {
    expect(foldersToScore([])).toEqual([join(import.meta.dirname, "../cases")]);
    expect(unfitFolder(foldersToScore([]))).toBeUndefined();
    expect(foldersToScore(["a", "b"])).toEqual(["a", "b"]);
  });

  test("refuses a folder without cases", () => {
    const { code, stdout, stderr } = score(temporaryFolder());
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("holds no golden cases");
    expect(unfitFolder(["tests/cases", "tests/no-such-folder"])).toBe("tests/no-such-folder");
  });

  test("fails on a case without expectation", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "half"));
    writeFileSync(join(folder, "half", "source.txt"), DUMP);
    const { code, stderr } = score(folder);
    expect(code).toBe(1);
    expect(stderr).toContain("has no expected.json");
  });
});
