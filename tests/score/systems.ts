import type { Block } from "#article/article.ts";
import { decode } from "#intake/decode/decode.ts";
import { type Evidence, NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { readSeed } from "#intake/intake.ts";
import { sourceLines } from "#intake/dump/lines.ts";
import type { Seed } from "#intake/seed.ts";
import type { Finding } from "./score-article.ts";

/** A way from a file to its articles, to be compared with others. */
export type System = {
  readonly name: string;
  /** Without evidence the seed stands alone. */
  readonly read: (seed: Seed, evidence?: Evidence) => readonly Finding[];
};

/** Lines at the end of a dump that are the site's own, as the first seed has them. */
const FURNITURE_LINES = 2;

/**
 * Our intake and two baselines, which share its decoding, for they stand for no cleaning at all and
 * for cleaning by position alone.
 */
export const SYSTEMS: readonly System[] = [
  { name: "intake", read: (seed, evidence = NO_EVIDENCE) => readSeed(seed, evidence).articles },
  { name: "keep everything", read: fromLines(keepEverything) },
  { name: "seed's shape", read: fromLines(seedShape) },
];

/** The first line is the title, and every other one a paragraph. */
function keepEverything([title = "", ...body]: readonly string[]): Finding {
  return { title, sections: [], blocks: paragraphs(body) };
}

/** The first line is one section, the second the title; the last two are the site's own. */
function seedShape([section = "", title = "", ...rest]: readonly string[]): Finding {
  const body = rest.slice(0, Math.max(0, rest.length - FURNITURE_LINES));
  return { title, sections: section === "" ? [] : [section], blocks: paragraphs(body) };
}

function fromLines(read: (lines: readonly string[]) => Finding): System["read"] {
  return ({ bytes }) => {
    const decoded = decode(bytes);
    if (decoded.kind === "binary") return [];
    const lines = sourceLines(decoded.text).map(({ text }) => text);
    return lines.length === 0 ? [] : [read(lines)];
  };
}

function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}
