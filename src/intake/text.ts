import type { Article, Block, Removal } from "#article/article.ts";
import { articleIdFrom } from "#article/article-id.ts";
import { decode } from "./decode.ts";
import { type Format, hasExtension } from "./format.ts";
import { cutFurniture } from "./furniture.ts";
import { type Head, readHead } from "./head.ts";
import { detectDirection, detectLanguage } from "./language.ts";
import { sourceLines } from "./lines.ts";
import { joinWrapped } from "./passages.ts";
import { doubt, refuse } from "./problems.ts";
import type { Intake, Seed } from "./seed.ts";

const EXTENSIONS: readonly string[] = [".txt", ".text"];

/** Passages that are enough to tell language and direction by. */
const SAMPLE_PASSAGES = 40;

/** A web page saved as text: sections, headline, paragraphs, and the site's own lines at the end. */
export const textFormat: Format = {
  name: "text dump",
  extensions: EXTENSIONS,
  accepts: (seed) => hasExtension(seed.file, EXTENSIONS),
  read: readText,
};

function readText({ file, bytes }: Seed): Intake {
  const decoded = decode(bytes);
  if (decoded.kind === "binary") {
    return refuse(file, "It is not a text file. Save the article as plain text in UTF-8.");
  }
  const lines = sourceLines(decoded.text);
  if (lines.length === 0) {
    return refuse(file, "It holds no text. Put an article into it or delete it.");
  }
  const { kept, removed } = cutFurniture(lines);
  if (kept.length === 0) {
    return refuse(
      file,
      `It holds only lines of the site around an article, such as “${lines[0]?.text}”. ` +
        "Put the article's text into it or delete it.",
    );
  }
  const head = readHead(joinWrapped(kept));
  return {
    articles: [articleOf(file, head, removed)],
    problems: [...decoded.doubts, ...titleDoubt(head)].map((message) => doubt(file, message)),
  };
}

function articleOf(file: string, head: Head, removed: readonly Removal[]): Article {
  const sample = [head.title, ...head.body.slice(0, SAMPLE_PASSAGES).map(({ text }) => text)];
  const text = sample.join("\n");
  return {
    id: articleIdFrom(file),
    file,
    title: head.title,
    sections: head.sections,
    language: detectLanguage(text),
    direction: detectDirection(text),
    blocks: head.body.map((passage): Block => ({ kind: "paragraph", text: passage.text })),
    removed: [...head.removed, ...removed],
  };
}

function titleDoubt(head: Head): readonly string[] {
  if (!head.isTitleDerived) return [];
  return [
    "It has no headline; its first sentence is the title. Put one on a line of its own above.",
  ];
}
