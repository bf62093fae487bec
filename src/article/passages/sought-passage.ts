import { foldPassageText } from "./fold-passage-text.ts";
import type { PassageAnchor } from "./passage-anchor.ts";

/** An anchor as it is looked for: all texts folded. */
export type SoughtPassage = {
  /** The whole passage, or null when the anchor tells only how it begins and ends. */
  readonly quote: string | null;
  readonly beginning: string;
  readonly ending: string;
  /** Length of the whole passage. */
  readonly length: number;
  readonly before: string;
  readonly after: string;
  readonly isRepeated: boolean;
};

/** More of a beginning or ending proves nothing more, and would only take time. */
const EDGE_LIMIT = 48;

/** A quote up to here is compared whole, a longer one by its two edges. */
const WHOLE_LIMIT = 2 * EDGE_LIMIT;

/** More context than anchors are given; a link written by hand may hold any amount. */
const CONTEXT_LIMIT = 256;

export function soughtPassage(anchor: PassageAnchor): SoughtPassage {
  const quote = foldPassageText(anchor.quote).text;
  const last = anchor.ending === null ? quote : foldPassageText(anchor.ending.text).text;
  const isWhole = anchor.ending === null && quote.length <= WHOLE_LIMIT;
  return {
    quote: isWhole ? quote : null,
    beginning: isWhole ? quote : quote.slice(0, EDGE_LIMIT),
    ending: isWhole ? quote : last.slice(-EDGE_LIMIT),
    length: anchor.ending?.length ?? quote.length,
    before: foldPassageText(anchor.before).text.slice(-CONTEXT_LIMIT),
    after: foldPassageText(anchor.after).text.slice(0, CONTEXT_LIMIT),
    isRepeated: anchor.isRepeated,
  };
}
