import { describe, expect, test } from "vitest";
import { LISTEN_SETTINGS } from "#reader/listen/listen-settings.ts";
import { voicesFor, type Voice } from "#reader/listen/voices.ts";

function voice(name: string, lang: string, localService = true, isDefault = false): Voice {
  return { voiceURI: name, name, lang, localService, default: isDefault };
}

const VOICES = [
  voice("remote", "en-GB", false),
  voice("american", "en-US", true, true),
  voice("british", "en_GB"),
  voice("german", "de-DE"),
];

const names = (language: string | null) => voicesFor(VOICES, language).map(({ name }) => name);

describe("the voices for a language", () => {
  test("are of its region first, then of the device", () => {
    expect(names("en-GB")).toEqual(["british", "remote", "american"]);
    expect(names("en")).toEqual(["american", "british", "remote"]);
  });

  test("are none where none speaks it", () => {
    expect(names("fa")).toEqual([]);
  });

  test("are all where it is not known", () => {
    expect(names(null)).toHaveLength(VOICES.length);
  });
});

describe("how the reader listens", () => {
  test.each([null, 7, [], { rate: 9, voices: 7 }, { rate: "1", voices: [1] }])(
    "is usual where %j is kept",
    (json) => {
      expect(LISTEN_SETTINGS.parse(json)).toEqual({ rate: 1, voices: new Map() });
    },
  );

  test("is as it was written", () => {
    const settings = { rate: 1.5, voices: new Map([["en", "british"]]) };
    expect(LISTEN_SETTINGS.parse(LISTEN_SETTINGS.print(settings))).toEqual(settings);
  });
});
