import { describe, expect, test } from "vitest";
import { settingsFrom, type BroadsheetOptions, type Environment } from "#site/settings.ts";

function settings(options: BroadsheetOptions, environment: Environment = {}) {
  return settingsFrom(options, environment, "/work", "/home/ada");
}

describe("settings", () => {
  test("have defaults", () => {
    expect(settings({})).toEqual({
      seeds: "/work/seeds",
      title: "Broadsheet",
      address: null,
      pictures: 500,
    });
  });

  test("come from the options", () => {
    const address = "https://example.org";
    const options = { seeds: "texts", title: "Reader", address, pictures: 9 };
    expect(settings(options)).toEqual({ ...options, seeds: "/work/texts" });
  });

  test("come from the environment first", () => {
    const environment = {
      BROADSHEET_SEEDS: "/data/articles",
      BROADSHEET_TITLE: "Archive",
      BROADSHEET_ADDRESS: "http://other.example",
      BROADSHEET_PICTURES: "0",
    };
    expect(settings({ seeds: "texts", title: "Reader", pictures: 9 }, environment)).toEqual({
      seeds: "/data/articles",
      title: "Archive",
      address: "http://other.example",
      pictures: 0,
    });
  });

  test("find the user's folder", () => {
    expect(settings({}, { BROADSHEET_SEEDS: "~/articles" }).seeds).toBe("/home/ada/articles");
    expect(settings({}, { BROADSHEET_SEEDS: "~ada" }).seeds).toBe("/work/~ada");
  });

  test("take the origin of an address alone", () => {
    expect(settings({ address: "https://example.org/archive/?x#y" }).address).toBe(
      "https://example.org",
    );
  });

  test.each(["example.org", "ftp://example.org", "data:text/html,x"])(
    "refuse %s as an address",
    (address) => {
      expect(() => settings({ address })).toThrow("BROADSHEET_ADDRESS");
    },
  );

  test.each(["many", "-1", "1.5", "1e3"])("refuse %s as a number of pictures", (pictures) => {
    expect(() => settings({}, { BROADSHEET_PICTURES: pictures })).toThrow("BROADSHEET_PICTURES");
  });
});
