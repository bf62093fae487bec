import type { Article, ArticleId, Card } from "#article/article.ts";
import { blockTexts, cardOf } from "#article/text.ts";
import type { Evidence } from "#intake/dump/evidence.ts";
import type { Problem } from "#intake/seed.ts";
import type { NumberedWords, WordBag, WordSource } from "#search/index/word-bag.ts";
import { digestOf } from "../digest.ts";
import { contentHash } from "../said-again.ts";
import { readSeedFile } from "../seed-file.ts";
import type { SeenPicture } from "../placed-pictures.ts";
import type { SeedFile } from "../seeds.ts";

/** What one file gives, in a form that is cheap to hand from thread to thread and to keep. */
export type FileReading = {
  readonly format: string | null;
  readonly problems: readonly Problem[];
  readonly articles: readonly ArticleReading[];
  readonly pictures: readonly SeenPicture[];
};

export type ArticleReading = {
  readonly file: string;
  readonly aliases: readonly ArticleId[];
  /** Rules by which lines were left out, one for each line. */
  readonly rules: readonly string[];
  readonly card: Card;
  /** By the lexicon of whoever read the file. */
  readonly words: NumberedWords;
  /** The whole article as JSON in UTF-8, and a hash of it. */
  readonly json: Uint8Array;
  readonly digest: string;
  /** The same as another article's when both say the same. */
  readonly content: string;
};

/** Reads a file into all that a site needs of it. */
export function readForSite(seed: SeedFile, evidence: Evidence, bagOf: BagMaker): FileReading {
  const { intake, pictures, format } = readSeedFile(seed, evidence);
  const articles = intake.articles.map((article) => articleReading(article, bagOf));
  return { format, problems: intake.problems, articles, pictures };
}

type BagMaker = (source: WordSource) => WordBag;

function articleReading(article: Article, bagOf: BagMaker): ArticleReading {
  const { file, aliases, removed, title, blocks, authors } = article;
  const json = new TextEncoder().encode(JSON.stringify(article));
  const { numbers, tells } = bagOf({ title, texts: blocks.flatMap(blockTexts), authors });
  return {
    file,
    aliases,
    rules: removed.map(({ rule }) => rule),
    card: cardOf(article),
    words: { numbers, tells },
    json,
    digest: digestOf(json),
    content: contentHash(article),
  };
}
