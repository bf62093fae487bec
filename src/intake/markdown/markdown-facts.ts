import type { Removal } from "#article/article.ts";
import { readByline } from "../dump/byline.ts";
import { readDateLine } from "../dates/dates.ts";
import type { MarkdownBlock } from "./markdown-blocks.ts";
import { readMetaLine } from "../dump/meta-line.ts";
import type { Metadata } from "../metadata/metadata.ts";

type Facts = Pick<Metadata, "authors" | "date">;

export type WithFacts = Facts & {
  readonly blocks: readonly MarkdownBlock[];
  readonly removed: readonly Removal[];
};

/** Paragraphs below a headline that may name author and day. */
const MOST_PARAGRAPHS = 3;

/**
 * Takes the paragraphs below a headline that are nothing but a marked byline or a date out of the
 * text. A file whose header names author or day marks its parts; there all paragraphs are text.
 * @param language BCP 47 tag of the text, or null.
 */
export function takeFacts(
  blocks: readonly MarkdownBlock[],
  known: Facts,
  language: string | null,
): WithFacts {
  if (known.authors.length > 0 || known.date !== null) return { ...known, blocks, removed: [] };
  const above = factParagraphs(blocks, language);
  return {
    authors: above.find((each) => each.authors.length > 0)?.authors ?? [],
    date: above.find((each) => each.date !== null)?.date ?? null,
    blocks: blocks.slice(above.length),
    removed: above.flatMap(factRemoval),
  };
}

/** None when nothing else is left, since a file of such lines alone is a text of its own. */
function factParagraphs(
  blocks: readonly MarkdownBlock[],
  language: string | null,
): readonly (Facts & MarkdownBlock)[] {
  const found: (Facts & MarkdownBlock)[] = [];
  for (const each of blocks.slice(0, MOST_PARAGRAPHS)) {
    const facts = each.block.kind === "paragraph" ? factsOf(each.block.text, language) : null;
    if (facts === null) break;
    found.push({ ...each, ...facts });
  }
  return found.length < blocks.length ? found : [];
}

/** What all lines of a text say together, or null when one of them says something else. */
function factsOf(text: string, language: string | null): Facts | null {
  const facts = text.split("\n").map((line) => lineFacts(line, language));
  if (facts.includes(null)) return null;
  return {
    authors: facts.flatMap((fact) => fact?.authors ?? []),
    date: facts.find((fact) => fact?.date)?.date ?? null,
  };
}

function lineFacts(line: string, language: string | null): Facts | null {
  const stamp = readDateLine(line, language);
  if (stamp !== null) {
    const isFact = stamp.kind === "stamp" && stamp.date !== null;
    return isFact ? { authors: [], date: stamp.date } : null;
  }
  const byline = readByline(line, { language });
  if (byline !== null) {
    const isFact = byline.isMarked && byline.authors.length > 0;
    return isFact ? { authors: byline.authors, date: null } : null;
  }
  const both = readMetaLine(line, language);
  return both === null || both.authors.length === 0 ? null : both;
}

function factRemoval({ block, line }: MarkdownBlock): readonly Removal[] {
  if (!("text" in block)) return [];
  return [
    {
      text: block.text,
      line,
      rule: "byline and date",
      reason: "It names the author or the day, which stand above the text.",
      confidence: "certain",
    },
  ];
}
