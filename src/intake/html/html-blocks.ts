import type { Block, Figure } from "#article/article.ts";
import { isList } from "./html-elements.ts";
import { type PageElement, withAncestors } from "./html-page.ts";
import type { Piece } from "./html-pieces.ts";
import { lettersOf } from "./html-title.ts";

type OpenList = {
  /** The outermost list. */
  readonly list: PageElement;
  readonly items: string[];
  item: PageElement;
};

/** Pieces between a picture and its caption: a credit, a second picture. */
const CAPTION_WITHIN = 3;

/**
 * The blocks of an article from its pieces. Entries of a list and of those inside it become one
 * list in their order; a picture's description goes where a caption says the same.
 * @param onFigure Told of each figure and its piece.
 */
export function blocksOf(
  pieces: readonly Piece[],
  title: string,
  onFigure: (figure: Figure, piece: Piece) => void = () => {},
): readonly Block[] {
  const blocks: Block[] = [];
  const said = new Set([lettersOf(title)]);
  let open: OpenList | null = null;
  for (const [index, piece] of pieces.entries()) {
    const { body } = piece;
    if (body.kind === "item") {
      open = addItem(blocks, open, body.item, body.text);
      continue;
    }
    if (body.kind === "description" && isSaid(body.text, pieces, index, said)) continue;
    const block = blockOf(body);
    blocks.push(block);
    if (block.kind === "figure") onFigure(block, piece);
    open = null;
  }
  return blocks;
}

function blockOf(body: Exclude<Piece["body"], { kind: "item" }>): Block {
  if (body.kind === "table") return { kind: "table", rows: body.rows };
  return { kind: body.kind === "description" ? "figure" : body.kind, text: body.text };
}

/** Whether a caption beside a picture, an earlier picture or the title says what its description does. */
function isSaid(text: string, pieces: readonly Piece[], at: number, said: Set<string>): boolean {
  const letters = lettersOf(text);
  const near = pieces.slice(Math.max(0, at - CAPTION_WITHIN), at + CAPTION_WITHIN + 1);
  const isCaptioned = near.some(
    ({ body }) => body.kind === "figure" && lettersOf(body.text).includes(letters),
  );
  if (isCaptioned || said.has(letters)) return true;
  said.add(letters);
  return false;
}

/** Puts a text into its list. Texts of one entry, such as its paragraphs, are one item. */
function addItem(
  blocks: Block[],
  open: OpenList | null,
  item: PageElement,
  text: string,
): OpenList {
  const list = outermostList(item);
  if (open === null || open.list !== list) {
    const items = [text];
    blocks.push({ kind: "list", ordered: list.name === "ol", items });
    return { list, items, item };
  }
  const last = open.items.length - 1;
  if (open.item === item) open.items[last] = `${open.items[last] ?? ""} ${text}`;
  else open.items.push(text);
  return { ...open, item };
}

function outermostList(item: PageElement): PageElement {
  let list = item;
  for (const each of withAncestors(item)) {
    if (isList(each)) list = each;
    else if (each.name !== "li") break;
  }
  return list;
}
