import { describe, expect, test } from "vitest";
import { textCredit } from "#intake/dump/text-credits.ts";

describe("a line of who wrote a text and who took its pictures", () => {
  test.each([
    "Text: Ana Bell, Fotos: Tom Roe",
    "Text: Ana Bell / Fotos: Tom Roe",
    "Text Ana Bell, Foto Tom Roe",
    "Text und Fotos: Ana Bell",
    "Von Ana Bell (Text) und Tom Roe (Fotos)",
    "Words by Ana Bell, photography by Tom Roe",
    "Texte : Ana Bell, photos : Tom Roe",
    "Texto y fotos: Ana Bell",
    "Tekst: Ana Bell Foto: Tom Roe",
    "Tekst i zdjęcia: Ana Bell",
  ])("names the author: %s", (line) => {
    expect(textCredit(line)).toEqual(["Ana Bell"]);
  });

  test.each([
    ["a heading", "Words and pictures"],
    ["a headline", "Story: Why pictures matter"],
    ["a caption", "The ferry at dawn, the old quay (photo)"],
    ["a sentence", "Text: the picture and the sound were gone for an hour."],
    ["nothing", ""],
  ])("is not %s", (_name, line) => {
    expect(textCredit(line)).toBeNull();
  });
});
