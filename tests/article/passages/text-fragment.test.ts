import { describe, expect, test } from "vitest";
import { textFragment } from "#article/passages/text-fragment.ts";

const TEXT = [
  "The harbour",
  "The ferry left at noon. Forty people waved, then the mist took her and nobody spoke for a while.",
  "The ferry came back.",
  "Pier\tFare",
].join("\n");

function fragment(words: string, text = TEXT): string {
  const start = text.indexOf(words);
  return decodeURIComponent(textFragment(text, { start, end: start + words.length }));
}

describe("the text directive", () => {
  test("tells a short passage whole", () => {
    expect(fragment("Forty people waved")).toBe(":~:text=Forty people waved");
  });

  test("tells how a long passage begins and ends", () => {
    expect(fragment("Forty people waved, then the mist took her and nobody spoke")).toBe(
      ":~:text=Forty people waved, then the,took her and nobody spoke",
    );
  });

  test("tells whole words of a passage that begins inside one", () => {
    expect(fragment("eople wav")).toBe(":~:text=people waved");
  });

  test("tells both ends of a passage across blocks", () => {
    expect(fragment("for a while.\nThe ferry came")).toBe(":~:text=for a while,The ferry came");
  });

  test("tells both ends of a passage across cells", () => {
    expect(fragment("Pier\tFare")).toBe(":~:text=Pier,Fare");
  });

  test("tells what stands around words that stand twice", () => {
    expect(fragment("ferry")).toBe(":~:text=The-,ferry,-left at noon");
  });

  test("leaves no sign that would end an address or part a directive", () => {
    const text = "He said: well-known, (really)! & more";
    expect(textFragment(text, { start: 0, end: text.length })).toBe(
      ":~:text=He%20said%3A%20well%2Dknown%2C%20%28really%29%21%20%26%20more",
    );
  });

  test("parts the words of scripts without spaces", () => {
    expect(fragment("港口", "渡轮离开了港口。")).toBe(":~:text=港口");
  });

  test("is none for a passage without words", () => {
    expect(textFragment(TEXT, { start: 0, end: 0 })).toBe("");
    expect(textFragment("… — …", { start: 0, end: 5 })).toBe("");
  });
});
