import { describe, expect, test } from "vitest";
import { decode } from "#intake/decode/decode.ts";

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("encodings", () => {
  test("reads UTF-8 without a doubt", () => {
    expect(decode(utf8("café – 渡轮 😀"))).toEqual({
      kind: "text",
      text: "café – 渡轮 😀",
      doubts: [],
    });
  });

  test.each([
    ["UTF-8", bytes(0xef, 0xbb, 0xbf, 0x68, 0x69)],
    ["UTF-16 LE", bytes(0xff, 0xfe, 0x68, 0, 0x69, 0)],
    ["UTF-16 BE", bytes(0xfe, 0xff, 0, 0x68, 0, 0x69)],
  ])("obeys the byte order mark of %s", (_name, source) => {
    expect(decode(source)).toEqual({ kind: "text", text: "hi", doubts: [] });
  });

  test("reads legacy bytes as windows-1252", () => {
    const decoded = decode(bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35));
    expect(decoded).toMatchObject({ kind: "text", text: "“café” €5" });
    expect(decoded).toHaveProperty("doubts", [expect.stringContaining("windows-1252")]);
  });

  test("maps all of windows-1252", () => {
    // 0x81 to 0x9f in the order of the published index; five of them have no character.
    const high = bytes(...Array.from({ length: 0x80 }, (_, index) => 0x80 + index));
    const decoded = decode(high);
    const text = decoded.kind === "text" ? decoded.text : "";
    expect(text).toHaveLength(0x80);
    expect(text.slice(0, 0x20)).toBe("€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ");
    expect(text.charCodeAt(0x20)).toBe(0xa0);
    expect(text.at(-1)).toBe("ÿ");
  });

  test("counts a few broken sequences in UTF-8", () => {
    const source = bytes(...utf8("“a” and “b"), 0xe2, 0x80, ...utf8(" – end"));
    expect(decode(source)).toEqual({
      kind: "text",
      text: "“a” and “b\ufffd – end",
      doubts: [expect.stringContaining("shown as \ufffd: 1.")],
    });
  });

  test("tells of characters lost before", () => {
    expect(decode(utf8("lost \ufffd\ufffd"))).toEqual({
      kind: "text",
      text: "lost \ufffd\ufffd",
      doubts: [expect.stringContaining(": 2.")],
    });
  });
});

describe("line ends and controls", () => {
  test.each(["\r\n", "\r", "\n", "\u2028", "\u2029", "\f", "\v"])("ends a line at %j", (end) => {
    expect(decode(utf8(`one${end}two`))).toMatchObject({ text: "one\ntwo" });
  });

  test("drops control characters and says so", () => {
    expect(decode(utf8("a\0b\u001bc\u0085d"))).toEqual({
      kind: "text",
      text: "abcd",
      doubts: [expect.stringContaining("left out: 3.")],
    });
  });

  test.each([
    ["before each space", "Die F\u00e4hre\0 legt\0 heute\0 ab."],
    ["behind the text", `Die F\u00e4hre legt heute ab.${"\0".repeat(400)}`],
  ])("drops NUL bytes %s", (_name, text) => {
    const clean = text.replaceAll("\0", "");
    expect(decode(utf8(text))).toMatchObject({ kind: "text", text: clean });
  });

  test.each([
    ["NUL bytes", new Uint8Array(1000)],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0, 1, 2)],
  ])("tells %s from text", (_name, source) => {
    expect(decode(source)).toEqual({ kind: "binary" });
  });
});
