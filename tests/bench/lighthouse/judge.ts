import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { findChromium } from "#tests/support/chromium.ts";
import { installPackages } from "../install-packages.ts";

const LISTED = join(import.meta.dirname, "packages");

/** Beside the project's own packages, so that neither its lock file nor its tools see them. */
const FOLDER = join(import.meta.dirname, "../../../node_modules/.cache/lighthouse");

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What is used of Lighthouse. */
type Audit = {
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly numericValue?: number;
  readonly displayValue?: string;
  readonly title: string;
};
type Report = {
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
};
type LighthouseModule = {
  readonly default: (
    url: string,
    flags: { readonly port: number; readonly logLevel: "error" },
  ) => Promise<{ readonly lhr: Report } | undefined>;
};

export type Judgement = {
  /** From 0 to 100, as `CATEGORIES` has them. */
  readonly scores: readonly number[];
  /** Milliseconds. */
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** Milliseconds. */
  readonly blockingTime: number;
  readonly bytes: number;
  /** Titles of what takes points away, of all but the performance. */
  readonly faults: readonly string[];
};

export type Judge = {
  /** Visits a page once, as Lighthouse's phone on its slow network. */
  readonly visit: (url: string) => Promise<Judgement>;
  readonly close: () => Promise<void>;
};

export async function startJudge(): Promise<Judge> {
  installPackages(LISTED, FOLDER);
  const main = pathToFileURL(join(FOLDER, "node_modules/lighthouse/core/index.js")).href;
  const { default: lighthouse } = (await import(main)) as LighthouseModule;
  const port = await freePort();
  const { args, ...options } = await findChromium();
  const browser = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  return {
    visit: async (url) => {
      const result = await lighthouse(url, { port, logLevel: "error" });
      if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
      return judgementOf(result.lhr);
    },
    close: async () => browser.close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function judgementOf(report: Report): Judgement {
  const number = (name: string) => report.audits[name]?.numericValue ?? Number.NaN;
  return {
    scores: CATEGORIES.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100)),
    largestPaint: number("largest-contentful-paint"),
    layoutShift: number("cumulative-layout-shift"),
    blockingTime: number("total-blocking-time"),
    bytes: number("total-byte-weight"),
    faults: faultsOf(report),
  };
}

function faultsOf({ categories, audits }: Report): readonly string[] {
  return CATEGORIES.slice(1).flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
      .map((audit) => `${name}: ${audit?.title}`),
  );
}
