import type { Article, Block, Removal } from "#article/article.ts";
import { articleIdFrom } from "#article/article-id.ts";
import { blockTexts } from "#article/text.ts";
import { detectDirection, detectLanguage } from "./language/language.ts";
import type { Metadata } from "./metadata/metadata.ts";

/** UTF-16 code units that are enough to tell language and direction by. */
const SAMPLE_LENGTH = 10_000;

/** Unicode's signs that turn the direction of what follows. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export type ArticleParts = {
  readonly file: string;
  readonly title: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  /** In any order. */
  readonly removed: readonly Removal[];
};

/** An article of a source that marks its parts; what its fields do not say, its text or name does. */
export function assembleArticle(parts: ArticleParts): Article {
  const { file, title, metadata, blocks, removed } = parts;
  const sample = sampleOf(title, blocks);
  return {
    id: metadata.id ?? articleIdFrom(file),
    file,
    title,
    sections: metadata.sections,
    authors: metadata.authors,
    date: metadata.date,
    url: metadata.url,
    aliases: metadata.aliases,
    language: metadata.language ?? detectLanguage(sample),
    direction: detectDirection(sample),
    blocks: blocks.map(withoutBidiControls),
    removed: removed.toSorted((first, second) => first.line - second.line),
  };
}

/** In a program they show another one than is there; other texts have lost them with their spaces. */
function withoutBidiControls(block: Block): Block {
  if (block.kind !== "code") return block;
  return { kind: "code", text: block.text.replace(BIDI_CONTROLS, "") };
}

/** As much of an article's text as tells its language and direction. */
export function sampleOf(title: string, blocks: readonly Block[]): string {
  const texts = [title];
  let length = title.length;
  for (const block of blocks) {
    if (length > SAMPLE_LENGTH) break;
    // Program text would pass for a language.
    if (block.kind === "code") continue;
    const text = blockTexts(block).join("\n");
    texts.push(text);
    length += text.length;
  }
  return texts.join("\n");
}
