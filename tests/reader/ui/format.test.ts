import { afterEach, describe, expect, test, vi } from "vitest";
import { hostOf } from "#reader/ui/links.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("a day", () => {
  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])(
    "is the same in %s",
    async (zone) => {
      vi.stubEnv("TZ", zone);
      const { formatsOf } = await import("#reader/ui/format.ts");
      expect(formatsOf("en").day("2031-05-04")).toBe("4 May 2031");
    },
  );
});

describe("the host of an address", () => {
  test.each([
    ["https://harbour-post.example/a?b", "harbour-post.example"],
    ["http://good.example@evil.example:8080/", "evil.example:8080"],
    ["https://häfen.example", "xn--hfen-loa.example"],
    ["JavaScript:alert(1)//https://a.example", null],
    ["https://", null],
    ["", null],
  ])("of %s is %s", (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
