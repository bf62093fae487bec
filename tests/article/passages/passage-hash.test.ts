import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorPassage } from "#article/passages/anchor-passage.ts";
import { passageFromHash, passageHash } from "#article/passages/passage-hash.ts";
import { resolvePassage } from "#article/passages/resolve-passage.ts";
import { searchableText } from "#article/passages/searchable-text.ts";

const ANCHOR = {
  quote: "the ferry left, late",
  ending: null,
  before: "At noon “",
  after: "” for the isles & back",
  at: 812,
  isRepeated: false,
};

describe("the hash of a passage", () => {
  test("is readable and holds quote, context and place", () => {
    expect(passageHash(ANCHOR)).toBe(
      "#passage=the+ferry+left%2C+late&before=At+noon+%E2%80%9C&after=%E2%80%9D+for+the+isles+%26+back&at=812",
    );
  });

  test("gives the anchor back", () => {
    expect(passageFromHash(passageHash(ANCHOR))).toEqual(ANCHOR);
  });

  test("says that the passage has a twin", () => {
    const anchor = { ...ANCHOR, isRepeated: true };
    expect(passageFromHash(passageHash(anchor))).toEqual(anchor);
  });

  test("is read with a directive for browsers behind it", () => {
    expect(passageFromHash(`${passageHash(ANCHOR)}:~:text=the%20ferry`)).toEqual(ANCHOR);
  });

  test("holds both ends of a long passage in whole words", () => {
    const quote = `${"The keeper counted the lamps. ".repeat(9)}Nobody slept.`;
    const read = passageFromHash(passageHash({ ...ANCHOR, quote }));
    expect(read?.quote).toBe("The keeper counted the lamps. The keeper");
    expect(read?.ending).toEqual({ text: "keeper counted the lamps. Nobody slept.", length: 237 });
  });

  test.each(["", "#", "#match-3", "#passage=", "#passage=+++", "#other=1", "#:~:text=ferry"])(
    "is not %j",
    (hash) => {
      expect(passageFromHash(hash)).toBeNull();
    },
  );

  test.each([
    "#passage=%",
    "#passage=%E0%A4%A&at=-1",
    "#passage=%ff%fe&to=%&length=NaN&at=1e9",
    `#passage=${"a".repeat(100_000)}&to=b&length=999999999`,
    "#passage=a&passage=b&at=999999999&before=%00",
    "#passage=\ud800&after=\udfff",
  ])("does no harm as %.60j", (hash) => {
    const anchor = passageFromHash(hash);
    expect(anchor).not.toBeNull();
    const text = searchableText("The ferry left at noon.\nNobody saw it.");
    expect(anchor === null ? null : resolvePassage(text, anchor)).toBeNull();
  });

  test("never throws, and never leads out of the text", () => {
    const hash = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webQueryParameters(),
      fc.webFragments(),
    );
    fc.assert(
      fc.property(hash, fc.string({ unit: "grapheme" }), (end, source) => {
        const anchor = passageFromHash(`#passage=a${end}`);
        const found = anchor === null ? null : resolvePassage(searchableText(source), anchor);
        const { start, end: last } = found ?? { start: 0, end: source.length };
        expect([start >= 0, start <= last, last <= source.length]).toEqual([true, true, true]);
      }),
    );
  });

  test("leads back to the passage of any text", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 9 });
    const text = fc.array(word, { minLength: 3, maxLength: 60 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.nat(200), fc.integer({ min: 1, max: 300 }), (source, from, length) => {
        const searchable = searchableText(source);
        const range = { start: from % source.length, end: (from % source.length) + length };
        const anchor = anchorPassage(searchable, range);
        if (anchor === null) return;
        const found = resolvePassage(searchable, anchor);
        expect(source.slice(found?.start, found?.end)).toBe(anchor.quote);
      }),
    );
  });
});
