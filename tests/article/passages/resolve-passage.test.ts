import { describe, expect, test } from "vitest";
import { anchorPassage } from "#article/passages/anchor-passage.ts";
import type { PassageAnchor } from "#article/passages/passage-anchor.ts";
import { passageFromHash, passageHash } from "#article/passages/passage-hash.ts";
import { resolvePassage } from "#article/passages/resolve-passage.ts";
import { searchableText } from "#article/passages/searchable-text.ts";
import { createRandom } from "./edited-articles.ts";

const TEXT = [
  "Ferry returns",
  "The “Heron” left the north pier at noon, said the harbour master. Nobody had expected her.",
  "A crowd of forty waved from the quay until the mist took her.",
].join("\n");

function anchorOf(words: string, text = TEXT, from = 0): PassageAnchor {
  const start = text.indexOf(words, from);
  const anchor = anchorPassage(searchableText(text), { start, end: start + words.length });
  if (anchor === null) throw new Error(`No anchor for ${words}`);
  return anchor;
}

/** The words found in a text, and how like they are. */
function found(text: string, anchor: PassageAnchor): readonly [string, string] | null {
  const passage = resolvePassage(searchableText(text), anchor);
  return passage === null ? null : [text.slice(passage.start, passage.end), passage.likeness];
}

describe("a passage", () => {
  test("is found as it stands", () => {
    expect(found(TEXT, anchorOf("north pier"))).toEqual(["north pier", "exact"]);
  });

  test("is found across blocks", () => {
    const words = "Nobody had expected her.\nA crowd of forty";
    expect(found(TEXT, anchorOf(words))).toEqual([words, "exact"]);
  });

  test("is found in other spaces, quotation marks and case", () => {
    const text = TEXT.toUpperCase().replaceAll(" ", "\n ").replace("“HERON”", "'HERON'");
    expect(found(text, anchorOf("The “Heron” left"))).toEqual(["THE\n 'HERON'\n LEFT", "folded"]);
  });

  test("is found with a word changed", () => {
    const text = TEXT.replace("north pier", "south pier");
    expect(found(text, anchorOf("left the north pier at noon"))).toEqual([
      "left the south pier at noon",
      "approximate",
    ]);
  });

  test("is not found when other words stand in its place", () => {
    const text = TEXT.replace("Nobody had expected her.", "Rain is on its way to us.");
    expect(found(text, anchorOf("Nobody had expected her."))).toBeNull();
  });

  test("is not found when it is gone, though the same words stand elsewhere", () => {
    const text = TEXT.replace("from the quay until", "until");
    expect(found(text.replace("Ferry", "The quay and the ferry"), anchorOf("the quay"))).toBeNull();
  });

  test("is told from its twins by its context", () => {
    const lines = ["Monday: the hall is closed.", "Tuesday: the hall is closed.", "Friday: open."];
    const text = lines.join("\n");
    const moved = `A new first line, long enough to lead the hint astray.\n${text}`;
    const second = text.indexOf("closed", text.indexOf("closed") + 1);
    const place = resolvePassage(searchableText(moved), anchorOf("closed", text, second));
    expect(place?.start).toBe(moved.lastIndexOf("closed"));
  });

  test("among equal twins is the one at its place", () => {
    const text = "Row, row, row.\n".repeat(60);
    const start = text.indexOf("row.", 400);
    const place = resolvePassage(searchableText(text), anchorOf("row.", text, start));
    expect(place?.start).toBe(start);
  });

  test("among equal twins that all moved is none", () => {
    const text = "Row, row, row.\n".repeat(60);
    const anchor = { ...anchorOf("row.", text, 400), at: text.indexOf("row.", 400) + 8 };
    expect(found(text, anchor)).toBeNull();
  });

  test("is found at the start and the end of a text", () => {
    expect(found(TEXT, anchorOf("Ferry"))).toEqual(["Ferry", "exact"]);
    expect(found(TEXT.replace("mist", "fog"), anchorOf("took her."))).toEqual([
      "took her.",
      "approximate",
    ]);
  });

  test("of many words is found by the ends that its link holds, before a text's last word", () => {
    const notes = [
      "The surviving standard hangs in the library. It is a rope.",
      "[1] Court rolls of Marlow, vol. 3, leaf 40.",
      "[2] See the map at https://maps.marlow.example/elm and the letter pasted to its back.",
    ].join("\n");
    const words = notes.slice(notes.indexOf("rolls"), notes.indexOf(" back."));
    const linked = passageFromHash(passageHash(anchorOf(words, notes)));
    expect(linked === null ? null : found(notes, linked)).toEqual([words, "approximate"]);
  });

  test.each(["", "   ", "\u200b\n"])("of no words (%j) has no anchor", (words) => {
    expect(anchorPassage(searchableText(`${words}.`), { start: 0, end: words.length })).toBeNull();
  });
});

describe("the time to find a passage among 20,000 words", () => {
  const LIMIT = 50;
  const random = createRandom(7);
  const words = Array.from({ length: 4000 }, () => Math.floor(random() * 1e9).toString(36));
  const text = Array.from({ length: 20_000 }, () => words[Math.floor(random() * 4000)]).join(" ");
  const passage = { start: 60_000, end: 60_400 };

  test.each<[string, string]>([
    ["that is gone", text.slice(0, passage.start - 40) + text.slice(passage.end + 40)],
    ["with a change", `${text.slice(0, passage.start + 9)}quay${text.slice(passage.start + 19)}`],
    ["among its like", text.slice(0, 600).repeat(220)],
  ])("%s is below 50 ms", (_name, edited) => {
    const anchor = anchorPassage(searchableText(text), passage);
    expect(anchor === null ? LIMIT : leastTime(edited, anchor)).toBeLessThan(LIMIT);
  });

  /** Processor milliseconds of the quickest of some tries: other work on the machine only adds to it. */
  function leastTime(edited: string, anchor: PassageAnchor): number {
    const times = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      resolvePassage(searchableText(edited), anchor);
      return process.cpuUsage(before).user / 1000;
    });
    return Math.min(...times);
  }
});
