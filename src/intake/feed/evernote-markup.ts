import type { Removal } from "#article/article.ts";
import { createLineCounter } from "../mime/line-counter.ts";
import type { PreparedMarkup } from "./prepared-markup.ts";

/** Evernote's own elements, and entries of lists that can be ticked off. */
const OWN = /<(\/?)(en-[a-z]+|li)\b([^<>]*)>/gi;

const IS_TICKED = /\bchecked\s*=\s*["']true|--en-checked\s*:\s*true/i;
const IS_ENTRY = /--en-checked\s*:/i;
const HASH = /\bhash\s*=\s*["']([\da-f]{32})["']/i;

const TICKED = "\u2611 ";
const UNTICKED = "\u2610 ";

/** By this begins the address of a picture that lies in a note; its hash follows. */
export const MEDIA_SCHEME = "en-media:";

/** What the owner alone can read, as signs of base64. */
const SECRET = /<en-crypt\b[^<>]*>[^<]*<\/en-crypt>/gi;

/**
 * A note's text as markup that a browser shows as Evernote does: pictures as such, boxes to tick as signs.
 * @param firstLine Line number of the text's first line in the file, from 1.
 */
export function evernoteMarkup(source: string, firstLine: number): PreparedMarkup {
  const lineAt = createLineCounter(source);
  const secrets = Array.from(source.matchAll(SECRET), ({ index }) =>
    secretRemoval(firstLine + lineAt(index) - 1),
  );
  const open = source.replace(SECRET, (text) => text.replaceAll(/[^\n]+/g, ""));
  return { markup: open.replace(OWN, ownElement), removed: secrets };
}

function ownElement(tag: string, slash: string, name: string, fields: string): string {
  const own = name.toLowerCase();
  const tick = IS_TICKED.test(fields) ? TICKED : UNTICKED;
  if (own === "li") return slash === "" && IS_ENTRY.test(fields) ? tag + tick : tag;
  if (own === "en-note") return slash === "" ? "<div>" : "</div>";
  if (slash !== "") return "";
  if (own === "en-todo") return tick;
  return own === "en-media" ? picture(fields) : "";
}

function picture(fields: string): string {
  const hash = HASH.exec(fields)?.[1] ?? "";
  return `<img src="${MEDIA_SCHEME}${hash.toLowerCase()}"${fields.replace(/\/$/, "")}>`;
}

function secretRemoval(line: number): Removal {
  return {
    text: "encrypted text",
    line,
    rule: "encrypted text",
    reason: "A part of the note that only its owner can read, with a password.",
    confidence: "certain",
  };
}
