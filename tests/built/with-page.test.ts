import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";

const ORIGIN = "http://page.test/";

/** Answers every request of the page: the document itself, and 404 for all else. */
async function show(page: Page, html: string): Promise<void> {
  await page.route("**/*", (route) => {
    const isDocument = route.request().url() === ORIGIN;
    return route.fulfill(
      isDocument ? { contentType: "text/html", body: html } : { status: 404, body: "" },
    );
  });
  await page.goto(ORIGIN);
}

describe("a page under test", () => {
  test("passes when it is silent", async () => {
    await withPage({}, async (page) => {
      await show(page, "<link rel=icon href=data:,><p id=p>Quiet");
      expect(await page.textContent("#p")).toBe("Quiet");
    });
  });

  const faults: readonly [title: string, html: string, message: string][] = [
    ["a console error", "<script>console.error('loud')</script>", "console error: loud"],
    ["a console warning", "<script>console.warn('loud')</script>", "console warning: loud"],
    ["an uncaught error", "<script>throw new TypeError('loud')</script>", "TypeError: loud"],
    [
      "an unhandled rejection",
      "<script>Promise.reject(new Error('loud'))</script>",
      "uncaught: Error: loud",
    ],
    ["a missing file", "<img alt='' src=/missing.png>", "missing.png"],
    [
      "a script that the policy forbids",
      `<meta http-equiv=Content-Security-Policy content="script-src 'self'"><script>1</script>`,
      "Content Security Policy",
    ],
    [
      "a trusted type that is missing",
      `<meta http-equiv=Content-Security-Policy content="require-trusted-types-for 'script'">
       <p id=p></p><script>try { p.innerHTML = "x" } catch {}</script>`,
      "TrustedHTML",
    ],
  ];

  test.each(faults)("fails on %s", async (_title, html, message) => {
    const visit = withPage({}, (page) => show(page, html));
    await expect(visit).rejects.toThrow(message);
  });

  test("fails on a message from a worker", async () => {
    const visit = withPage({}, async (page) => {
      await show(page, "<p>Text");
      await page.evaluate(async () => {
        const code = new Blob(["console.error('loud'); postMessage('done')"]);
        const worker = new Worker(URL.createObjectURL(code));
        await new Promise((resolve) => worker.addEventListener("message", resolve));
      });
    });
    await expect(visit).rejects.toThrow("console error: loud");
  });

  test("fails on a request that fails", async () => {
    const visit = withPage({}, async (page) => {
      await show(page, "<p>Text");
      await page.route("**/gone.css", (route) => route.abort("connectionreset"));
      await page.evaluate(() => fetch("/gone.css").catch(() => null));
    });
    await expect(visit).rejects.toThrow("request failed: net::ERR_CONNECTION_RESET");
  });

  test("tells its noise beside another failure", async () => {
    const visit = withPage({}, async (page) => {
      await show(page, "<script>console.error('loud')</script>");
      throw new Error("planted");
    });
    await expect(visit).rejects.toThrow(/planted[^]*console error: loud/);
  });

  test("passes over the noise it expects", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await show(page, "<img alt='' src=/missing.png><p id=p>Text");
      expect(await page.textContent("#p")).toBe("Text");
    });
  });

  test("has the size and scheme asked for", async () => {
    await withPage({ width: 390, height: 700, colorScheme: "dark" }, async (page) => {
      const seen = await page.evaluate(() => [
        innerWidth,
        innerHeight,
        matchMedia("(prefers-color-scheme: dark)").matches,
      ]);
      expect(seen).toEqual([390, 700, true]);
    });
  });

  test("runs no script when asked so", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await show(page, "<p id=p>before</p><script>p.textContent = 'after'</script>");
      expect(await page.textContent("#p")).toBe("before");
    });
  });
});
