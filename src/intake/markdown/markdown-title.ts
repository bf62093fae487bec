import type { Block, Removal } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { derivedTitle } from "../derived-title.ts";
import type { MarkdownBlock } from "./markdown-blocks.ts";

export type Titled = {
  readonly title: string;
  /** Whether the title is made of the text's first words, because nothing names it. */
  readonly isTitleDerived: boolean;
  readonly blocks: readonly MarkdownBlock[];
  readonly removed: readonly Removal[];
};

/** What a heading is not, but prose is. */
const ABOVE_TITLE: ReadonlySet<Block["kind"]> = new Set(["heading", "figure"]);

/**
 * Finds the title: the one that the file's header names, else the first heading of level 1, else
 * the first heading if nothing but pictures stands above it, else the text's first sentence, which
 * stays in the text. A level-1 heading below prose is the title only if there is no other.
 * @param named The title that the header names, or null.
 */
export function findTitle(blocks: readonly MarkdownBlock[], named: string | null): Titled | null {
  if (named !== null) return withNamedTitle(blocks, named);
  const [first] = blocks;
  if (first === undefined) return null;
  const place = titlePlace(blocks);
  const title = place === null ? undefined : blocks[place];
  if (title === undefined || blocks.length === 1) return derived(blocks, first);
  return {
    title: oneLine(title.block),
    isTitleDerived: false,
    blocks: blocks.filter((_, index) => index !== place),
    removed: [],
  };
}

function titlePlace(blocks: readonly MarkdownBlock[]): number | null {
  const proseAt = blocks.findIndex(({ block }) => !ABOVE_TITLE.has(block.kind));
  const head = proseAt === -1 ? blocks : blocks.slice(0, proseAt);
  const topLevel = blocks.flatMap(({ level }, index) => (level === 1 ? [index] : []));
  const [first, second] = topLevel;
  if (first !== undefined && (first < head.length || second === undefined)) return first;
  const anyHeading = head.findIndex(({ level }) => level !== null);
  return anyHeading === -1 ? null : anyHeading;
}

/** A header's title is often said again in the text's first heading; once is enough. */
function withNamedTitle(blocks: readonly MarkdownBlock[], title: string): Titled {
  const place = blocks.findIndex(({ block }) => block.kind !== "figure");
  const first = blocks[place];
  const isSaidAgain = first?.level === 1 && comparable(oneLine(first.block)) === comparable(title);
  if (!isSaidAgain) return { title, isTitleDerived: false, blocks, removed: [] };
  return {
    title,
    isTitleDerived: false,
    blocks: blocks.filter((_, index) => index !== place),
    removed: [repeatedTitle(oneLine(first.block), first.line)],
  };
}

function derived(blocks: readonly MarkdownBlock[], first: MarkdownBlock): Titled {
  return { title: derivedTitle(oneLine(first.block)), isTitleDerived: true, blocks, removed: [] };
}

function oneLine(block: Block): string {
  const [first = ""] = blockTexts(block).filter((text) => text.trim() !== "");
  return first.replaceAll("\n", " ").trim();
}

function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function repeatedTitle(text: string, line: number): Removal {
  return {
    text,
    line,
    rule: "title repeated",
    reason: "The file's header names the same title.",
    confidence: "certain",
  };
}
