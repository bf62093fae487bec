/**
 * Builds a site from 1 and from 10,000 made-up articles and prints what it weighs:
 * `npm run bench:site`. Other sizes: `npm run bench:site -- 1 100000`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeLibrary } from "./make-library.ts";
import { measureSite, type SiteWeights } from "./measure-site.ts";

const SEED_NUMBER = 20_240_607;
const DEFAULT_SIZES = [1, 10_000];

type BuildCost = { readonly seconds: number; readonly peakMebibytes: number };
type Measured = SiteWeights & BuildCost;

const BUILD_SCRIPT = fileURLToPath(new URL("build-and-tell.ts", import.meta.url));

async function measure(size: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-bench-"));
  try {
    const seeds = join(folder, "seeds");
    const site = join(folder, "site");
    await writeLibrary(seeds, SEED_NUMBER, size);
    const cost = await build(seeds, site);
    return { ...measureSite(site), ...cost };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process of its own, so that the peak of its memory is the build's alone. */
async function build(seeds: string, site: string): Promise<BuildCost> {
  const child = spawn(process.execPath, [BUILD_SCRIPT, site], {
    env: { ...process.env, BROADSHEET_SEEDS: seeds },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (cost) => resolve(cost as BuildCost));
    child.once("exit", (code) => reject(new Error(`The build ended with code ${code}`)));
  });
}

type Row = readonly [name: string, show: (measured: Measured) => string];

const ROWS: readonly Row[] = [
  ["shell: scripts and styles", ({ shell }) => kilobytes(shell)],
  ["worker, loaded by the filter", ({ worker }) => kilobytes(worker)],
  ["listing's HTML", ({ listingHtml }) => kilobytes(listingHtml)],
  ["article's HTML, median", ({ articleHtml }) => kilobytes(articleHtml)],
  ["scripts", ({ scripts }) => String(scripts)],
  ["files", ({ files }) => String(files)],
  ["build, s", ({ seconds }) => seconds.toFixed(1)],
  ["peak memory, MiB", ({ peakMebibytes }) => peakMebibytes.toFixed(0)],
];

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

/** Files that come with each article beyond those that every site has. */
function filesPerArticle(small: Measured, large: Measured): string {
  return ((large.files - small.files) / (large.articles - small.articles)).toFixed(3);
}

function table(measured: readonly Measured[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["brotli 11, fonts apart", ...measured.map(({ articles }) => `${articles} articles`)]),
    line(["---", ...measured.map(() => "---:")]),
    ...ROWS.map(([name, show]) => line([name, ...measured.map(show)])),
  ].join("\n");
}

const asked = process.argv.slice(2).map(Number);
const measured: Measured[] = [];
for (const size of asked.length > 0 ? asked : DEFAULT_SIZES) measured.push(await measure(size));
console.log(table(measured));
const [small, large] = measured;
if (small !== undefined && large !== undefined) {
  console.log(`\nFiles per article beyond the fixed ones: ${filesPerArticle(small, large)}`);
}
