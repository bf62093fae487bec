import { chromium } from "playwright";
import type { Browser, BrowserContext, Page } from "playwright";
import { findChromium } from "./chromium.ts";

export type PageOptions = {
  /** Of the viewport, in CSS pixels. */
  readonly width?: number;
  /** Of the viewport, in CSS pixels. */
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly javaScriptEnabled?: boolean;
  /** How many times slower scripts run: 6 makes a desktop processor a cheap phone's. */
  readonly cpuSlowdown?: number;
  /** Whether pages may have a service worker; off by default, for it would answer in place of the host. */
  readonly serviceWorker?: boolean;
  /** What paths given to `page.goto` start from. */
  readonly baseURL?: string;
  /** Parts of the messages that the test provokes, such as "404" for a missing page. */
  readonly expectedNoise?: readonly string[];
};

/** A request that the page itself gave up, by leaving or by an AbortSignal, is no fault. */
const GIVEN_UP = "net::ERR_ABORTED";

/** Playwright says so in each page that asks for one. */
const BLOCKED_WORKER = "Service Worker registration blocked by Playwright";

let launched: Promise<Browser> | undefined;

/**
 * Opens a page with a profile of its own, runs `body` on it and closes it.
 * Chromium starts once in a worker and ends with it.
 * @throws what `body` throws, and when the page was not silent an error that lists every message
 * of level error or warning, uncaught error, failed request and policy violation of the page, its
 * workers and its popups.
 */
export async function withPage(
  options: PageOptions,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await launchOnce();
  const context = await browser.newContext(contextOptions(options));
  try {
    const noise = listenTo(context);
    const page = await context.newPage();
    await slowDown(page, options.cpuSlowdown);
    const unexpected = (): string[] => unexpectedNoise(noise, options.expectedNoise ?? []);
    await body(page).catch((error: unknown) => {
      throw explained(error, unexpected());
    });
    await settle(context);
    if (unexpected().length > 0) throw notSilent(unexpected());
  } finally {
    await context.close();
  }
}

async function launchOnce(): Promise<Browser> {
  launched ??= findChromium().then((found) => chromium.launch(found));
  return launched;
}

function contextOptions(options: PageOptions) {
  const { width, height, colorScheme, javaScriptEnabled, baseURL, serviceWorker } = options;
  return {
    serviceWorkers: serviceWorker === true ? ("allow" as const) : ("block" as const),
    viewport: { width: width ?? 1100, height: height ?? 800 },
    colorScheme: colorScheme ?? ("light" as const),
    javaScriptEnabled: javaScriptEnabled ?? true,
    locale: "en-GB",
    timezoneId: "UTC",
    ...(baseURL === undefined ? {} : { baseURL }),
  };
}

/** Chromium reports violations of a content security policy as console errors. */
function listenTo(context: BrowserContext): string[] {
  const noise: string[] = [];
  context.on("console", (message) => {
    const loud = message.type() === "error" || message.type() === "warning";
    if (loud) noise.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => noise.push(`uncaught: ${String(error.error())}`));
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== GIVEN_UP) noise.push(`request failed: ${reason} ${request.url()}`);
  });
  return noise;
}

async function slowDown(page: Page, rate: number | undefined): Promise<void> {
  if (rate === undefined) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Messages arrive in order, so that after one more answer all earlier ones have been heard. */
async function settle(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.title()));
}

function unexpectedNoise(noise: readonly string[], expected: readonly string[]): string[] {
  return noise.filter((line) => ![BLOCKED_WORKER, ...expected].some((part) => line.includes(part)));
}

/** What the page said is often why the test failed. */
function explained(error: unknown, noise: readonly string[]): unknown {
  if (noise.length === 0 || !(error instanceof Error)) return error;
  return new Error(`${error.message}\n${notSilent(noise).message}`, { cause: error });
}

function notSilent(noise: readonly string[]): Error {
  return new Error(`The page was not silent:\n${noise.join("\n")}`);
}
