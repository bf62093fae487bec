import type { Removal } from "#article/article.ts";
import { type MarkdownToken } from "./markdown-parser.ts";
import { PROGRAM_MARK } from "./program-lines.ts";
import { isWide, tidySpaces } from "../spaces.ts";

/** Where text is read: what is left out is logged, with the line it stands on. */
export type Place = {
  /** Line number in the whole file, from 1. */
  readonly line: number;
  readonly log: (removal: Removal) => void;
};

/** Each line of a text with plain spaces, without empty lines. */
export function tidyText(text: string): string {
  const lines = text.split("\n").map(tidySpaces);
  return lines.filter((line) => line !== "").join("\n");
}

/**
 * The text of inline tokens. Link texts stay, addresses go; a line end of the source is a space, or
 * nothing between Chinese or Japanese characters; a hard break is a line end. Tags are logged.
 */
export function inlineText(tokens: readonly MarkdownToken[], place: Place): string {
  const pieces: string[] = [];
  let isBroken = false;
  let line = place.line;
  logMarkup(tokens, place);
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type === "softbreak") isBroken = true;
    const piece = textOfToken(token, { ...place, line });
    if (piece === "") continue;
    // The joint looks at the last piece alone: a growing text would be copied for each line.
    if (isBroken) pieces.push(joint(pieces.at(-1) ?? "", piece));
    isBroken = false;
    pieces.push(piece);
  }
  return tidyText(pieces.join(""));
}

const LINE_BREAK_TAG = /^<br\s*\/?>$/i;

/** Logs the tags of one paragraph, and its marks for programs. */
export function logMarkup(tokens: readonly MarkdownToken[], place: Place): void {
  const marks = tokens.filter(isMarkup).map(({ content }) => content);
  if (marks.length > 0) place.log(markupRemoval(marks, place.line));
}

function isMarkup({ type, content }: MarkdownToken): boolean {
  return type === PROGRAM_MARK || (type === "html_inline" && !LINE_BREAK_TAG.test(content));
}

function textOfToken(token: MarkdownToken, place: Place): string {
  switch (token.type) {
    case "text":
    case "code_inline":
      return token.content;
    case "hardbreak":
      return "\n";
    case "html_inline":
      return LINE_BREAK_TAG.test(token.content) ? "\n" : "";
    case "image":
      return captionOf(token, place);
    default:
      return "";
  }
}

function joint(before: string, after: string): string {
  return isWide(before.slice(-1)) && isWide(after.charAt(0)) ? "" : " ";
}

/** What Obsidian puts behind a description: a width, or width and height. */
const PICTURE_SIZE = /(?<!\\)\|\d{1,4}(?:x\d{1,4})?$/;

/** A description in Markdown without the picture's size. */
export function withoutSize(description: string): string {
  return description.replace(PICTURE_SIZE, "").trim();
}

/** A picture's title, which browsers show as its caption, or else its description; may be empty. */
export function captionOf(image: MarkdownToken, place: Place): string {
  const size = PICTURE_SIZE.exec(image.content)?.[0] ?? "";
  if (size !== "") place.log(markupRemoval([size], place.line));
  const described = inlineText(image.children ?? [], place);
  const description = described.slice(0, described.length - size.length).trim();
  const title = tidyText(String(image.attrGet("title") ?? ""));
  if (title === "" && description === "") place.log(wordlessPicture(image, place.line));
  if (title === "" || title === description) return description;
  if (description !== "") place.log(pictureDescription(description, place.line));
  return title;
}

/** The pictures of a paragraph that holds nothing else, or null. */
export function picturesAlone(tokens: readonly MarkdownToken[]): readonly MarkdownToken[] | null {
  const pictures = tokens.filter((token) => token.type === "image");
  const isAlone = tokens.every((token) => token.type !== "text" || token.content.trim() === "");
  const others = tokens.some(({ type }) => type === "code_inline" || type === "html_inline");
  return pictures.length > 0 && isAlone && !others ? pictures : null;
}

/** One entry of the log for all markup of one paragraph, so that the log stays readable. */
export function markupRemoval(marks: readonly string[], line: number): Removal {
  return {
    text: marks.map(tidySpaces).join(" "),
    line,
    rule: "markup",
    reason: "Tags and marks are for programs; they are not text.",
    confidence: "certain",
  };
}

function wordlessPicture(image: MarkdownToken, line: number): Removal {
  return {
    text: String(image.attrGet("src") ?? ""),
    line,
    rule: "picture without words",
    reason: "Pictures are shown by their words, and this one has none.",
    confidence: "certain",
  };
}

function pictureDescription(text: string, line: number): Removal {
  return {
    text,
    line,
    rule: "picture description",
    reason: "The picture has a caption, which is shown.",
    confidence: "certain",
  };
}

const TASK = /^\[([ xX])\][ \t]/;

/** An item of a list of things to do, with its box as a character. */
export function taskText(source: string, text: string): string {
  const mark = TASK.exec(source)?.[1];
  if (mark === undefined) return text;
  return `${mark === " " ? "\u2610" : "\u2611"} ${text.slice(3).trim()}`;
}
