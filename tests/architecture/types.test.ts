import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantedCopy } from "./planted-copy.ts";
import type { PlantedCopy } from "./planted-copy.ts";
import { PROJECT, sourceFiles } from "./source-files.ts";

const NODE_FILE = 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n';
const PROCESS = "export const started = process.argv;\n";
const DOCUMENT = "export const page = document.body;\n";
const WINDOW = "export const place = window.location;\n";
const PURE = "export const one = 1;\n";

const FAULTS: readonly [layer: string, fault: string, code: string][] = [
  ["article", "the page", DOCUMENT],
  ["article", "the process", PROCESS],
  ["article", "a Node module", NODE_FILE],
  ["article", "a layer above", 'export { type Seed } from "#intake/seed.ts";\n'],
  ["intake", "the page", DOCUMENT],
  ["intake", "the process", PROCESS],
  ["intake", "a Node module", NODE_FILE],
  ["search", "the window", WINDOW],
  ["search", "the process", PROCESS],
  ["search", "a Node module", NODE_FILE],
  ["site", "the page", DOCUMENT],
  ["site", "the window", WINDOW],
  ["reader", "the process", PROCESS],
  ["reader", "a Node module", NODE_FILE],
  ["reader", "Node's buffers", 'export const bytes = Buffer.from("a");\n'],
  ["offline", "the page", DOCUMENT],
  ["offline", "the process", PROCESS],
  ["article", "an enum", "export enum Colour {\n  Red,\n}\n"],
  ["article", "an unchecked index", "export const a = (b: string[]): string => b[0];\n"],
  ["article", "an untyped parameter", "export const a = (b) => String(b);\n"],
];

const LAYERS = ["article", "intake", "search", "site", "reader", "offline"];

const PLANTED = FAULTS.map(([layer, fault, code], index) => ({
  path: `src/${layer}/planted-${index}.ts`,
  layer,
  fault,
  code,
}));
const CONTROLS = LAYERS.map((layer) => ({ path: `src/${layer}/planted-pure.ts`, code: PURE }));

const LAYER_FILE_PATHS = sourceFiles("src")
  .map(({ path }) => path)
  .filter((path) => path.split("/").length > 2);

describe("the compiler", () => {
  let copy: PlantedCopy;
  let output = "";

  beforeAll(() => {
    copy = plantedCopy([...PLANTED, ...CONTROLS]);
    ({ output } = copy.run("tsc", "--build", ...LAYERS.map((layer) => `src/${layer}`)));
  });
  afterAll(() => copy.remove());

  test.each(PLANTED)("refuses $fault in $layer", ({ path }) => {
    expect(output).toContain(`${path}(`);
  });

  test.each(CONTROLS)("lets $path pass", ({ path }) => {
    expect(output).not.toContain(path);
  });

  test("knows every layer", () => {
    const { references } = JSON.parse(readFileSync(join(PROJECT, "tsconfig.json"), "utf8")) as {
      references: { path: string }[];
    };
    const layers = LAYER_FILE_PATHS.map((path) => path.split("/").slice(0, 2).join("/"));
    expect(references.map(({ path }) => path)).toEqual(expect.arrayContaining(layers));
  });
});
