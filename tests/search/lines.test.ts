import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "#article/fold.ts";
import { haystackOf, haystackText, linesOf } from "#search/lines.ts";

test("the haystack of a text is that of its lines", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom(..."aB1s'’-.,:/+#\"& 東がกيßע\ud800".split("")),
    fc.constantFrom("Kan’ani’s", "C++", "U.S.", "18,205"),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const folded = fold(text).text;
      expect(haystackOf(text)).toBe(haystackText(folded, linesOf(folded)));
    }),
    { numRuns: 2000 },
  );
});
