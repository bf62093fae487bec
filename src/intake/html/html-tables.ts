import { isList } from "./html-elements.ts";
import { type PageElement, type PageNode, elementsOf, rawText } from "./html-page.ts";

type TableParts = {
  readonly captions: readonly PageElement[];
  readonly rows: readonly (readonly PageElement[])[];
};

/** Elements that no table of values has in its cells. */
const IN_LAYOUT = new Set(
  "table h1 h2 h3 h4 article section form blockquote figure iframe pre".split(" "),
);

/** Characters in a cell that make it a column of text rather than a value. */
const LONG_CELL = 600;

/** Parts of tables that hold rows. */
const ROW_GROUPS = new Set(["thead", "tbody", "tfoot"]);

/**
 * Whether a table holds values in rows and columns; others only place parts of a page beside one
 * another, as pages did before style sheets.
 */
export function isDataTable(table: PageElement): boolean {
  const { role } = table.attributes;
  if (role === "presentation" || role === "none") return false;
  const { captions, rows } = tableParts(table);
  const cells = rows.flat();
  if (cells.some(isLayoutCell)) return false;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const isMarked = captions.length > 0 || cells.some(({ name }) => name === "th");
  return columns > 1 && (rows.length > 1 || isMarked);
}

/** A table's captions and rows of cells, those of tables inside it left out. */
export function tableParts(table: PageElement): TableParts {
  const parts = table.children.filter(isElement);
  const rows = parts.flatMap((part) =>
    ROW_GROUPS.has(part.name) ? part.children.filter(isElement) : [part],
  );
  return {
    captions: parts.filter(({ name }) => name === "caption"),
    rows: rows.filter(({ name }) => name === "tr").map(cellsOf),
  };
}

function cellsOf(row: PageElement): readonly PageElement[] {
  return row.children.filter(isElement).filter(({ name }) => name === "td" || name === "th");
}

function isElement(node: PageNode): node is PageElement {
  return node.kind === "element";
}

function isLayoutCell(cell: PageElement): boolean {
  if (rawText(cell).trim().length > LONG_CELL) return true;
  const inside = elementsOf(cell);
  if (inside.some(({ name }) => IN_LAYOUT.has(name))) return true;
  const paragraphs = inside.filter(({ name }) => name === "p").length;
  return paragraphs > 3 || inside.filter(isList).length > 1;
}
