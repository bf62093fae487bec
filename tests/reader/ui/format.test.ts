import { afterEach, describe, expect, test, vi } from "vitest";
import { formatsOf } from "#reader/ui/format.ts";
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
      const { formatsOf: formatsThere } = await import("#reader/ui/format.ts");
      expect(formatsThere("en").day("2031-05-04")).toBe("4 May 2031");
      expect(formatsThere("de").day("2031-05-04")).toBe("4. Mai 2031");
    },
  );
});

describe("English without Intl", () => {
  const { number, day, category, and, or } = formatsOf("en");

  test.each([0, 1, 999, 1000, 12_345, 1_234_567, 0.75, 1.5])("writes %s as Intl does", (each) => {
    expect(number(each)).toBe(new Intl.NumberFormat("en").format(each));
    expect(category(each)).toBe(new Intl.PluralRules("en").select(each));
  });

  test("writes every day of a leap year as Intl does", () => {
    const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    for (let time = Date.UTC(2032, 0, 1); time < Date.UTC(2033, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      expect(day(date.toISOString().slice(0, 10))).toBe(days.format(date));
    }
  });

  test.each([0, 1, 2, 3, 4])("joins %s names as Intl does", (count) => {
    const names = ["Ana", "Tom", "Ida", "Leo"].slice(0, count);
    expect(and(names)).toEqual(new Intl.ListFormat("en").formatToParts(names));
    expect(or(names)).toEqual(
      new Intl.ListFormat("en", { type: "disjunction" }).formatToParts(names),
    );
  });
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
