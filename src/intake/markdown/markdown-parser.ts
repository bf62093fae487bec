import createMarkdownIt, { type MarkdownIt, type StateBlock, type Token } from "markdown-it";
import { indentOf, isCode, lineAt, linesOf } from "./block-lines.ts";
import { addCallOuts } from "./call-outs.ts";
import { addNoteSigns } from "./note-signs.ts";
import { addProgramLines } from "./program-lines.ts";

/** Quotes and lists inside one another beyond which the parser would drop their text. */
const DEEPEST = 100;

/** Levels that one step further in adds at most: a list, its item. */
const STEP = 3;

const NOTE = /^\[\^([^\]\s]{1,40})\]:[ \t]*(.*)$/;

/** `[label]: address`, of which the address may stand on the next line. */
const DEFINITION = /^\[[^\]]+\]:[ \t]*(\S*)/;
const ADDRESS_SIGN = /[/.:#<]/;

/** Columns by which the lines of a footnote's further paragraphs stand in. */
const NOTE_INDENT = 4;

const parser = createParser();
const flatParser = createParser().disable(["blockquote", "list"]);
const tagParser = createMarkdownIt("zero", { html: true }).enable(["html_inline", "entity"]);

export type MarkdownToken = Token;

/**
 * The tokens of a Markdown text: CommonMark with tables, strike-through, footnotes and the signs of
 * programs for notes. Text nested too deep for the parser is read without quotes and lists, so that none is dropped.
 */
export function parseMarkdown(source: string): readonly Token[] {
  const tokens = parser.parse(source, {});
  const isTooDeep = tokens.some((token) => token.level > DEEPEST - STEP);
  return isTooDeep ? flatParser.parse(source, {}) : tokens;
}

/** The inline tokens of a piece of Markdown. */
export function parseInline(source: string): readonly Token[] {
  return parser.parseInline(source, {})[0]?.children ?? [];
}

/** The text (`text`) and tags (`html_inline`) of a piece of HTML; nothing else has a meaning. */
export function parseTags(source: string): readonly Token[] {
  return tagParser.parseInline(source, {})[0]?.children ?? [];
}

function createParser(): MarkdownIt {
  const created = createMarkdownIt("default", { html: true, maxNesting: DEEPEST });
  created.block.ruler.before("reference", "footnote", footnote);
  created.block.ruler.before("reference", "no address", noAddress);
  addProgramLines(created);
  addCallOuts(created);
  addNoteSigns(created);
  return created;
}

function footnote(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const match = NOTE.exec(lineAt(state, start));
  if (match === null || isCode(state, start)) return false;
  if (silent) return true;
  const label = match[1] ?? "";
  let next = endOfParagraph(state, start, end);
  const first = [match[2], ...linesOf(state, start + 1, next)].join("\n");
  pushNote(state, [start, next], first, label);
  for (let from = next; ; from = next) {
    const inside = state.skipEmptyLines(from);
    if (inside >= end || indentOf(state, inside) < NOTE_INDENT) break;
    next = endOfParagraph(state, inside, end);
    pushNote(state, [inside, next], linesOf(state, inside, next).join("\n"), null);
  }
  state.line = next;
  return true;
}

/**
 * A paragraph such as `[Note]: word`, which CommonMark takes for a link's definition and drops. It
 * is one only if what follows looks like an address.
 */
function noAddress(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const match = DEFINITION.exec(lineAt(state, start));
  if (match === null || isCode(state, start)) return false;
  const address = match[1] || (start + 1 < end ? lineAt(state, start + 1) : "");
  if (ADDRESS_SIGN.test(address.split(/\s/, 1)[0] ?? "")) return false;
  if (silent) return true;
  pushParagraph(state, "paragraph", [start, start + 1], lineAt(state, start));
  state.line = start + 1;
  return true;
}

/** The line after a note's paragraph: an empty one, another note's, or one outside its container. */
function endOfParagraph(state: StateBlock, start: number, end: number): number {
  let next = start + 1;
  while (next < end && !state.isEmpty(next) && indentOf(state, next) >= 0) {
    if (NOTE.test(lineAt(state, next))) break;
    next += 1;
  }
  return next;
}

function pushNote(
  state: StateBlock,
  lines: readonly [number, number],
  content: string,
  label: string | null,
): void {
  const open = pushParagraph(state, "footnote", lines, content);
  open.meta = { label };
}

function pushParagraph(
  state: StateBlock,
  kind: string,
  [start, end]: readonly [number, number],
  content: string,
): Token {
  const open = state.push(`${kind}_open`, "p", 1);
  open.map = [start, end];
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.map = [start, end];
  inline.children = [];
  state.push(`${kind}_close`, "p", -1);
  return open;
}
