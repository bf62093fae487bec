import type { FurnitureRule } from "./rule.ts";
import { sharesArticle } from "./shares-article.ts";
import type { StartFilter } from "./start-filter.ts";
import { unspacedButtons } from "./unspaced-buttons.ts";

/** Code units of the longest row looked at, and words of its longest button. */
const LONGEST_ROW = 60;
const LONGEST_BUTTON = 5;

/** Kinds of lines that are buttons or counters whatever stands beside them; names of sections are not. */
const BUTTON_KINDS: ReadonlySet<string> = new Set([
  "account link",
  "app link",
  "comment form",
  "comment label",
  "display switch",
  "follow us",
  "menu and search",
  "navigation control",
  "newsletter heading",
  "player or text size button",
  "share button",
  "share call",
  "subscription link",
]);

/** A button is written like a label: `Sign up`, `登录`, `8 Comments`. */
const BUTTON_START = /^(?!\p{Ll})[\p{L}\p{Nd}]/u;

/**
 * The rule for two or more buttons that scraping made one line, with spaces between them or in a script
 * without: `Sign up Sign in`, `Print this article Email this article`. The whole line must be known buttons.
 */
export function buttonRowRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
  mayStart: StartFilter,
): FurnitureRule | null {
  const spaced = mayStartRow(text, mayStart) ? spacedRowRule(text, ruleOf) : null;
  if (spaced !== null) return spaced;
  const unspaced = unspacedButtons(text, (label) => buttonRule(label, ruleOf));
  return unspaced.length > 0 ? rowOf(unspaced) : null;
}

/** Whether a label may start with the line, or behind its first word. */
function mayStartRow(text: string, mayStart: StartFilter): boolean {
  return mayStart(text, 0) || mayStart(text, text.indexOf(" ") + 1);
}

function spacedRowRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (text.length > LONGEST_ROW || !text.includes(" ")) return null;
  const words = text.split(" ");
  const rules = buttonsIn(words, ruleOf) ?? buttonsBehindName(words, ruleOf) ?? [];
  return rules.length > 1 ? rowOf(rules) : null;
}

/** Buttons from so many on are a row also behind a word that is none, such as the app's name. */
const BUTTONS_BEHIND_NAME = 4;

function buttonsBehindName(
  words: readonly string[],
  ruleOf: (label: string) => FurnitureRule | null,
): readonly FurnitureRule[] | null {
  if (words.length <= BUTTONS_BEHIND_NAME) return null;
  const rules = buttonsIn(words.slice(1), ruleOf) ?? [];
  return rules.length >= BUTTONS_BEHIND_NAME ? rules : null;
}

/** The rules of the buttons that words make, or null where one makes none. */
function buttonsIn(
  words: readonly string[],
  ruleOf: (label: string) => FurnitureRule | null,
): readonly FurnitureRule[] | null {
  const rules: FurnitureRule[] = [];
  for (let at = 0; at < words.length;) {
    const button = buttonAt(words, at, ruleOf);
    if (button === null) return null;
    rules.push(button.rule);
    at = button.end;
  }
  return rules;
}

const BUTTON_ROW_RULE: FurnitureRule = {
  name: "row of buttons",
  reason: "Buttons of the page side by side.",
  place: "edges",
  isRow: true,
};

/** A row stands where each of its buttons may. */
function rowOf(rules: readonly FurnitureRule[]): FurnitureRule {
  const isAnywhere = rules.every(({ place }) => place === "anywhere");
  const isBesideText = rules.every(sharesArticle);
  return {
    ...BUTTON_ROW_RULE,
    ...(isAnywhere ? { place: "anywhere" } : {}),
    ...(isBesideText ? { isBesideText } : {}),
  };
}

/** The longest button that starts with a word, and the place behind its last one. */
function buttonAt(
  words: readonly string[],
  at: number,
  ruleOf: (label: string) => FurnitureRule | null,
): { readonly rule: FurnitureRule; readonly end: number } | null {
  if (!BUTTON_START.test(words[at] ?? "")) return null;
  // The whole line is looked up before.
  const most = Math.min(words.length, at + LONGEST_BUTTON, at === 0 ? words.length - 1 : Infinity);
  for (let end = most; end > at; end -= 1) {
    const rule = buttonRule(words.slice(at, end).join(" "), ruleOf);
    if (rule !== null) return { rule, end };
  }
  return null;
}

function buttonRule(
  label: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  const rule = ruleOf(label);
  return rule !== null && BUTTON_KINDS.has(rule.name) ? rule : null;
}
