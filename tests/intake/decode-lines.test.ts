import { describe, expect, test } from "vitest";
import { decode } from "#intake/decode/decode.ts";
import { legacyEncoder } from "#tests/bench/intake-charsets.ts";

const FRENCH = [
  "Hier soir, la ville a ouvert le nouveau pont.",
  "Les habitants l’attendaient déjà depuis près de dix ans.",
  "Ils sont venus à pied, jusqu’au bord de l’eau gelée.",
];
const RUSSIAN = [
  "Новый мост открыт для пешеходов",
  "Жители ждали этого почти десять лет.",
  "Движение машин начнётся в четверг.",
];

function utf8(line: string): Uint8Array {
  return new TextEncoder().encode(line);
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(lines.flatMap((line) => [...line, 0x0a]));
}

/** The lines in UTF-8, but for one of them. */
function mixed(lines: readonly string[], place: number, encoding: string): Uint8Array {
  const encode = legacyEncoder(encoding);
  return joined(lines.map((line, at) => (at === place ? encode(line) : utf8(line))));
}

describe("a file of two encodings", () => {
  test.each([
    ["windows-1252", FRENCH, 1],
    ["windows-1252", FRENCH, 2],
    ["windows-1251", RUSSIAN, 0],
    ["windows-1251", RUSSIAN, 2],
    ["koi8-r", RUSSIAN, 1],
  ])("is read line by line (%s)", (encoding, lines, place) => {
    expect(decode(mixed(lines, place, encoding))).toEqual({
      kind: "text",
      text: lines.map((line) => `${line}\n`).join(""),
      doubts: [
        expect.stringContaining(`Some of its lines are not in UTF-8 and were read as ${encoding}.`),
      ],
    });
  });

  test.each([
    ["gb18030", ["新桥向行人开放。", "居民们等了将近十年。", "车辆通行将于周四开始。"], 1],
    [
      "shift_jis",
      ["新しい橋が歩行者に開かれた。", "住民は十年近く待っていた。", "車は木曜日から。"],
      2,
    ],
    ["windows-1253", ["Η νέα γέφυρα άνοιξε χθες", "Ο ύπνος", "Τα αυτοκίνητα από την Πέμπτη."], 1],
    [
      "windows-1252",
      ["Die Brücke schließt früh.", "Der Fluß steigt.", "Die Leute üben schöne Lieder."],
      1,
    ],
  ])("is read with one short line in %s", (encoding, lines, place) => {
    expect(decode(mixed(lines, place, encoding))).toMatchObject({
      text: lines.map((line) => `${line}\n`).join(""),
    });
  });

  test("keeps carriage returns for line ends", () => {
    const bytes = mixed(
      FRENCH.map((line) => `${line}\r`),
      1,
      "windows-1252",
    );
    expect(decode(bytes)).toMatchObject({ text: FRENCH.map((line) => `${line}\n`).join("") });
  });
});

describe("damaged UTF-8", () => {
  test.each([
    ["a letter that was cut", [...utf8("déjà près caf"), 0xc3, 0x0a, ...utf8("très élevé")]],
    ["a quote that was cut", [...utf8("l’été\nd"), 0x80, 0x99, ...utf8("eau\nà côté")]],
    ["both encodings in one line", [...utf8("été "), 0xe9, 0x74, 0xe9, 0x0a, ...utf8("élevé ç")]],
  ])("is not read line by line: %s", (_name, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toHaveProperty(
      "text",
      expect.stringContaining("\ufffd"),
    );
  });
});
