import { describe, expect, test } from "vitest";
import { partialResponse } from "#offline/partial-response.ts";

const whole = () => new Response("0123456789", { headers: { "Content-Type": "text/plain" } });

describe("a kept file", () => {
  test("is given whole where no part is asked for", async () => {
    const response = await partialResponse(whole(), null);
    expect([response.status, await response.text()]).toEqual([200, "0123456789"]);
  });

  test.each([
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=0-0", "0", "bytes 0-0/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ])("gives the part %s", async (range, text, told) => {
    const response = await partialResponse(whole(), range);
    expect(response.status).toBe(206);
    expect(response.headers.get("Content-Range")).toBe(told);
    expect(response.headers.get("Content-Type")).toBe("text/plain");
    expect(await response.text()).toBe(text);
  });

  test("refuses a part that it does not have", async () => {
    const response = await partialResponse(whole(), "bytes=10-12");
    expect([response.status, response.headers.get("Content-Range")]).toEqual([416, "bytes */10"]);
  });

  test.each(["bytes=-3", "bytes=3-", "lines=1-2", "bytes=1-2,4-5"])(
    "is given whole for a part told otherwise: %s",
    async (range) => {
      expect(await (await partialResponse(whole(), range)).text()).toBe("0123456789");
    },
  );
});
