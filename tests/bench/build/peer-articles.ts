import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeLibrary } from "../make-library.ts";
import { BENCH_SEED_NUMBER } from "./seed-number.ts";

/**
 * Writes made-up articles as Markdown files with title and section in front.
 * @param front Further lines of what stands in front.
 */
export function writeMarkdown(folder: string, count: number, front = ""): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of makeLibrary(BENCH_SEED_NUMBER, count)) {
    const [section = "", title = "", ...paragraphs] = text.split("\n\n");
    const head = `---\n${front}title: "${title}"\nsection: "${section}"\n---\n`;
    writeFileSync(join(folder, file.replace(/txt$/, "md")), head + paragraphs.join("\n\n"));
  }
}
