import { describe, expect, it } from "vitest";
import { isSentence, wordCount } from "#intake/dump/prose.ts";

const SENTENCES =
  "Der Fahrpreis bleibt, das Geld fließt in die Raten. Abbezahlt sind sie erst in acht Jahren.";

describe("isSentence", () => {
  it("knows sentences by the author and date in brackets behind them", () => {
    expect(isRead(`${SENTENCES} (Agnes Hollerer, 12.5.2032)`)).toBe(true);
  });

  it("takes a title with its date in brackets for none", () => {
    expect(isRead("Acht Jahre lang Raten (12.5.2032)")).toBe(false);
  });
});

function isRead(text: string): boolean {
  return isSentence(text, wordCount(text));
}
