import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "#intake/metadata/field-names.ts";
import { metadataFrom, namedFields } from "#intake/metadata/metadata-fields.ts";

function read(field: string, value: unknown) {
  return metadataFrom(new Map([[field, value]]));
}

describe("a date field", () => {
  test.each([
    ["2031-05-04", "2031-05-04"],
    ["2031-05-04T23:30:00-11:00", "2031-05-04"],
    ["2031-5-4 08:15", "2031-05-04"],
    ["2031/05/04", "2031-05-04"],
    ["20310504T081500Z", "2031-05-04"],
    ["Sun, 04 May 2031 08:15:00 +0200", "2031-05-04"],
    [new Date(Date.UTC(2031, 4, 4, 23)), "2031-05-04"],
    [1_935_648_000, "2031-05-04"],
    ["1935648000", "2031-05-04"],
    [1_935_648_000_000, "2031-05-04"],
    [20_310_504, "2031-05-04"],
    ["4 May 2031", "2031-05-04"],
  ])("gives the day of %s", (value, day) => {
    expect(read("date", value)).toMatchObject({ date: day, doubts: [] });
  });

  test.each(["04/05/2031", "2031-02-30", "soon", 2031, -5, 1e300])(
    "is doubted when it is %s",
    (value) => {
      const { date, doubts } = read("date", value);
      expect(date).toBeNull();
      expect(doubts).toEqual([expect.stringContaining("is not clear")]);
    },
  );

  test.each([null, undefined, "", {}, Number.NaN, true])("says nothing when %s", (value) => {
    expect(read("date", value)).toMatchObject({ date: null, doubts: [] });
  });
});

describe("an authors field", () => {
  test.each([
    ["Ana Bell and Tom Roe", ["Ana Bell", "Tom Roe"]],
    ["By Ana Bell & Tom Roe", ["Ana Bell", "Tom Roe"]],
    ["Ana Bell, Tom Roe and Li Wei", ["Ana Bell", "Tom Roe", "Li Wei"]],
    ["Bell, Ana; Roe, Tom", ["Bell, Ana", "Roe, Tom"]],
    ["Bell, Ana", ["Bell, Ana"]],
    ["Por Marta Gil", ["Marta Gil"]],
    ["Food and Drink Desk", ["Food and Drink Desk"]],
    ["Marks & Roe", ["Marks & Roe"]],
    [
      ["Ana Bell", "Tom Roe", "Ana Bell"],
      ["Ana Bell", "Tom Roe"],
    ],
    [[{ name: "Ana Bell", url: "https://harbour.example" }], ["Ana Bell"]],
    [{ "@type": "Person", name: "Ana Bell" }, ["Ana Bell"]],
    ["ana@harbour.example (Ana Bell)", ["Ana Bell"]],
    ["Ana Bell <ana@harbour.example>", ["Ana Bell"]],
    ["https://harbour.example/ana", []],
    [12, []],
    ["آنا بيل؛ توم رو", ["آنا بيل", "توم رو"]],
  ])("of %j gives names", (value, authors) => {
    expect(read("authors", value).authors).toEqual(authors);
  });
});

describe("a sections field", () => {
  test.each([
    ["Harbour, Trade", ["Harbour", "Trade"]],
    [["Trade, Ports", "Trade, Ports"], ["Trade, Ports"]],
    ["#harbour", ["harbour"]],
    [
      [{ name: "Harbour" }, { term: "Trade" }],
      ["Harbour", "Trade"],
    ],
    [[12, 7], []],
    ["", []],
  ])("of %j gives names", (value, sections) => {
    expect(read("sections", value).sections).toEqual(sections);
  });
});

