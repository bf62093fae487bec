import type { Article, ArticleId, Card } from "#article/article.ts";
import { blockTexts, cardOf } from "#article/text.ts";
import type { Evidence } from "#intake/dump/evidence.ts";
import type { Problem } from "#intake/seed.ts";
import { wordBagOf, type WordBag } from "#search/index/word-bag.ts";
import { digestOf } from "../digest.ts";
import { readSeedFile } from "../seed-file.ts";
import type { SeedFile } from "../seeds.ts";

/** What one file gives, in a form that is cheap to hand from thread to thread and to keep. */
export type FileReading = {
  readonly format: string | null;
  readonly problems: readonly Problem[];
  readonly articles: readonly ArticleReading[];
};

export type ArticleReading = {
  readonly file: string;
  readonly aliases: readonly ArticleId[];
  /** Rules by which lines were left out, one for each line. */
  readonly rules: readonly string[];
  readonly card: Card;
  readonly words: PackedBag;
  /** The whole article as JSON in UTF-8, and a hash of it. */
  readonly json: Uint8Array;
  readonly digest: string;
};

/** A bag of words whose keys are one text, a line each: one text is handed on faster than hundreds. */
export type PackedBag = { readonly keys: string; readonly tells: Uint8Array };

/** Reads a file into all that a site needs of it. */
export function readForSite(seed: SeedFile, evidence: Evidence): FileReading {
  const { intake, format } = readSeedFile(seed, evidence);
  return { format, problems: intake.problems, articles: intake.articles.map(articleReading) };
}

export function unpackedBag({ keys, tells }: PackedBag): WordBag {
  return { keys: keys === "" ? [] : keys.split("\n"), tells };
}

function articleReading(article: Article): ArticleReading {
  const { file, aliases, removed, title, blocks, authors } = article;
  const json = new TextEncoder().encode(JSON.stringify(article));
  const { keys, tells } = wordBagOf({ title, texts: blocks.flatMap(blockTexts), authors });
  return {
    file,
    aliases,
    rules: removed.map(({ rule }) => rule),
    card: cardOf(article),
    words: { keys: keys.join("\n"), tells },
    json,
    digest: digestOf(json),
  };
}
