import { chromium } from "playwright";
import { findChromium } from "./support/chromium.ts";
const [base, out, ...queries] = process.argv.slice(2);
const browser = await chromium.launch(await findChromium());
const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
const page = await context.newPage();
page.on("console", (m) => console.log("console", m.type(), m.text()));
page.on("pageerror", (e) => console.log("pageerror", e));
let bytes = 0;
const reqs: string[] = [];
context.on("response", async (r) => {
  const b = await r.body().catch(() => Buffer.alloc(0));
  if (/data|worker/.test(r.url())) {
    reqs.push(`${r.status()} ${r.url().split("/").pop()} ${b.length}`);
    bytes += b.length;
  }
});
await page.goto(base!);
await page.waitForTimeout(1000);
let n = 0;
for (const q of queries) {
  reqs.length = 0;
  bytes = 0;
  const t = Date.now();
  await page.fill("input[type=search]", q);
  await page.waitForTimeout(1500);
  console.log(
    "QUERY",
    q,
    "|",
    await page.textContent("main p.tabular"),
    "| bytes",
    bytes,
    "requests",
    reqs.length,
  );
  if (process.env.REQS) console.log(reqs.join("\n"));
  await page.screenshot({ path: `${out}-${n++}.png` });
}
await browser.close();
