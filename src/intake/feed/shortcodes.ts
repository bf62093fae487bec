import type { Removal } from "#article/article.ts";
import { EMPTY_PARAGRAPH, type PreparedMarkup } from "./prepared-markup.ts";

/** `[name field="value"]`, `[/name]`, or `[[name]]` where the sign itself is meant. */
const SHORTCODE = /\[(\[?)(\/?)([A-Za-z][\w-]{1,60})((?:\s[^[\]]{0,3000})?)\/?\](\]?)/g;

/** Such a sign's fields; other words in brackets are a writer's. */
const FIELDS = /^\s+[\w-]+\s*=/;

/** Signs without fields that WordPress and its most used plug-ins know. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    "audio video gallery playlist embed caption wp_caption code sourcecode toc contact-form jetpack_subscription_form " +
    "recent_posts product products cart checkout sharethis"
  ).split(" "),
);

const CAPTIONS: ReadonlySet<string> = new Set(["caption", "wp_caption"]);

/** What signs become that stand for an element. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ["embed", "p"],
  ["code", "pre"],
  ["sourcecode", "pre"],
]);

/** Signs by which programs that lay out pages part them into rows, columns and boxes of text. */
const LAYOUT = /^(?:vc|et_pb|fusion|av|cs|mk|ux|kc)_/;

/** A picture with the link around it, and the caption behind. */
const PICTURE = /^\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)/i;

const CAPTION_FIELD = /\scaption=(["'])(.*?)\1/is;

type Shortcode = {
  readonly text: string;
  readonly name: string;
  readonly fields: string;
  readonly isEnd: boolean;
  readonly isMeant: boolean;
  /** Whether the text has an end for signs of this name. */
  readonly isEnded: boolean;
  readonly start: number;
  readonly end: number;
};

/**
 * Replaces the signs in brackets that a site's program turns into something else: pictures with captions become
 * figures, what stands between two signs stays, and what stands for a part of the page is left out.
 */
export function replaceShortcodes(source: string, firstLine: number): PreparedMarkup {
  const codes = shortcodesIn(source);
  const parts: string[] = [];
  const removed: Removal[] = [];
  let at = 0;
  let line = firstLine;
  for (const [place, code] of codes.entries()) {
    if (code.start < at) continue;
    const before = source.slice(at, code.start);
    line += lineEndsIn(before).length;
    const next = codes[place + 1];
    const caption = next === undefined ? null : captionBetween(source, code, next);
    const end = caption === null || next === undefined ? code.end : next.end;
    const written = source.slice(code.start, end);
    const shown = caption ?? elementFor(code);
    parts.push(before, shown, lineEndsIn(written).slice(lineEndsIn(shown).length));
    if (caption === null && isLeftOut(code)) removed.push(removalOf(code, line));
    line += lineEndsIn(written).length;
    at = end;
  }
  parts.push(source.slice(at));
  return { markup: parts.join(""), removed };
}

function shortcodesIn(source: string): readonly Shortcode[] {
  const found = Array.from(source.matchAll(SHORTCODE), shortcodeOf);
  const ended = new Set(found.filter(({ isEnd }) => isEnd).map(({ name }) => name));
  const codes = found.map((code) => ({ ...code, isEnded: ended.has(code.name) }));
  return codes.filter(({ name, fields, isMeant, isEnded }) => {
    return isMeant || KNOWN.has(name) || isEnded || FIELDS.test(fields);
  });
}

/** A bracket more on one side alone is no part of the sign. */
function shortcodeOf(match: RegExpExecArray): Omit<Shortcode, "isEnded"> {
  const [whole, before = "", slash = "", name = "", fields = "", behind = ""] = match;
  const isMeant = before !== "" && behind !== "";
  const start = isMeant ? 0 : before.length;
  const end = whole.length - (isMeant ? 0 : behind.length);
  return {
    text: whole.slice(start, end),
    name: name.toLowerCase(),
    fields,
    isEnd: slash !== "",
    isMeant,
    start: match.index + start,
    end: match.index + end,
  };
}

/** A picture and its caption as a figure, where two signs stand around them. */
function captionBetween(source: string, code: Shortcode, next: Shortcode): string | null {
  if (!CAPTIONS.has(code.name) || code.isEnd || !CAPTIONS.has(next.name) || !next.isEnd)
    return null;
  const inner = source.slice(code.end, next.start);
  const picture = PICTURE.exec(inner)?.[1] ?? null;
  if (picture === null) return null;
  const text = inner.slice(inner.indexOf(picture) + picture.length);
  const caption = CAPTION_FIELD.exec(code.fields)?.[2] ?? "";
  return `<figure>${picture}<figcaption>${text.trim() === "" ? caption : text}</figcaption></figure>`;
}

/** What takes the place of a sign: its own text, an element, what parts boxes of text, or a space. */
function elementFor(code: Shortcode): string {
  const { text, name, isEnd, isMeant } = code;
  if (isMeant) return text.slice(1, -1);
  const element = elementOf(code);
  if (element !== null) return isEnd ? `</${element}>` : `<${element}>`;
  return LAYOUT.test(name) ? EMPTY_PARAGRAPH : " ";
}

/** Without an end, an element would take in all that follows. */
function elementOf({ name, isEnded }: Shortcode): string | null {
  return isEnded ? (ELEMENTS.get(name) ?? null) : null;
}

/** An end says nothing of its own. */
function isLeftOut(code: Shortcode): boolean {
  const { name, isEnd, isMeant } = code;
  return !isEnd && !isMeant && elementOf(code) === null && !CAPTIONS.has(name);
}

function removalOf({ text }: Shortcode, line: number): Removal {
  return {
    text: text.replaceAll(/\s+/g, " "),
    line,
    rule: "shortcode",
    reason:
      "A sign that the site's program turns into something else, such as a gallery or a form.",
    confidence: "certain",
  };
}

function lineEndsIn(text: string): string {
  return text.replaceAll(/[^\n]+/g, "");
}
