import type { Article, ArticleId, Removal } from "#article/article.ts";
import { blockTexts, countWords } from "#article/text.ts";
import { assembleArticle, sampleOf } from "../assemble.ts";
import { derivedTitle } from "../derived-title.ts";
import { createFileFinder, createPictureFinder } from "../html/html-beside.ts";
import { blocksOf } from "../html/html-blocks.ts";
import { chooseLanguage } from "../html/html-language.ts";
import { type Piece, pieceText } from "../html/html-pieces.ts";
import { hasTags } from "../html/html-tags.ts";
import { listedId } from "../listed-id.ts";
import { metadataFrom } from "../metadata/metadata-fields.ts";
import { textOf } from "../metadata/metadata-values.ts";
import { isCutShort, otherTexts } from "../other-texts.ts";
import type { NamedPictures } from "../seed.ts";
import type { Entry, EntryBody } from "./entry.ts";
import { piecesOf, readEntryBody } from "./entry-body.ts";
import { entryRules } from "./entry-furniture.ts";
import { entryId } from "./entry-name.ts";
import { markupText } from "./markup-text.ts";

/** Words of a summary that is no article of its own. */
const TEASER_WORDS = 60;

/** What an entry gives. */
export type ReadEntry = {
  /** Null when it holds no text. */
  readonly told: ToldEntry | null;
  /** Whether a text of it cannot be read. */
  readonly isAnyUnread: boolean;
};

/** An entry as an article. */
export type ToldEntry = {
  readonly article: Article;
  readonly pictures: NamedPictures;
  /** Whether its title is made of its text. */
  readonly isTitleDerived: boolean;
  /** Whether its text may be only the beginning of the article, or tell of it. */
  readonly isTeaser: boolean;
  readonly doubts: readonly string[];
};

/** Makes an entry an article, if it holds a text. */
export function readEntry(file: string, entry: Entry): ReadEntry {
  const { body, pieces, isAnyUnread } = readEntryBody(entry);
  const told = body === null ? null : toldEntry(file, entry, body, pieces);
  return { told, isAnyUnread };
}

function toldEntry(
  file: string,
  entry: Entry,
  body: EntryBody,
  pieces: readonly Piece[],
): ToldEntry {
  const written = titleOf(entry.title);
  const title = written ?? derivedTitle(pieces.map(pieceText).find((text) => text !== "") ?? "");
  const rules = entryRules(pieces, title);
  const kept = pieces.filter((_, at) => (rules[at] ?? null) === null);
  const finder = createPictureFinder(entry.placePicture ?? createFileFinder(file));
  const blocks = blocksOf(kept, title, finder.find);
  const sample = sampleOf(title, blocks);
  const languages = entry.languages.filter((tag) => tag !== "");
  const language = chooseLanguage(languages, sample);
  const metadata = metadataFrom(new Map([...entry.fields, ["language", language ?? ""]]));
  const shown = [title, ...blocks.flatMap(blockTexts)];
  const article = assembleArticle({
    file,
    title,
    metadata: { ...metadata, id: idOf(file, entry, title, metadata.date) },
    blocks,
    removed: [
      ...removalsOf(pieces, rules),
      ...otherBodies(entry, body, title, shown),
      ...entry.removed,
    ],
  });
  return {
    article,
    pictures: finder.pictures,
    isTitleDerived: written === null,
    isTeaser: body.isTeaser && leadsOn(kept, written !== null),
    doubts: metadata.doubts,
  };
}

/** A title on one line, without the markup that some feeds put into it. */
function titleOf(source: string): string | null {
  const title = textOf(source);
  if (title === null || !hasTags(title)) return title;
  return markupText(title) || null;
}

function idOf(
  file: string,
  { name, moment }: Entry,
  title: string,
  date: string | null,
): ArticleId {
  return name === null ? listedId(file, moment ?? date, title) : entryId(name);
}

function removalsOf(
  pieces: readonly Piece[],
  rules: ReturnType<typeof entryRules>,
): readonly Removal[] {
  return pieces.flatMap((piece, at): readonly Removal[] => {
    const rule = rules[at] ?? null;
    if (rule === null) return [];
    const { name, reason, confidence } = rule;
    return [{ text: pieceText(piece), line: piece.line, rule: name, reason, confidence }];
  });
}

/** A summary beside the text, unless the text says the same. */
function otherBodies(
  { bodies }: Entry,
  body: EntryBody,
  title: string,
  shown: readonly string[],
): readonly Removal[] {
  const others = bodies.filter((each) => each !== body);
  return others.flatMap((each) => {
    const pieces = piecesOf(each) ?? [];
    const rules = entryRules(pieces, title);
    const texts = pieces.filter((_, at) => (rules[at] ?? null) === null).map(pieceText);
    return otherTexts([texts.join(" ").trim()], shown, each.line);
  });
}

/** Whether a summary tells of an article elsewhere: one that is cut, or short below a headline. */
function leadsOn(pieces: readonly Piece[], hasTitle: boolean): boolean {
  const text = pieces.map(pieceText).join(" ").trim();
  return isCutShort(text) || (hasTitle && countWords(text) < TEASER_WORDS);
}
