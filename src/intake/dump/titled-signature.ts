import type { Range } from "./body-range.ts";
import { readName } from "./byline-names.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** A scholar's or a lawyer's title before a name, with which guests sign: `Dr Ana Bell`. */
const TITLED = /^(?:Dr|Pr|Prof|Me|Doç|Mgr|Ing)\.? \p{Lu}\S+ \p{Lu}/u;

/** Lines at the text's end among which such a name stands. */
const LAST_LINES = 4;

/** The name with a title directly below a paragraph at the text's end, as guests sign what they wrote; none in other texts. */
export function titledSignature(passages: readonly Signed[], { end }: Range): readonly string[] {
  for (let place = end - LAST_LINES; place <= end; place += 1) {
    const { sign, text } = passages[place] ?? NOTHING;
    if (sign.kind !== "short" || passages[place - 1]?.sign.kind !== "prose") continue;
    const name = TITLED.test(text) ? readName(text) : null;
    if (name !== null) return [name];
  }
  return [];
}
