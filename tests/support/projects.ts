import type { UserWorkspaceConfig } from "vitest/config";
import { findChromium } from "./chromium.ts";

const TEMPORARY_ROOT = "tests/support/temporary-root.ts";
const SITE_MAKER = "tests/support/site-maker-process.ts";
const NOISE_IS_FAILURE = "tests/support/noise-is-failure.ts";
const RANDOM_SEED = "tests/support/random-seed.ts";

/** In milliseconds: room for a tool that reads the whole project on a busy two-core machine. */
const GUARD_SETUP_TIMEOUT = 60_000;

/** Room for a test that starts a command of the project on such a machine. */
const UNIT_TIMEOUT = 20_000;

/** Room for two builds of a site and a slowed-down browser on a two-core machine. */
const BUILT_TIMEOUT = 60_000;
const BUILT_SETUP_TIMEOUT = 180_000;

/** Room for a page or a dev server to follow what a test did; the default of a second ends sooner than that. */
const BUILT_PATIENCE = 20_000;

/** Tests wait more than they work; by default one core of two would do nothing. */
const WORKERS = "100%";

/** Built sites are waited for longer still: a third one uses what two processors would rest. */
const BUILT_WORKERS = 3;

/** All packages that pages under test import: one found late would reload a test that is running. */
const BUNDLED_AHEAD = [
  "@guidepup/virtual-screen-reader",
  "@mozilla/readability",
  "@tanstack/react-virtual",
  "@testing-library/react",
  "@testing-library/user-event",
  "axe-core",
  "fast-check",
  "htmlparser2",
  "linkedom/worker",
  "markdown-it",
  "react",
  "react/jsx-dev-runtime",
  "react/jsx-runtime",
  "react-dom",
  "react-dom/client",
  "react-router",
  "smol-toml",
  "yaml",
];

/** Pure code and the build's own functions, in Node. */
export const unitProject: UserWorkspaceConfig & { extends: false } = {
  extends: false,
  test: {
    name: "unit",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "tests/built/**", "tests/hostile/**"],
    // Modules keep nothing that a test could see, and a worker for each file takes a minute in all.
    isolate: false,
    maxWorkers: WORKERS,
    testTimeout: UNIT_TIMEOUT,
    hookTimeout: GUARD_SETUP_TIMEOUT,
    setupFiles: [NOISE_IS_FAILURE, RANDOM_SEED],
    globalSetup: [TEMPORARY_ROOT],
  },
};

/**
 * Components in a real Chromium, with the site's own plugins.
 * A function, so that only a test run looks for a Chromium and a build does not.
 */
export async function browserProject(): Promise<UserWorkspaceConfig & { extends: true }> {
  const { playwright } = await import("@vitest/browser-playwright");
  const { readingsInNode } = await import("../browser/support/readings-in-node.ts");
  const launchOptions = await findChromium();
  return {
    extends: true,
    optimizeDeps: { include: BUNDLED_AHEAD },
    test: {
      name: "browser",
      maxWorkers: WORKERS,
      include: ["tests/browser/**/*.test.{ts,tsx}"],
      setupFiles: [NOISE_IS_FAILURE, "tests/browser/support/clean-up.ts"],
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions }),
        instances: [{ browser: "chromium" }],
        screenshotFailures: false,
        commands: { readingsInNode },
      },
    },
  };
}

/** The built site, opened in Chromium by Playwright's library. */
export const builtProject: UserWorkspaceConfig & { extends: false } = {
  extends: false,
  test: {
    name: "built",
    include: ["tests/built/**/*.test.ts", "tests/hostile/**/*.test.ts"],
    globalSetup: [TEMPORARY_ROOT, SITE_MAKER],
    // Playwright is loaded and Chromium started once for each worker.
    isolate: false,
    maxWorkers: BUILT_WORKERS,
    // Projects with other numbers of workers have to run apart.
    sequence: { groupOrder: 1 },
    testTimeout: BUILT_TIMEOUT,
    hookTimeout: BUILT_SETUP_TIMEOUT,
    expect: { poll: { timeout: BUILT_PATIENCE } },
    // Chromium was seen to hold a new service worker back for good while a debugger is attached.
    retry: 1,
  },
};
