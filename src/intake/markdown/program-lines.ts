import type { MarkdownIt, StateBlock } from "markdown-it";
import { isCode, lineAt, linesOf } from "./block-lines.ts";

/** The token of what a program alone reads; its content is the source. */
export const PROGRAM_MARK = "program_mark";

/** Lines that are tags of templates and nothing else, as Jekyll, Hugo and Eleventy fill in. */
const TEMPLATE_TAGS = /^(?:\{%(?:(?!%\}).)*%\}[ \t]*|\{\{(?:(?!\}\}|\{\{).)+\}\}[ \t]*)+$/;

const COMMENT = "%%";

/** Lines of the longest comment; what has no end by then is text. */
const LONGEST_COMMENT = 200;

/** Has a parser read lines of template tags, and comments of several lines in Obsidian's signs. */
export function addProgramLines(parser: MarkdownIt): void {
  const interrupts = { alt: ["paragraph", "reference", "blockquote", "list"] };
  parser.block.ruler.before("reference", "template tags", templateTags, interrupts);
  parser.block.ruler.before("reference", "comment", comment, interrupts);
}

function templateTags(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (isCode(state, start) || !TEMPLATE_TAGS.test(lineAt(state, start))) return false;
  return silent || pushMark(state, start, start + 1);
}

/** A comment on one line is found inside its paragraph. */
function comment(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const line = lineAt(state, start);
  const opens = line.startsWith(COMMENT) && !line.includes(COMMENT, COMMENT.length);
  if (!opens || isCode(state, start)) return false;
  const last = endOfComment(state, start + 1, Math.min(end, start + LONGEST_COMMENT));
  return last !== null && (silent || pushMark(state, start, last + 1));
}

function endOfComment(state: StateBlock, start: number, end: number): number | null {
  for (let line = start; line < end; line += 1) {
    const text = lineAt(state, line);
    if (text.includes(COMMENT)) return text.endsWith(COMMENT) ? line : null;
  }
  return null;
}

function pushMark(state: StateBlock, start: number, end: number): true {
  const mark = state.push(PROGRAM_MARK, "", 0);
  mark.content = linesOf(state, start, end).join("\n");
  mark.map = [start, end];
  state.line = end;
  return true;
}
