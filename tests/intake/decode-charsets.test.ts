import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "#intake/decode/decode.ts";
import { readGoldenCase } from "./golden-case.ts";

const CASES = join(import.meta.dirname, "../cases");

/** Words that make a short article in scripts of single letters, and characters in Chinese. */
const LEAST_WORDS = 15;

/**
 * The excerpts are the same in each run: a few rare ones hold so few accents (a lone ę or î) that no
 * detector could tell, and a test must not depend on whether one of them comes up.
 */
const KEPT_SEED = 20_261_123;

const BEYOND_ASCII = /[\u0080-\uffff]/u;

/** Reads one character of an encoding by each of its byte sequences, the other way round. */
function encoderOf(encoding: string): (text: string) => Uint8Array | null {
  const decoder = new TextDecoder(encoding);
  const sequences = new Map<string, readonly number[]>();
  const add = (...values: number[]): void => {
    const character = decoder.decode(Uint8Array.from(values));
    if (Array.from(character).length === 1 && !sequences.has(character)) {
      sequences.set(character, values);
    }
  };
  for (let byte = 0; byte < 0x100; byte += 1) add(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  }
  return (text) => {
    const encoded = Array.from(text, (character) => sequences.get(character));
    return encoded.includes(undefined)
      ? null
      : Uint8Array.from(encoded.flatMap((values) => values ?? []));
  };
}

/** The body of a golden case as words; clauses where words are not spaced. */
function wordsOf(name: string): readonly string[] {
  const { expected } = readGoldenCase(join(CASES, name));
  const blocks = expected.articles.flatMap((article) => article.blocks);
  const text = blocks.map((block) => ("text" in block ? block.text : "")).join(" ");
  return text.split(/ |(?<=[，。、])/u).filter((word) => /\p{L}/u.test(word));
}

