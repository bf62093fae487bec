import { articlePath } from "../paths.ts";
import { printText } from "../print-markdown.ts";
import { passageHash } from "../passages/passage-hash.ts";
import { notesByArticle, type Note } from "./note.ts";

/**
 * Notes as Markdown: for each article its title as a link, each passage as a quote that leads to its
 * place, and the note below.
 *
 * @param heading Of the whole file. @param link Words of the link behind each quote.
 * @param site Address of the site, absolute, ending in a slash.
 */
export function printNotes(
  notes: readonly Note[],
  heading: string,
  link: string,
  site: string,
): string {
  const parts = Array.from(notesByArticle(notes)).flatMap(([article, group]) => {
    const title = group[0]?.title ?? "";
    const address = site + articlePath(article).slice(1);
    const passages = group.map((note) =>
      printNote(note, `${address}${passageHash(note.anchor)}`, link),
    );
    return [`## [${printText(title)}](${address})`, ...passages];
  });
  return `${[`# ${printText(heading)}`, ...parts].join("\n\n")}\n`;
}

function printNote({ anchor, text }: Note, address: string, link: string): string {
  const quote = anchor.quote.split(/\s*\n\s*/).map((line) => `> ${printText(line)}`);
  const cited = [...quote, `> [${printText(link)}](${address.replace(/[()]/g, encodeBracket)})`];
  const note = text.trim() === "" ? [] : [text.trim().split(/\n+/).map(printText).join("\n\n")];
  return [cited.join("\n>\n"), ...note].join("\n\n");
}

function encodeBracket(bracket: string): string {
  return bracket === "(" ? "%28" : "%29";
}
