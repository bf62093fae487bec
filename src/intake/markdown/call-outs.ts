import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { PROGRAM_MARK } from "./program-lines.ts";

/** `[!quote]` at the start of a quote, with a sign that says whether it is folded. */
const SIGN = /^\[!([\w-]{1,40})(?:\|[^\]\n]{0,80})?\][-+]?[ \t]*/;

/** Has a parser read call-outs of Obsidian and GitHub as quotes that begin with a title, if they have one. */
export function addCallOuts(parser: MarkdownIt): void {
  parser.core.ruler.after("block", "call-outs", callOuts);
}

function callOuts({ tokens, Token: TokenOfState }: StateCore): void {
  for (const [place, token] of tokens.entries()) {
    const text = tokens[place + 2];
    if (token.type !== "blockquote_open" || text?.type !== "inline") continue;
    const sign = SIGN.exec(text.content)?.[0];
    if (sign === undefined) continue;
    const mark = new TokenOfState(PROGRAM_MARK, "", 0);
    mark.content = sign;
    takeSign(text, mark);
  }
}

/** What the paragraph's own tokens are added to stays in front of them. */
function takeSign(text: Token, mark: Token): void {
  const [title = "", ...rest] = text.content.slice(mark.content.length).split("\n");
  const joint = title === "" ? "\n" : "\\\n";
  text.content = rest.length === 0 ? title : `${title}${joint}${rest.join("\n")}`;
  text.children = [mark];
}
