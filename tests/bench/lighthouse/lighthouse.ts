/**
 * Builds a site of made-up articles, has Lighthouse visit its listing, an article and a filtered
 * listing as a phone, and prints what it says: `npm run bench:lighthouse`. Another size:
 * `npm run bench:lighthouse -- 1000`; beside Eleventy's pages of the same articles: `-- 10000 eleventy`.
 */
import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BENCH_SEED_NUMBER } from "../build/seed-number.ts";
import { installPeers } from "../filter/install-peers.ts";
import { writeLibrary } from "../make-library.ts";
import { startHost, type Host } from "./compressing-host.ts";
import { startJudge, type Judge, type Judgement } from "./judge.ts";

const DEFAULT_SIZE = 10_000;

const OURS = fileURLToPath(new URL("../build-and-tell.ts", import.meta.url));
const PEER = fileURLToPath(new URL("../build/eleventy-site.ts", import.meta.url));

/** In a process of its own: nothing of the build is left when pages are visited. */
async function run(script: string, parameters: string[], variables: object): Promise<void> {
  const env = { ...process.env, ...variables };
  const child = fork(script, parameters, { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const code = await new Promise((done) => child.once("exit", done));
  if (code !== 0) throw new Error(`The build ended with code ${String(code)}`);
}

/** The article in the middle of a site's folder of them. */
function middleArticle(site: string): string {
  const names = readdirSync(join(site, "a")).toSorted();
  return names[Math.floor(names.length / 2)] ?? "";
}

/** A word of an article's headline, which some others have too. */
function wordOf(page: string): string {
  const title = /<title>([^<]*) · /.exec(readFileSync(page, "utf8"))?.[1] ?? "";
  return title.split(" ").toSorted((a, b) => b.length - a.length)[0] ?? "";
}

async function judgeOurs(folder: string, host: Host, judge: Judge): Promise<void> {
  const [seeds, site] = [join(folder, "seeds"), join(folder, "site")];
  await writeLibrary(seeds, BENCH_SEED_NUMBER, size);
  await run(OURS, [site], { BROADSHEET_SEEDS: seeds, BROADSHEET_ADDRESS: host.address });
  host.publish(site);
  const article = middleArticle(site);
  const word = wordOf(join(site, "a", article, "index.html"));
  await tell("listing", `${host.address}/`, judge);
  await tell("article", `${host.address}/a/${article}/`, judge);
  await tell("filtered listing", `${host.address}/?q=${encodeURIComponent(word)}`, judge);
}

async function judgePeer(folder: string, host: Host, judge: Judge): Promise<void> {
  installPeers();
  await run(PEER, [folder, String(size)], {});
  const site = join(folder, "peer");
  host.publish(site);
  await tell("Eleventy's article", `${host.address}/a/${middleArticle(site)}/`, judge);
}

async function tell(name: string, url: string, judge: Judge): Promise<void> {
  const judgement = await judge.visit(url);
  print([name, ...cellsOf(judgement)]);
  faults.push(...judgement.faults.map((fault) => `${name}: ${fault}`));
}

function cellsOf(judgement: Judgement): readonly (string | number)[] {
  const { scores, largestPaint, layoutShift, blockingTime, bytes } = judgement;
  const paint = (largestPaint / 1000).toFixed(2);
  const kilobytes = (bytes / 1000).toFixed(1);
  return [...scores, paint, layoutShift.toFixed(3), blockingTime.toFixed(0), kilobytes];
}

function print(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

const [, , asked = String(DEFAULT_SIZE), peer] = process.argv;
const size = Number(asked);
const faults: string[] = [];
const folder = mkdtempSync(join(tmpdir(), "broadsheet-bench-"));
const host = await startHost();
const judge = await startJudge();
try {
  const scores = ["performance", "accessibility", "best practices", "SEO"];
  print(["page", ...scores, "LCP s", "CLS", "TBT ms", "kB"]);
  print(["---", ...Array.from({ length: 8 }, () => "---:")]);
  await judgeOurs(folder, host, judge);
  if (peer !== undefined) await judgePeer(folder, host, judge);
  for (const fault of faults) console.log(fault);
} finally {
  await judge.close();
  host.close();
  rmSync(folder, { recursive: true });
}
