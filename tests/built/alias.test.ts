import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";
import { useServedSite } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const FERRY = `---
title: The ferry is back
aliases: [old-ferry]
---

The white ferry came back on Monday, and the children waved from the pier.
`;

const site = useServedSite(() => {
  const seeds = temporaryFolder();
  writeFileSync(join(seeds, "ferry.md"), FERRY);
  return { seeds, base: "/archive/" };
});

describe("an older address", () => {
  test.each([true, false])("leads to the article (scripts: %s)", async (javaScriptEnabled) => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.address()}a/old-ferry/`);
      await page.waitForURL(`${site.address()}a/ferry/`);
      expect(await page.locator("h1").textContent()).toBe("The ferry is back");
    });
  });
});
