import { isRestOfCode } from "./code-signs.ts";
import { type Fate, leaveOut } from "./fates.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** A label with a colon and a list of short names behind it, such as an article's tags. */
const TAGS =
  /^[\p{L}\p{M}]{2,}(?: [\p{L}\p{M}]+)? ?[:：] ?[^.,:;!?|\p{Nd}]{1,40}(?:[,،、·|] ?[^.,:;!?|\p{Nd}]{1,40})+$/u;

/** A label and what belongs to it, as a team's players do. */
const LABELLED = /^[\p{L}\p{M}]{2,}(?: [\p{L}\p{M}]+)? ?[:：] ?\S/u;

/** A hashtag whose sign stands apart, which could be a heading unless another is beside it. */
const PARTED_HASHTAG = /^# [\p{L}\p{M}\p{Nd}_'’·-]{1,40}(?: [\p{L}\p{M}\p{Nd}_'’·-]{1,40}){0,3}$/u;

/** A line of nothing but hashtags. */
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{Nd}_'’·-]{1,40}\s*){1,20}$/u;

const TAGS_RULE = {
  name: "tags",
  reason: "The site's keywords for the article.",
} as const;

const CODE_RULE = {
  name: "rest of the page's code",
  reason: "A sign of the page's code, no text for readers.",
} as const;

const RIGHTS_RULE = {
  name: "copyright line",
  reason: "It says whose page this is.",
} as const;

/** The fate of a line of keywords, of a rest of code or of whose a picture is, behind the text; null for any other. */
export function formFate(below: readonly Signed[], index: number): Fate | null {
  const { text, sign } = below[index] ?? NOTHING;
  if (isPartedHashtag(below, index)) return leaveOut(TAGS_RULE, "likely");
  if (isRestOfCode(text)) return leaveOut(CODE_RULE, "likely");
  if (sign.kind === "caption" && text.startsWith("©")) return leaveOut(RIGHTS_RULE, "likely");
  if (HASHTAGS.test(text)) return leaveOut(TAGS_RULE, "likely");
  const isTags = sign.kind === "short" && TAGS.test(text) && !isAmongLabelled(below, index);
  return isTags ? leaveOut(TAGS_RULE, "likely") : null;
}

/** Whether a labelled line that is no known one of the site is beside a line: both are results, players, members. */
function isAmongLabelled(below: readonly Signed[], index: number): boolean {
  return [below[index - 1], below[index + 1]].some(
    (beside) => beside?.sign.kind === "short" && LABELLED.test(beside.text),
  );
}

function isPartedHashtag(below: readonly Signed[], index: number): boolean {
  const [above, line, next] = [index - 1, index, index + 1].map((at) => below[at]?.text ?? "");
  if (!PARTED_HASHTAG.test(line ?? "")) return false;
  return PARTED_HASHTAG.test(above ?? "") || PARTED_HASHTAG.test(next ?? "");
}
