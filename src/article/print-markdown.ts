import type { Article, Block } from "./article.ts";

/**
 * An article as a Markdown file: its fields as YAML between lines of three hyphens, then its blocks
 * in CommonMark with tables. Texts are escaped, so that none of their signs is read as a mark.
 */
export function printMarkdown(article: Article): string {
  const blocks = article.blocks.map((block, place) => printBlock(block, place));
  return `${printFields(article)}\n\n${blocks.join("\n\n")}\n`;
}

function printFields(article: Article): string {
  const fields: readonly (readonly [string, unknown])[] = [
    ["title", article.title],
    ["date", article.date],
    ["authors", article.authors],
    ["sections", article.sections],
    ["language", article.language],
    ["url", article.url],
    ["id", article.id],
    ["aliases", article.aliases],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${printValue(value)}`);
  return ["---", ...lines, "---"].join("\n");
}

/** Characters that a reader of files may take for line ends or drop, and the sign of entities. */
const FRAGILE = /[&\u007f-\u009f\u2028\u2029\ufeff]/g;

/** JSON is YAML as it stands. */
function printValue(value: unknown): string {
  return JSON.stringify(value).replace(
    FRAGILE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** @param place The block's number: lists side by side need different signs. */
function printBlock(block: Block, place: number): string {
  switch (block.kind) {
    case "paragraph":
      return printText(block.text);
    case "heading":
      return `## ${printLine(block.text)}`;
    case "quote":
      return indented(printText(block.text), "> ", "> ");
    case "list":
      return printList(block.items, block.ordered, place % 2 === 0);
    case "table":
      return printTable(block.rows);
    case "code":
      return printCode(block.text);
    case "figure":
      return `![${printText(block.text)}](<>)`;
  }
}

function printList(items: readonly string[], ordered: boolean, isEven: boolean): string {
  const [bullet, sign] = isEven ? ["-", "."] : ["*", ")"];
  const printed = items.map((item, place) => {
    const mark = ordered ? `${place + 1}${sign} ` : `${bullet} `;
    return indented(printText(item), mark, " ".repeat(mark.length));
  });
  return printed.join("\n");
}

function printTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const printed = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, column) => printLine(row[column] ?? ""));
    return `| ${cells.join(" | ")} |`;
  });
  const [head = "", ...rest] = printed;
  return [head, `|${" --- |".repeat(columns)}`, ...rest].join("\n");
}

/** Where Markdown has no line end inside a text. */
function printLine(text: string): string {
  return text.split("\n").map(escapeLine).join("<br>");
}

/** The fence is longer than any run of its sign in the text. */
function printCode(text: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return `${fence}\n${text}\n${fence}`;
}

/** A line end inside a text is a hard break. */
export function printText(text: string): string {
  return text.split("\n").map(escapeLine).join("\\\n");
}

/** Signs that are marks wherever they stand, some of them before another. */
const INLINE_SIGN = /[\\`*_[\]<>&~|#]|\^(?=[\w-])|=(?==)|%(?=%)|\{(?=[{%])/g;

/** Signs that make a line an item of a list, a rule, or the rule below a heading or a table's head. */
const LINE_START = /^(\d{0,9})(?=[-+=:.)])/;

function escapeLine(line: string): string {
  return line.replace(INLINE_SIGN, "\\$&").replace(LINE_START, "$1\\");
}

function indented(text: string, first: string, rest: string): string {
  return first + text.replaceAll("\n", `\n${rest}`);
}
