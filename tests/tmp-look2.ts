import { chromium } from "playwright";
import { findChromium } from "./support/chromium.ts";
const [base, out] = process.argv.slice(2);
const browser = await chromium.launch(await findChromium());
const shots: [string, string, ((p: any) => Promise<void>)?][] = [
  ["chips", "?q=" + encodeURIComponent('cloba "be and" -sector OR x title:donan')],
  ["chips2", "?q=" + encodeURIComponent('cloba -pallem "in the" ')],
  [
    "help",
    "",
    async (p) => {
      await p.click(".search-help-anchor");
    },
  ],
  ["none", "?q=" + encodeURIComponent("clobba donan zzzzq ")],
  ["context", "?q=" + encodeURIComponent("cloba pallem ") + "&view=context"],
  [
    "after",
    "?q=" + encodeURIComponent("cloba ") + "&view=context",
    async (p) => {
      await p.click("text=By what follows");
      await p.waitForTimeout(2500);
    },
  ],
  ["rows", "?q=" + encodeURIComponent("cloba pallem ")],
];
for (const scheme of ["light", "dark"] as const)
  for (const width of [1100, 390]) {
    const context = await browser.newContext({
      viewport: { width, height: 850 },
      colorScheme: scheme,
    });
    for (const [name, search, act] of shots) {
      if (process.env.ONLY && !process.env.ONLY.split(",").includes(name)) continue;
      const page = await context.newPage();
      page.on(
        "console",
        (m) => m.type() !== "info" && console.log(name, "console", m.type(), m.text()),
      );
      page.on("pageerror", (e) => console.log(name, "pageerror", e));
      await page.goto(base! + search);
      await page.waitForTimeout(1800);
      await act?.(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${out}-${name}-${scheme}-${width}.png` });
      if (scheme === "light" && width === 1100)
        console.log(name, "|", await page.textContent("main p.tabular"));
      await page.close();
    }
    await context.close();
  }
await browser.close();
