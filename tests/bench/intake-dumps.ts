import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DUMP_LANGUAGES, type DumpLanguage } from "./intake-languages.ts";
import {
  integer,
  type MadeFile,
  pick,
  type Random,
  type Span,
  xorshift,
  zipf,
} from "./make-library.ts";

/** The kinds of dumps: articles of 500 words, or whole pages of 200 lines around such articles. */
export type DumpKind = "articles" | "pages";

const PARAGRAPHS = 10;
const SENTENCES_PER_PARAGRAPH = 3;
const WORDS_PER_SENTENCE: Span = [12, 21];
const WORDS_PER_TITLE: Span = [6, 10];
const WORDS_PER_TEASER: Span = [5, 9];

/** Distinct invented words of a language. */
const VOCABULARY = 2000;

/** Signs of a Chinese text for each word of another. */
const SIGNS_PER_WORD = 1.7;

/** Lines above and below the article in a whole page, beside its own some 30. */
const MENU_LINES = 60;
const FOOTER_LINES = 110;

const WRAPPED_AT = 72;

type Writer = {
  readonly random: Random;
  readonly language: DumpLanguage;
  readonly words: readonly string[];
};

/** Makes the same dumps for the same seed number, language after language. */
export function* makeDumps(
  seedNumber: number,
  count: number,
  kind: DumpKind,
  languages: readonly DumpLanguage[] = DUMP_LANGUAGES,
): Generator<MadeFile> {
  const random = xorshift(seedNumber);
  const writers = languages.map((language) => ({
    random,
    language,
    words: inventWords(random, language),
  }));
  for (let index = 0; index < count; index += 1) {
    const writer = writers[index % writers.length];
    if (writer === undefined) throw new RangeError("There is no language to write in");
    const text = kind === "pages" ? page(writer) : article(writer);
    yield { file: `${String(index).padStart(6, "0")}.txt`, text };
  }
}

/** Writes files into a folder; bytes as `encode` makes them. */
export async function writeDumps(
  folder: string,
  files: Iterable<MadeFile>,
  encode: (text: string) => Uint8Array,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, text } of files) await writeFile(join(folder, file), encode(text));
}

/** An article with a little of its page, as an extractor leaves it. */
function article(writer: Writer): string {
  const { random, language } = writer;
  const layout = pick(random, LAYOUTS);
  const teasers = Array.from({ length: 3 }, () => line(writer, WORDS_PER_TEASER));
  const title = line(writer, WORDS_PER_TITLE);
  const head = [`${language.menu[1]}${language.menu[2]}`, title, language.byline, date(random)];
  const tail = [language.related, ...teasers, "© 2031 Harbour Post"];
  return `${[...head, ...layout(paragraphs(writer)), ...tail].join("\n")}\n`;
}

/** The same with all that stands around it. */
function page(writer: Writer): string {
  const { language } = writer;
  const menu = Array.from({ length: MENU_LINES }, (_, index) =>
    index % 4 === 0 ? (language.menu[(index / 4) % 6] ?? "") : line(writer, [1, 2]),
  );
  const footer = Array.from({ length: FOOTER_LINES }, (_, index) =>
    index % 3 === 0 ? line(writer, WORDS_PER_TEASER) : line(writer, [1, 2]),
  );
  return [...menu, article(writer), language.related, ...footer].join("\n");
}

const LAYOUTS: readonly ((paragraphs: readonly string[]) => readonly string[])[] = [
  (texts) => texts.flatMap((text) => ["", text]),
  (texts) => texts,
  (texts) => texts.flatMap((text) => ["", ...wrap(text)]),
];

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current.length + word.length >= WRAPPED_AT) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

function paragraphs(writer: Writer): readonly string[] {
  const { space, stop } = writer.language;
  const write = () => line(writer, WORDS_PER_SENTENCE) + stop;
  return Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: SENTENCES_PER_PARAGRAPH }, write).join(space),
  );
}

function line({ random, language, words }: Writer, span: Span): string {
  const count = integer(random, span);
  const length = language.space === "" ? Math.ceil(count * SIGNS_PER_WORD) : count;
  const text = Array.from({ length }, () => zipf(random, words)).join(language.space);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A language's own words, then words that begin like one of them and end like another. */
function inventWords(random: Random, { words, space }: DumpLanguage): readonly string[] {
  const known = words.split(" ");
  if (space === "") return known;
  const invented = Array.from({ length: VOCABULARY }, () => {
    const [start, end] = [pick(random, known), pick(random, known)];
    return start.slice(0, Math.ceil(start.length / 2)) + end.slice(Math.floor(end.length / 2));
  });
  return [...known, ...invented];
}

function date(random: Random): string {
  const [day, month] = [integer(random, [1, 28]), integer(random, [1, 12])];
  return `2031-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
