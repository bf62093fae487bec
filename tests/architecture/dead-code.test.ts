import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantedCopy } from "./planted-copy.ts";
import type { PlantedCopy } from "./planted-copy.ts";

const ORPHAN = { path: "src/article/planted-orphan.ts", code: "export const orphan = 1;\n" };
const HALF_USED = {
  path: "tests/support/planted-half-used.ts",
  code: "export const used = 1;\nexport const plantedUnused = 2;\n",
};
const USER = {
  path: "tests/architecture/planted.test.ts",
  code: 'import { used } from "#tests/support/planted-half-used.ts";\nimport "planted-package";\nString(used);\n',
};

describe("the search for dead code", () => {
  let copy: PlantedCopy;
  let output = "";
  let passed = true;

  beforeAll(() => {
    copy = plantedCopy([ORPHAN, HALF_USED, USER]);
    ({ output, passed } = copy.run("knip", "--no-config-hints"));
  });
  afterAll(() => copy.remove());

  test("finds a file nobody imports", () => {
    expect(output).toContain(ORPHAN.path);
  });

  test("finds an export nobody uses", () => {
    expect(output).toContain("plantedUnused");
  });

  test("finds a package nobody declares", () => {
    expect(output).toContain("planted-package");
  });

  test("lets used code pass", () => {
    expect(output).not.toMatch(/^used\b/m);
    expect(output).not.toContain(USER.path + "\n");
  });

  test("fails when it finds something", () => {
    expect(passed).toBe(false);
  });
});
