import type { MarkdownIt, StateInline } from "markdown-it";
import { isWide } from "../spaces.ts";
import { PROGRAM_MARK } from "./program-lines.ts";

/** `[[note]]` and `[[note|text]]`; neither a shell's `[[ $a ]]` nor a link whose text has brackets. */
const NOTE_LINK = /\[\[(?!\s)([^[\]|\n`<\\]{1,200})(?:\\?\|([^[\]\n`<]{0,200}))?\]\](?![[(])/y;

/** A number in brackets is a footnote's or an index into a list. */
const NUMBER = /^\d{1,3}$/;

/** What links to a part of a note: a heading's name may be shown, a block's mark never. */
const BLOCK_IN_NOTE = /#\^[\w-]+$/;

const PICTURE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/** The bar before a description; one before a size alone is the size's. */
const DESCRIPTION_BAR = /^\\?\|(?!\d+(?:x\d+)?$)/;

/** A block's mark behind its text: a word with a letter in it, or the six digits of a program. */
const BLOCK_MARK = /\^(?:(?=[\d-]{0,40}[A-Za-z])[A-Za-z\d-]{2,40}|\d{6})\s*$/y;

const COMMENT = "%%";

/** Before two signs of per cent: a number, or a word that they are a part of. */
const BEFORE_PERCENT = /(?:[\w%]|\d\s)$/;

const EQUALS = 0x3d;

/** Has a parser read the signs of programs for notes, such as Obsidian and Logseq. */
export function addNoteSigns(parser: MarkdownIt): void {
  const { ruler, ruler2 } = parser.inline;
  ruler.before("link", "note link", noteLink);
  ruler.before("image", "embed", embed);
  ruler.before("emphasis", "marked text", markedText);
  ruler.before("emphasis", "comment", comment);
  ruler.before("emphasis", "block mark", blockMark);
  ruler2.after("balance_pairs", "marked text", endMarkedText);
}

function noteLink(state: StateInline, silent: boolean): boolean {
  const match = noteLinkAt(state, state.pos);
  if (match === null || isInWord(state)) return false;
  if (!silent) state.push("text", "", 0).content = shownText(match);
  state.pos += match[0].length;
  return true;
}

function noteLinkAt({ src, posMax }: StateInline, place: number): RegExpExecArray | null {
  if (!src.startsWith("[[", place)) return null;
  NOTE_LINK.lastIndex = place;
  const match = NOTE_LINK.exec(src);
  if (match === null || NUMBER.test(match[1] ?? "")) return null;
  return place + match[0].length > posMax ? null : match;
}

/** As in `list[[1]]`. */
function isInWord({ src, pos }: StateInline): boolean {
  return /[\w)\]]/.test(src.charAt(pos - 1));
}

function shownText([, target = "", text = ""]: RegExpExecArray): string {
  if (text.trim() !== "") return text;
  return target.replace(BLOCK_IN_NOTE, "").replace(/^#/, "") || target;
}

/** A picture in a note; of another note or file, the name. */
function embed(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("!", state.pos)) return false;
  const match = noteLinkAt(state, state.pos + 1);
  if (match === null) return false;
  if (!silent) pushEmbed(state, match);
  state.pos += match[0].length + 1;
  return true;
}

function pushEmbed(state: StateInline, match: RegExpExecArray): void {
  const [whole, target = ""] = match;
  if (!PICTURE.test(target)) {
    state.push("text", "", 0).content = shownText(match);
    return;
  }
  const image = state.push("image", "img", 0);
  const text = new state.Token("text", "", 0);
  text.content = whole
    .slice("[[".length + target.length, -"]]".length)
    .replace(DESCRIPTION_BAR, "");
  image.content = text.content;
  image.children = [text];
  image.attrs = [["src", state.md.normalizeLink(target)]];
}

/** Two signs of equality that stand at a word as quotes do; in `a == b` they stand apart. */
function markedText(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (silent || src.charCodeAt(pos) !== EQUALS) return false;
  const beside = src.charAt(pos - 1) + src.charAt(pos + 2);
  const { length, can_open: open, can_close: close } = state.scanDelims(pos, isWide(beside));
  const token = state.push("text", "", 0);
  token.content = src.slice(pos, pos + length);
  state.pos += length;
  if (length === 2) {
    const place = state.tokens.length - 1;
    state.delimiters.push({ marker: EQUALS, length: 0, token: place, end: -1, open, close });
  }
  return true;
}

function endMarkedText(state: StateInline): void {
  clearPairs(state, state.delimiters);
  // Inside links and other marks the parser counts anew.
  for (const meta of state.tokens_meta) clearPairs(state, meta?.delimiters ?? []);
}

function clearPairs(state: StateInline, delimiters: StateInline["delimiters"]): void {
  for (const { marker, end, token } of delimiters) {
    const last = delimiters[end];
    if (marker !== EQUALS || last === undefined) continue;
    for (const place of [token, last.token]) {
      const sign = state.tokens[place];
      if (sign !== undefined) sign.content = "";
    }
  }
}

function comment(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith(COMMENT, pos)) return false;
  if (BEFORE_PERCENT.test(src.slice(Math.max(0, pos - 2), pos))) return false;
  const end = src.indexOf(COMMENT, pos + COMMENT.length);
  const next = end + COMMENT.length;
  if (end === -1 || next > posMax || src.slice(pos + COMMENT.length, end).trim() === "")
    return false;
  return pushMark(state, next, silent);
}

function blockMark(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (!/^\s?$/.test(src.charAt(pos - 1))) return false;
  BLOCK_MARK.lastIndex = pos;
  const match = BLOCK_MARK.exec(src);
  return match !== null && pushMark(state, pos + match[0].length, silent);
}

function pushMark(state: StateInline, end: number, silent: boolean): true {
  if (!silent) state.push(PROGRAM_MARK, "", 0).content = state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}