function textsOf(name: string): fc.Arbitrary<string> {
  const words = wordsOf(name);
  const least = Math.min(LEAST_WORDS, Math.ceil(words.length / 2));
  return fc
    .shuffledSubarray([...words], { minLength: least })
    .map((chosen) => chosen.join(" "))
    .filter((text) => BEYOND_ASCII.test(text));
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe("legacy encodings", () => {
  test.each([
    ["windows-1252", "french-windows-1252"],
    ["windows-1252", "german-mojibake-twice"],
    ["windows-1252", "spanish-utf-16le"],
    ["windows-1250", "polish-windows-1250"],
    ["windows-1251", "russian-windows-1251"],
    ["koi8-r", "russian-koi8-r"],
    ["windows-1253", "greek-windows-1253"],
    ["windows-1254", "turkish-windows-1254"],
    ["windows-1255", "hebrew-windows-1255"],
    ["windows-1256", "arabic-windows-1256"],
    ["gb18030", "chinese-gbk"],
    ["big5", "chinese-big5"],
    ["shift_jis", "japanese-shift-jis"],
    ["euc-jp", "japanese-euc-jp"],
    ["euc-kr", "korean-euc-kr"],
  ])("gives texts back from %s (%s)", (encoding, name) => {
    const encode = encoderOf(encoding);
    fc.assert(
      fc.property(textsOf(name), (text) => {
        const bytes = encode(text);
        if (bytes === null) throw new Error(`${encoding} cannot hold ${text}`);
        const doubts = [expect.stringContaining(`read as ${encoding}.`)];
        expect(decode(bytes)).toEqual({ kind: "text", text, doubts });
      }),
      { seed: KEPT_SEED },
    );
  });

  test.each([
    ["Czech", "windows-1250", "Bílý přívoz se v pondělí vrátil do přístavu, říká kapitánka Šárka."],
    [
      "Slovene",
      "windows-1250",
      "Bela ladja se je v ponedeljek končno vrnila v pristanišče čez noč.",
    ],
    [
      "Hungarian",
      "windows-1250",
      "A fehér hajó hétfőn tért vissza a kikötőbe, mondta a nő örömmel.",
    ],
    [
      "Romanian",
      "windows-1250",
      "Vaporul s-a întors luni în port după o iarnă lungă, spune căpitanul şi soţia.",
    ],
    ["Ukrainian", "koi8-u", "Білий пором повернувся в понеділок до порту після зими."],
    [
      "Lithuanian",
      "windows-1257",
      "Baltas keltas pirmadienį grįžo į mažą uostą, sakė kapitonė Rūta Šimkutė.",
    ],
    [
      "Latvian",
      "windows-1257",
      "Baltais prāmis pirmdien atgriezās mazajā ostā, teica kapteine Līga Bērziņa.",
    ],
    [
      "Polish",
      "iso-8859-2",
      "Biały prom wrócił na wyspę, bo ludzie są szczęśliwi, że będzie pływać.",
    ],
    ["Hebrew", "windows-1255", "שיר על סירה, על רוח ועל כוכבים, ובערב"],
    ["Thai", "windows-874", "เรือข้ามฟากสีขาวกลับมาที่ท่าเรือเล็กของเกาะเมื่อเช้าวันจันทร์"],
    ["Russian", "iso-8859-5", "Вчера вечером в городе открыли новый мост через реку."],
    ["Bulgarian", "iso-8859-5", "Всяка сутрин в пет часа той запалва пещта и чака клиенти."],
    ["Serbian", "iso-8859-5", "Зидари су јуче завршили поправке старог моста, пре снега."],
    ["Russian", "ibm866", "Мэр сказал, что движение машин начнётся в четверг."],
    ["Russian", "x-mac-cyrillic", "Жители ждали этого почти десять лет и пришли с детьми."],
    ["Ukrainian", "x-mac-cyrillic", "Єдина умова: ґречна тиша після десятої, каже директорка."],
    ["Greek", "iso-8859-7", "Άνοιξε ξανά το φαρμακείο του νησιού, είπε ο δήμαρχος χθες."],
    ["Hebrew", "iso-8859-8", "ראש העיר אמר שהמכוניות יעברו בו ביום חמישי."],
    ["Arabic", "iso-8859-6", "وقال رئيس البلدية إن السيارات ستعبره يوم الخميس."],
    ["Turkish", "iso-8859-9", "Sakinler çocuklarıyla rıhtıma geldi ve ışıkları seyretti."],
    ["Slovak", "iso-8859-2", "Obyvatelia naň čakali takmer desať rokov a prišli s deťmi."],
    ["French", "macintosh", "Les piétons, déjà lassés d’attendre, sont venus à la fête."],
    ["French", "iso-8859-15", "Sa sœur a payé deux œufs cinq € au marché, sans regret."],
    ["German", "macintosh", "Die neue Brücke über den Fluss ist für Fußgänger geöffnet."],
    ["Ukrainian", "windows-1251", "Білий пором повернувся в понеділок до порту після зими."],
    ["Bulgarian", "windows-1251", "Белият ферибот се върна в понеделник на пристанището."],
    [
      "Portuguese",
      "windows-1252",
      "A embarcação voltou ao porto na manhã de segunda, após reparações.",
    ],
    ["Swedish", "windows-1252", "Den vita färjan är åter i hamnen på måndag, säger kaptenen."],
    ["English", "windows-1252", "The café’s soup stays at €4."],
    [
      "Italian",
      "windows-1252",
      "La barca lascia il molo ogni lunedì senza nessuno a bordo e torna il martedì con le reti piene.",
    ],
    [
      "English",
      "windows-1252",
      "The bus from the station is open daily and the tickets are at £3.",
    ],
    ["Greek", "windows-1253", "«Μάθαμε κλάσματα με το αλεύρι», λέει η δασκάλα Άννα Ψαρρού."],
  ])("reads one sentence in %s", (_language, encoding, text) => {
    const bytes = encoding === "windows-1252" ? latin1(text) : encoderOf(encoding)(text);
    if (bytes === null) throw new Error(`${encoding} cannot hold ${text}`);
    expect(decode(bytes)).toMatchObject({ kind: "text", text });
  });

  test("takes no ¿ inside a word for Spanish", () => {
    const text = "Mieszkańcy nabrzeże Dzieci które zagra, orkiestra znów w która w na naprawach,";
    const bytes = encoderOf("windows-1250")(text);
    expect(bytes === null ? null : decode(bytes)).toMatchObject({ kind: "text", text });
  });

  test.each([
    ["é", "windows-1252"],
    ["— et là,", "windows-1252"],
    ["“Qué día”, dijo—", "windows-1252"],
  ])("does not take %s for letters of a Macintosh", (text, encoding) => {
    const bytes = encoderOf(encoding)(text);
    expect(bytes === null ? null : decode(bytes)).toMatchObject({ text });
  });

  test("reads windows-1252 where nothing tells", () => {
    expect(decode(Uint8Array.of(0x93, 0x68, 0x69, 0x94))).toMatchObject({ text: "“hi”" });
  });
});

describe("UTF-16 without its mark", () => {
  test.each([
    "english-utf-16le-unmarked",
    "russian-windows-1251",
    "arabic-windows-1256",
    "chinese-gbk",
    "japanese-euc-jp",
    "korean-euc-kr",
  ])("is read in both orders (%s)", (name) => {
    fc.assert(
      fc.property(textsOf(name), fc.boolean(), (words, isLittleEndian) => {
        const text = `${words}\n\n${words}\n`;
        const doubts = [expect.stringContaining(isLittleEndian ? "utf-16le" : "utf-16be")];
        expect(decode(utf16(text, isLittleEndian))).toEqual({ kind: "text", text, doubts });
      }),
    );
  });

  test("is not taken for text with many NUL bytes", () => {
    const text = "the ferry came back to the island\0".repeat(20);
    expect(decode(new TextEncoder().encode(text))).toMatchObject({
      kind: "text",
      text: "the ferry came back to the island".repeat(20),
    });
    expect(decode(new TextEncoder().encode(`ferry${"\0".repeat(5)}`.repeat(20)))).toEqual({
      kind: "binary",
    });
  });
});

describe("any bytes", () => {
  test("are read or called binary without a throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(["text", "binary"]).toContain(decode(bytes).kind);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Windows-1252 by its published table where it differs from Latin-1. */
function latin1(text: string): Uint8Array {
  const high = new Map([
    ["€", 0x80],
    ["’", 0x92],
  ]);
  return Uint8Array.from(text, (character) => high.get(character) ?? character.charCodeAt(0));
}
