import type { Range } from "./body-range.ts";
import type { Signed } from "./signs.ts";

/** Where the lines of an article stand near which its sections are looked for. */
export type Near = {
  readonly passages: readonly Signed[];
  readonly headline: Range;
  readonly body: Range;
  /** BCP 47 tag of the text, or null. */
  readonly language: string | null;
};
