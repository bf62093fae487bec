import type { Article } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { createEvidenceGatherer, type Evidence, NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { observeSeed, readSeed } from "#intake/intake.ts";

/** Paragraphs of one made-up article, none of which holds a word that sites use. */
export const PARAGRAPHS = [
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than anybody in the council had planned for.",
  "Some forty people stood on the old quay and waved, among them the baker and the two teachers, who had brought soup and bread for the crew.",
  "“We had almost given up hope,” said Mira Tolland, who has run the ferry for eleven years, and she went below to look at the engine once more.",
  "The council will decide in autumn whether a second ferry is bought, and until then the fares remain as they are, for children as for everybody else.",
] as const;

export const TITLE = "Ferry returns to the village after a winter";

const FILE = "ferry.txt";

/** The article in a text dump of such lines, read in a library or alone. */
export function readDumpOf(lines: readonly string[], evidence: Evidence = NO_EVIDENCE): Article {
  const [article] = readSeed({ file: FILE, bytes: bytesOf(lines) }, evidence).articles;
  if (article === undefined) throw new Error("the dump gave no article");
  return article;
}

/** What a library of such dumps tells. */
export function evidenceOf(library: readonly (readonly string[])[]): Evidence {
  const gatherer = createEvidenceGatherer(library.length);
  for (const lines of library) gatherer.add(observeSeed({ file: FILE, bytes: bytesOf(lines) }));
  return gatherer.evidence();
}

export function bytesOf(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join("\n"));
}

/** The texts of an article's body, in order. */
export function bodyOf(article: Article): readonly string[] {
  return article.blocks.flatMap(blockTexts);
}

/** The lines left out of an article, in order. */
export function leftOutOf({ removed }: Article): readonly string[] {
  return removed.map(({ text }) => text);
}

/** Lines with an empty one before each but the first. */
export function spaced(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : ["", line]));
}
