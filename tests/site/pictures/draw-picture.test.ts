import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { drawPicture, pictureSvg } from "#site/pictures/draw-picture.ts";
import type { PictureText } from "#site/pictures/picture-layout.ts";

const NOTHING: PictureText = {
  site: "Broadsheet",
  title: "The lamp is out",
  section: null,
  date: null,
  language: null,
  direction: "ltr",
};

const TITLES: readonly (readonly [language: string, title: string])[] = [
  ["en", "“Maximum efforts” are needed — a minister’s 3 € question"],
  ["vi", "Chính phủ công bố biện pháp mới để giải quyết ngập lụt"],
  ["pl", "Łódź: źródła w Györ potwierdzają"],
  ["ru", "Переговоры о прекращении огня: «прогресс ощутим» №1"],
  ["uk", "Їхній ґанок: «досі не ясно»"],
  ["el", "Η κυβέρνηση ανακοίνωσε νέα μέτρα"],
  ["ar", "مجلس الأمن يصوّت على قرار، بعد مفاوضات (UN) عام ٢٠٢٣"],
  ["fa", "گفت‌وگوی تلفنی: «حداکثر تلاش» لازم است ۱۴۰۲"],
  ["ur", "پاکستان میں سیلاب سے متاثرہ علاقوں میں کارروائیاں"],
  ["he", "הממשלה אישרה את התקציב: 512 מיליארד ש״ח"],
  ["hi", "संयुक्त राष्ट्र में युद्धविराम प्रस्ताव पर मतदान, क्या कहा"],
  ["th", "รัฐบาลประกาศมาตรการใหม่เพื่อแก้ไขปัญหาน้ำท่วม"],
  ["zh", "联合国安理会就停火决议草案进行表决，“各方呼吁”保护平民"],
  ["zh-Hant", "聯合國安理會就停火決議草案進行表決，「各方呼籲」"],
  ["ja", "国連安保理、停戦決議案を採決へ「人道支援の拡大を」"],
  ["ko", "유엔 안보리, 휴전 결의안 표결… “민간인 보호” 촉구"],
];

function draw(more: Partial<PictureText>): Promise<Uint8Array | null> {
  return drawPicture({ ...NOTHING, ...more });
}

/** The parts of a PNG by their names. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

/** Columns with ink among the rows of the headline, counted from the left. */
function inkedColumns(png: Uint8Array): readonly number[] {
  const rows = inflateSync(chunksOf(png).get("IDAT") ?? Buffer.alloc(0));
  const columns = new Set<number>();
  for (let row = 160; row < 520; row += 1) {
    for (let column = 0; column < 1200; column += 1) {
      if (rows[row * 1201 + 1 + column] !== 0) columns.add(column);
    }
  }
  return [...columns];
}

describe("a picture", () => {
  test.each(TITLES)("is drawn in %s", async (language, title) => {
    const direction = /[\u0590-\u06ff]/.test(title) ? "rtl" : "ltr";
    const png = await draw({ title, language, direction, section: title, date: "2031-05-04" });
    const header = chunksOf(png ?? new Uint8Array()).get("IHDR");
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([1200, 630]);
  });

  test("has the same bytes each time", async () => {
    const [first, second] = [await draw({}), await draw({})];
    expect(first).not.toBeNull();
    expect(first).toEqual(second);
  });

  test("begins on the left or, from right to left, on the right", async () => {
    const left = inkedColumns((await draw({ title: "Lamp" })) ?? new Uint8Array());
    const hebrew = await draw({ title: "שלום", language: "he", direction: "rtl" });
    const right = inkedColumns(hebrew ?? new Uint8Array());
    expect(Math.max(...left)).toBeLessThan(600);
    expect(Math.min(...right)).toBeGreaterThan(600);
  });

  test("keeps its margins whatever the lengths", async () => {
    const long = "Unending negotiations ".repeat(40);
    for (const title of [long, long.replaceAll(" ", ""), "國".repeat(500)]) {
      const png = await draw({ title, section: long, site: long });
      const columns = inkedColumns(png ?? new Uint8Array());
      expect(Math.min(...columns)).toBeGreaterThan(70);
      expect(Math.max(...columns)).toBeLessThan(1130);
    }
  });

  test("of a site shows its name", async () => {
    expect(inkedColumns((await draw({ title: null })) ?? new Uint8Array()).length).toBeGreaterThan(
      400,
    );
  });

  test.each([
    ["an emoji", "A lamp 😀"],
    ["a script without a typeface", "𓀀𓀁"],
    ["a sign of nobody", "lamp \u{e123}"],
    ["a sign that is not assigned", "lamp \u{378}"],
    ["a mark that its typeface lacks", "lamp a\u{1ab0}"],
    ["what could not be read", "la\ufffdmp"],
    ["half a pair", "la\ud800mp"],
  ])("is not drawn with %s", async (_name, sign) => {
    expect(await draw({ title: sign })).toBeNull();
    expect(await draw({ section: sign })).toBeNull();
    expect(await draw({ site: sign })).toBeNull();
  });

  test.each(["\u202eforwards", "\u2066\u2067\u2068", "a\u0000b", "\u200b\ufeff", ""])(
    "is the same without what steers other text: %j",
    async (title) => {
      const plain = title.replace(/[^a-z]/g, "");
      const [steered, free] = [`x ${title}y`, `x ${plain}y`];
      expect(await pictureSvg({ ...NOTHING, title: steered })).toBe(
        await pictureSvg({ ...NOTHING, title: free }),
      );
    },
  );

  test("holds nothing of a hostile title but outlines", async () => {
    const hostile = `"/></g><script>alert(1)</script><image href="http://example.org/x.png"/>&amp;`;
    const svg = await pictureSvg({ ...NOTHING, title: hostile, section: hostile, site: hostile });
    const names = new Set(elementNames(parseDocument(svg ?? "", { xmlMode: true })));
    expect([...names].toSorted()).toEqual(["g", "path", "rect", "svg"]);
    expect(svg).not.toMatch(/alert|example|href|script/);
  });

  test("is drawn or not, of any text", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 80 });
    const anything = fc.oneof(text, fc.string({ unit: "binary", maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(anything, anything, async (title, section) => {
        const svg = await pictureSvg({ ...NOTHING, title, section });
        expect(svg ?? "<svg").toMatch(/^<svg/);
        expect(svg ?? "").not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 60 },
    );
  });
});

type Tree = { readonly children?: readonly object[]; readonly name?: string };

function elementNames(node: Tree): string[] {
  const own = node.name === undefined ? [] : [node.name];
  return [...own, ...(node.children ?? []).flatMap((child) => elementNames(child))];
}
