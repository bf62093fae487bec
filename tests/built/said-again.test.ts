import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript } from "#tests/score/run-script.ts";
import { runBuild } from "#tests/support/build-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

test("an article saved again is built once, and the build tells it as the check does", async () => {
  const seeds = temporaryFolder();
  mkdirSync(join(seeds, "north"));
  for (const file of ["ferry.txt", "north/ferry.txt"]) {
    writeFileSync(join(seeds, file), "Ferry\n\nIt runs again.\n");
  }
  const { code, output, outDir } = await runBuild({ seeds });
  expect(code).toBe(0);
  expect(output).toMatch(/^said again +1 {2}north\/ferry\.txt 1$/m);
  expect(output).toContain(runScript("src/site/check-seeds.ts", [seeds]).stdout);
  expect(readdirSync(join(outDir, "a"))).toEqual(["ferry"]);
});
