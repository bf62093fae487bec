import type { FurnitureRule } from "../furniture/rule.ts";
import { PLATFORM_CALL_NAME } from "./platform-calls.ts";
import type { Sign, Signed } from "./signs.ts";

const BUTTON_RULE: FurnitureRule = {
  name: "button of a newsletter's platform",
  reason: "A platform for newsletters puts it between the paragraphs of a letter.",
  place: "anywhere",
};

const BUTTON: Sign = { kind: "furniture", rule: BUTTON_RULE };

/** Kinds of lines that are such buttons; elsewhere comments or a form may start there. */
const BUTTON_KINDS: ReadonlySet<string> = new Set([
  "comment form",
  "comment label",
  "newsletter heading",
  "share button",
  "share call",
  "subscription link",
]);

/** Words of the longest such button: `Give a gift subscription`. */
const MOST_WORDS = 4;

/**
 * The passages, with buttons of the platform that sent a letter out as what they are: beside a paragraph and
 * above the platform's last call they end no text, as `Leave a comment` does elsewhere.
 */
export function withPlatformButtons(passages: readonly Signed[]): readonly Signed[] {
  const last = passages.findLastIndex(isPlatformCall);
  if (last === -1) return passages;
  return passages.map((passage, place) => {
    const isBesideText = [place - 1, place + 1].some((at) => passages[at]?.sign.kind === "prose");
    const isInside = place < last && isBesideText && isButton(passage);
    return isInside ? { ...passage, sign: BUTTON } : passage;
  });
}

function isButton({ sign, words }: Signed): boolean {
  return sign.kind === "furniture" && words <= MOST_WORDS && BUTTON_KINDS.has(sign.rule.name);
}

function isPlatformCall({ sign }: Signed): boolean {
  return sign.kind === "furniture" && sign.rule.name === PLATFORM_CALL_NAME;
}
