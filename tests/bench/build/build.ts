/**
 * Builds sites of made-up articles, clean and after one edit, beside Eleventy and Hugo with Pagefind,
 * and prints what each costs: `npm run bench:build`. Sizes: `npm run bench:build -- 1000 10000 100000`.
 * The peers stop at 10,000 and need Linux. Packages are installed beside the project's own; Hugo is
 * measured where there is one. Nothing is removed before all is measured: after thousands of files
 * were removed, some file systems take several times as long to make new ones, for minutes.
 */
import { fork, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPeers } from "../filter/install-peers.ts";
import { writeLibrary } from "../make-library.ts";
import { BENCH_SEED_NUMBER } from "./seed-number.ts";

const DEFAULT_SIZES = [1000, 10_000];

/** Pagefind takes some 17 GB of memory for ten times as many. */
const MOST_FOR_PEER = 10_000;

const OURS = fileURLToPath(new URL("../build-and-tell.ts", import.meta.url));

const PEERS = [
  { name: "Eleventy and Pagefind", script: "./eleventy-site.ts", isHere: () => true },
  { name: "Hugo and Pagefind", script: "./hugo-site.ts", isHere: hasHugo },
];

type Cost = {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMebibytes: number;
};

/** In a process of its own, so that time and memory are its alone. */
async function run(script: string, parameters: string[], seeds = ""): Promise<Cost> {
  const child = fork(script, parameters, {
    env: { ...process.env, BROADSHEET_SEEDS: seeds },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (cost) => resolve(cost as Cost));
    child.once("exit", (code) => reject(new Error(`The build ended with code ${code}`)));
  });
}

async function measure(folder: string, size: number): Promise<void> {
  const [seeds, site, cache] = ["seeds", "site", "cache"].map((name) => join(folder, name));
  if (seeds === undefined || site === undefined || cache === undefined) return;
  await writeLibrary(seeds, BENCH_SEED_NUMBER, size);
  print("Broadsheet, clean", size, await run(OURS, [site, cache], seeds), site);
  editOne(seeds);
  print("Broadsheet, one edit", size, await run(OURS, [site, cache], seeds), site);
  if (size <= MOST_FOR_PEER && process.platform === "linux") await measurePeers(folder, size);
}

async function measurePeers(folder: string, size: number): Promise<void> {
  for (const { name, script, isHere } of PEERS) {
    if (!isHere()) continue;
    const own = join(folder, script);
    const path = fileURLToPath(new URL(script, import.meta.url));
    print(name, size, await run(path, [own, String(size)]), join(own, "peer"));
  }
}

function hasHugo(): boolean {
  return spawnSync("hugo", ["version"], { stdio: "ignore" }).status === 0;
}

/** Swaps two words of the article in the middle. */
function editOne(seeds: string): void {
  const names = readdirSync(seeds).toSorted();
  const path = join(seeds, names[Math.floor(names.length / 2)] ?? "");
  writeFileSync(path, readFileSync(path, "utf8").replace(/(\p{Ll}+) (\p{Ll}+)/u, "$2 $1"));
}

function print(name: string, size: number, cost: Cost, site: string): void {
  const { files, bytes } = weigh(site);
  const { processorSeconds, seconds, peakMebibytes } = cost;
  const numbers = [processorSeconds.toFixed(1), seconds.toFixed(1), peakMebibytes.toFixed(0)];
  console.log(row([name, size, ...numbers, files, (bytes / 1e6).toFixed(1)]));
}

function weigh(folder: string): { readonly files: number; readonly bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

installPeers();
const asked = process.argv.slice(2).map(Number);
console.log(row(["build", "articles", "processor s", "wall s", "peak MiB", "files", "MB"]));
console.log(row(["---", ...Array.from({ length: 6 }, () => "---:")]));
const folders = new Map(
  (asked.length > 0 ? asked : DEFAULT_SIZES).map((size) => [
    size,
    mkdtempSync(join(tmpdir(), "broadsheet-bench-")),
  ]),
);
try {
  for (const [size, folder] of folders) await measure(folder, size);
} finally {
  for (const folder of folders.values()) rmSync(folder, { recursive: true });
}
