import { describe, expect, it } from "vitest";
import { withoutShare } from "./forgotten-rules.ts";

const WORDINGS = Array.from({ length: 200 }, (_, index) => `label ${index}`);
const RULE = {
  name: "label",
  reason: "It is one.",
  place: "edges",
  wordings: { en: WORDINGS },
  openings: { en: ["more about", "read also"] },
} as const;

function left(share: number, seed: number): readonly string[] {
  return withoutShare([RULE], share, seed)[0]?.wordings?.["en"] ?? [];
}

describe("forgotten rules", () => {
  it("are about the share that is asked for", () => {
    expect(left(0.5, 1).length).toBeGreaterThan(70);
    expect(left(0.5, 1).length).toBeLessThan(130);
  });

  it("are none or all at the ends", () => {
    expect(left(0, 1)).toEqual(WORDINGS);
    expect(withoutShare([RULE], 1, 1)[0]).toMatchObject({
      wordings: { en: [] },
      openings: { en: [] },
    });
  });

  it("are the same for a seed and others for another", () => {
    expect(left(0.5, 1)).toEqual(left(0.5, 1));
    expect(left(0.5, 2)).not.toEqual(left(0.5, 1));
  });
});