describe("a language field", () => {
  test.each([
    ["en_US", "en-US"],
    ["AR", "ar"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["fr_FR.UTF-8", "fr-FR"],
    ["eng", "en"],
    ["und", null],
  ])("of %s gives a tag", (value, language) => {
    expect(read("language", value)).toMatchObject({ language, doubts: [] });
  });

  test.each(["English", "e", "en-", "1", "en_US_"])("is doubted when it is %s", (value) => {
    expect(read("language", value)).toMatchObject({ language: null });
    expect(read("language", value).doubts).toHaveLength(1);
  });
});

describe("an address field", () => {
  test("keeps web addresses alone", () => {
    expect(read("url", "HTTPS://Harbour.example/a b").url).toBe("https://harbour.example/a%20b");
    expect(read("url", "/2031/ferry/")).toMatchObject({ url: null, doubts: [] });
  });

  test.each([
    ["javascript:alert(1)", "no web address"],
    ["harbour.example", "no web address"],
    ["https://", "no web address"],
    ["https://ana:secret@harbour.example/", "password"],
  ])("is doubted when it is %s", (value, message) => {
    const { url, doubts } = read("url", value);
    expect(url).toBeNull();
    expect(doubts).toEqual([expect.stringContaining(message)]);
    expect(doubts.join("")).not.toContain("secret");
  });
});

describe("an id field", () => {
  test.each([
    ["ferry-returns", "ferry-returns"],
    [204, "204"],
    ["AB3423500176EE8B", "ab3423500176ee8b"],
    ["https://harbour.example/2031/ferry.html", "2031-ferry-html"],
    ["https://harbour.example/?p=204", "p-204"],
    ["urn:uuid:1f0c9d3e-0000-4000-8000-1234567890ab", "1f0c9d3e-0000-4000-8000-1234567890ab"],
    ["عبّارة", "عبّارة"],
  ])("of %s names the article", (value, id) => {
    expect(read("id", value)).toMatchObject({ id, doubts: [] });
  });

  test("is doubted when no address can hold it", () => {
    expect(read("id", "Ferry returns!")).toMatchObject({ id: "ferry-returns" });
    expect(read("id", "Ferry returns!").doubts[0]).toContain("“ferry-returns”");
    expect(read("id", "!!")).toMatchObject({ id: null });
    expect(read("id", "!!").doubts[0]).toContain("cannot stand in an address");
  });

  test("has aliases beside it, each once", () => {
    const { aliases } = read("aliases", ["old-ferry", "/old-ferry/", "/2031/ferry/"]);
    expect(aliases).toEqual(["old-ferry", "2031-ferry"]);
  });
});

describe("a title field", () => {
  test.each([
    [" Ferry\n returns ", "Ferry returns"],
    [2031, "2031"],
    [{ rendered: "Ana&#8217;s ferry" }, "Ana’s ferry"],
    [["Ferry returns"], "Ferry returns"],
    [true, null],
  ])("of %j is one line", (value, title) => {
    expect(read("title", value).title).toBe(title);
  });
});

describe("names of fields", () => {
  test("are found in any style of writing", () => {
    const fields = namedFields({ Headline: "Ferry", published_at: "2031", "Redirect-From": "a" });
    expect(Object.fromEntries(fields)).toEqual({ title: "Ferry", date: "2031", aliases: "a" });
  });

  test("count in the table's order", () => {
    const fields = namedFields({
      tags: ["ferry"],
      created: "2032",
      section: "Harbour",
      date: "2031",
    });
    expect(Object.fromEntries(fields)).toEqual({ sections: "Harbour", date: "2031" });
  });

  test("count only with a value", () => {
    const fields = namedFields({
      title: "",
      headline: "Ferry",
      categories: [4],
      tags: ["harbour"],
    });
    expect(Object.fromEntries(fields)).toEqual({ title: "Ferry", sections: ["harbour"] });
  });

  test("leave a publisher out of the address", () => {
    expect(namedFields({ source: "Harbour Post" }).size).toBe(0);
  });

  test("stand for one field each", () => {
    const names = FIELD_NAMES.flatMap((row) => row.names);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("hostile fields", () => {
  test("of any kind never throw", () => {
    const fields = [...FIELD_NAMES.map((row) => row.field), "__proto__"];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything({ withDate: true }), (name, value) => {
        const record = JSON.parse("{}") as Record<string, unknown>;
        Object.defineProperty(record, name, { value, enumerable: true });
        expect(metadataFrom(namedFields(record)).doubts).toBeInstanceOf(Array);
        expect(metadataFrom(new Map([[name, value]])).aliases).toBeInstanceOf(Array);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  test("give their text from deep lists in bounded depth", () => {
    let deep: unknown = "Ferry";
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(read("title", deep).title).toBeNull();
  });
});
