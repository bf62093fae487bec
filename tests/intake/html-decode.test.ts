import { describe, expect, test } from "vitest";
import { decodePage } from "#intake/html/html-decode.ts";

function textOf(bytes: Uint8Array): string {
  const decoded = decodePage(bytes);
  if (decoded.kind !== "text") throw new Error("the page was taken for no text");
  return decoded.text;
}

function bytesOf(text: string, beyond: readonly number[]): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(text), ...beyond]);
}

describe("a page's encoding", () => {
  test("is the one that the page names", () => {
    const page = bytesOf('<meta charset="windows-1251">', [0xcf, 0xe0, 0xf0, 0xee, 0xec]);
    expect(textOf(page)).toContain("Паром");
  });

  test("is UTF-8 where the page names another by mistake", () => {
    const page = new TextEncoder().encode('<meta charset="iso-8859-1"><p>Café du Port, « enfin »');
    expect(textOf(page)).toContain("Café du Port, « enfin »");
  });

  test("is the byte order mark's before all", () => {
    const units = Uint16Array.from("\ufeff<meta charset=windows-1251>Été", (each) =>
      each.charCodeAt(0),
    );
    expect(textOf(new Uint8Array(units.buffer))).toContain("Été");
  });

  test("is one of seven bits where named", () => {
    const page = bytesOf(
      '<meta charset="iso-2022-jp">',
      [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42],
    );
    expect(textOf(page)).toContain("日本");
  });

  test("is guessed where no browser knows its name", () => {
    expect(textOf(bytesOf("<meta charset=pigeon>Caf", [0xe9]))).toContain("Café");
  });

  test("leaves entities to the parser", () => {
    expect(textOf(new TextEncoder().encode("<p>&lt;b&gt; &amp;amp;"))).toBe(
      "<p>&lt;b&gt; &amp;amp;",
    );
  });
});
