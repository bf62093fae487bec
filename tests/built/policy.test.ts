import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { developSite } from "#tests/support/build-site.ts";
import { withPage } from "#tests/support/browser.ts";
import { makeSite, serveSite } from "#tests/support/made-site.ts";
import { startPlainHost, type PlainHost } from "#tests/support/plain-host.ts";
import type { ViteServer } from "#tests/support/run-vite.ts";
import { untilLive } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const FERRY = "---\ntitle: The ferry is back\naliases: [old]\n---\n\nThe ferry came back.\n";

let preview = "";
let plain: PlainHost;
let develop: ViteServer;

beforeAll(async () => {
  const seeds = temporaryFolder();
  mkdirSync(join(seeds, "north"));
  writeFileSync(join(seeds, "ferry.md"), FERRY);
  writeFileSync(join(seeds, "north/bridge.md"), "# Bridge\n\nIt opens.\n");
  const folder = await makeSite({ seeds });
  [preview, plain, develop] = await Promise.all([
    serveSite(folder),
    startPlainHost(folder),
    developSite({ seeds }),
  ]);
});

afterAll(async () => {
  plain.close();
  await develop.close();
});

const HOSTS: readonly [name: string, address: () => string][] = [
  ["with headers", () => preview],
  ["without headers", () => plain.address],
  ["while developing", () => develop.address],
];

/** Ways in which a text that became markup, or a script that took one, would do harm. */
const ATTACKS: readonly [name: string, attack: () => unknown][] = [
  [
    "an inline script",
    () => {
      const script = document.createElement("script");
      Reflect.set(script, "text", "window.ran = true");
      document.body.append(script);
    },
  ],
  ["an inline handler", () => document.body.setAttribute("onclick", "window.ran = true")],
  ["a style attribute", () => document.body.setAttribute("style", "opacity: 0.5")],
  [
    "a style element",
    () => {
      const style = document.createElement("style");
      style.textContent = "body { opacity: 0.5 }";
      document.body.append(style);
    },
  ],
  ["markup from a string", () => (document.body.innerHTML = "<p>New")],
  // By another name, for no code of ours may use it.
  ["code from a string", () => void Reflect.apply(setTimeout, window, ["window.ran = true"])],
  ["a request elsewhere", () => fetch("https://elsewhere.test/").catch(() => null)],
  [
    "a picture from elsewhere",
    () => {
      const picture = new Image();
      picture.src = "https://elsewhere.test/p.png";
      document.body.append(picture);
    },
  ],
  ["a worker from a string", () => new Worker("data:text/javascript,1")],
  [
    "another base",
    () => {
      const base = document.createElement("base");
      base.href = "https://elsewhere.test/";
      document.head.append(base);
    },
  ],
];

/** Whether the policy stops an attack: what it throws is what the policy makes it throw. */
async function isStopped(page: Page, attack: () => unknown): Promise<boolean> {
  await page.evaluate(() => {
    const violated = new Promise<void>((resolve) => {
      addEventListener("securitypolicyviolation", () => resolve(), { once: true });
    });
    Reflect.set(window, "violated", violated);
  });
  await page.evaluate(attack).catch(() => null);
  return page.evaluate(async () => {
    document.body.click();
    const tooLate = new Promise((resolve) => setTimeout(resolve, 2000, "too late"));
    const violated = Reflect.get(window, "violated") as Promise<void>;
    const first = await Promise.race([violated, tooLate]);
    return first !== "too late";
  });
}

describe.each(HOSTS)("the policy %s", (_name, address) => {
  test("lets the pages work", async () => {
    await withPage({}, async (page) => {
      await page.goto(address());
      await untilLive(page);
      await page.getByRole("link", { name: "The ferry is back" }).click();
      await page.getByRole("heading", { level: 1, name: "The ferry is back" }).waitFor();
      await page.goBack();
      await page.getByRole("searchbox").fill("opens");
      await page.getByText("1 of 2").first().waitFor();
    });
  });

  test("stops each attack", async () => {
    const expectedNoise = ["Policy", "Trusted", "assignment", "request failed: csp"];
    await withPage({ expectedNoise }, async (page) => {
      await page.goto(`${address()}a/ferry/`);
      await untilLive(page);
      const passed: string[] = [];
      for (const [name, attack] of ATTACKS) if (!(await isStopped(page, attack))) passed.push(name);
      expect(passed).toEqual([]);
      expect(await page.evaluate(() => "ran" in window)).toBe(false);
      expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe("1");
    });
  });

  test("is not what stops the harmless", async () => {
    await withPage({}, async (page) => {
      await page.goto(`${address()}a/ferry/`);
      await untilLive(page);
      expect(await isStopped(page, () => document.body.append("Text"))).toBe(false);
    });
  });
});

describe("the headers", () => {
  test.each(["", "a/ferry/", "a/old/", "data/library.json", "icon.svg", "nowhere"])(
    "come with /%s",
    async (path) => {
      const { headers } = await fetch(preview + path);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("permissions-policy")).toContain("camera=()");
    },
  );
});
