import { describe, expect, test } from "vitest";
import { decode } from "#intake/decode/decode.ts";

function read(text: string): unknown {
  return decode(new TextEncoder().encode(text));
}

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : [part])),
  );
}

describe("bytes that are no characters", () => {
  test.each([
    ["halves of a byte order mark", bytes("Fähre", 0xff, "\nim Hafen", 0xfe, "\n")],
    ["a character cut at the end", bytes("Fähre\nim Hafen\n", 0xe2, 0x80)],
    ["one byte of a cut character", bytes("Fähre\nim Hafen\n", 0xc3)],
  ])("are left out and told: %s", (_name, source) => {
    expect(decode(source)).toEqual({
      kind: "text",
      text: "Fähre\nim Hafen\n",
      doubts: [expect.stringContaining("left out")],
    });
  });

  test("are letters of another encoding in other texts", () => {
    expect(decode(bytes("caf", 0xe9))).toMatchObject({ text: "café" });
    expect(decode(bytes("Se", 0xf1, "or y ni", 0xf1, "o ", 0xff))).toMatchObject({
      text: "Señor y niño ÿ",
    });
  });
});

describe("rare encodings", () => {
  test.each([
    ["little", bytes(0xff, 0xfe, 0, 0, 0x68, 0, 0, 0, 0x00, 0xf6, 1, 0)],
    ["big", bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x68, 0, 1, 0xf6, 0)],
  ])("UTF-32 is read with its %s end first", (_name, source) => {
    expect(decode(source)).toEqual({ kind: "text", text: "h😀", doubts: [] });
  });

  test("Japanese of seven bits is read by its escapes", () => {
    const source = bytes(0x1b, "$BL8", 0x1b, "(B no minato");
    expect(decode(source)).toMatchObject({
      text: "霧 no minato",
      doubts: [expect.stringContaining("iso-2022-jp")],
    });
  });
});

describe("ends of lines", () => {
  test("are read from next-line controls where there are no others", () => {
    expect(read("one\u0085two\u0085three\u0085four")).toMatchObject({
      text: "one\ntwo\nthree\nfour",
    });
  });

  test("are read from a string's escapes where there are no others", () => {
    expect(
      read('A \\"ferry\\"\\r\\nis back\\n\\nin caf\\u00e9\\nand harbour\\/quay'),
    ).toMatchObject({
      text: 'A "ferry"\nis back\n\nin café\nand harbour/quay',
    });
  });

  test.each(["C:\\new\\names", "one\\ntwo\\nthree\\nfour\nfive"])("are not in %j", (text) => {
    expect(read(text)).toMatchObject({ text });
  });

  test("are not doubled by the end of a printed page", () => {
    expect(read("one\n\ftwo\n\n\fthree\fon")).toMatchObject({ text: "one\ntwo\n\nthree\non" });
  });
});

describe("what programs put around a text", () => {
  test.each([
    ["a mark in letters", "ï»¿Ferry returns", "Ferry returns"],
    ["codes of characters", "caf\\u00e9, \\u201cna\\u00efve\\u201d", "café, “naïve”"],
    ["marks of an answered letter", "> a\n> b\n>\n> c\n> d", "a\nb\n\nc\nd"],
    ["joined letters", "The ﬁrst ﬂoor oﬀers coﬀee", "The first floor offers coffee"],
  ])("goes: %s", (_name, source, text) => {
    expect(read(source)).toMatchObject({ text });
  });

  test.each(["\\u00e9 is é in JSON", "> said Ann\nand went", "> one\n> two"])(
    "is left in a text that has it once: %j",
    (text) => {
      expect(read(text)).toMatchObject({ text });
    },
  );

  test("is not a mark of UTF-8 before bytes of another encoding", () => {
    const source = bytes(0xef, 0xbb, 0xbf, "Se", 0xf1, "or y ni", 0xf1, "o");
    expect(decode(source)).toMatchObject({ text: "Señor y niño" });
  });
});

describe("tags of a page", () => {
  test("give ends of lines where they are written as codes", () => {
    expect(read("&lt;p&gt;A&lt;/p&gt;\n&lt;p&gt;B&lt;/p&gt;\n&lt;p&gt;C&lt;/p&gt;")).toMatchObject({
      text: "\nA\n\nB\n\nC\n",
    });
  });

  test("give ends of lines where most lines show them", () => {
    expect(read("Ferry<br>\nBy Ana Bell<br />\nIt is <b>back</b>.</p>")).toMatchObject({
      text: "Ferry\n\nBy Ana Bell\n\nIt is back.\n",
    });
  });

  test.each([
    "A line ends with <br>\nin HTML,\nas all know,\nand <p> opens another.",
    "if a < b and c > d\nthen <b>\nstays",
  ])("stay in a text that speaks of them: %j", (text) => {
    expect(read(text)).toMatchObject({ text });
  });
});

describe("letters in parts", () => {
  test.each(["Café Žluť", "άνεμος", "йод", "が", "바다", "أ"])("become whole in %s", (text) => {
    expect(read(text.normalize("NFD"))).toEqual({ kind: "text", text, doubts: [] });
  });

  test("leave other characters as they are", () => {
    const text = "\u212b \uf900 \u0958";
    expect(read(text)).toMatchObject({ text });
  });
});

test("a text full of signals is no picture", () => {
  const text = "The\u0007 ferry\u0007 is\u0007 back in the harbour, with\u0007 all on board.";
  expect(read(text)).toMatchObject({ text: text.replaceAll("\u0007", "") });
});
