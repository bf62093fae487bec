import type { Article } from "#article/article.ts";
import { articleIdFrom } from "#article/article-id.ts";
import { derivedTitle } from "../derived-title.ts";
import { furniture } from "../furniture/all-rules.ts";
import { createPictureFinder, type PlacePicture } from "./html-beside.ts";
import { blocksOf } from "./html-blocks.ts";
import { chooseContent } from "./html-content.ts";
import { decodePage } from "./html-decode.ts";
import { isControl } from "./html-furniture.ts";
import { isFactLine, visibleFacts } from "./html-facts.ts";
import { chooseLanguage } from "./html-language.ts";
import { type PageMetadata, readPageMetadata } from "./html-metadata.ts";
import { type PageElement, isWithin, parsePage } from "./html-page.ts";
import { type Piece, pieceText, readPieces } from "./html-pieces.ts";
import { LONGEST_HEADLINE, splitPage } from "./html-parts.ts";
import { findReadable } from "./html-readability.ts";
import { removalsOf } from "./html-removals.ts";
import { chooseTitle } from "./html-title.ts";
import { detectDirection } from "../language/language.ts";
import { doubt, refuse } from "../problems.ts";
import type { Intake, NamedPictures } from "../seed.ts";

/** Headings that are looked at for the headline. */
const MOST_HEADINGS = 300;

/** Code units of text that are enough to tell language and direction by. */
const SAMPLE = 20_000;

/** A page's bytes, and what is known of them from what holds the page. */
export type PageSource = {
  /** Path inside the seeds folder of the file that holds the page. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The encoding that is named beside the page, or null. */
  readonly charset: string | null;
  /** Where the page was saved from, or null. */
  readonly address: string | null;
  readonly placePicture: PlacePicture;
};

/** Reads a page's article; a page without one gives a problem that says why. Never throws. */
export function readPage(source: PageSource): Intake {
  const { file } = source;
  const decoded = decodePage(source.bytes, source.charset);
  if (decoded.kind === "binary") {
    return refuse(file, "It is not a text file. Save the page again as a web page, HTML only.");
  }
  const page = parsePage(decoded.text);
  if (page.kind !== "page") return refuse(file, REFUSALS[page.kind]);
  const pieces = readPieces(page.root);
  if (pieces.every((piece) => pieceText(piece) === "")) {
    return refuse(
      file,
      "The page holds no visible text; its script may load it. Save the page from the browser once its text is seen.",
    );
  }
  const { article, doubts, pictures } = readArticle(source, page.root, pieces, page.elements);
  const problems = [...decoded.doubts, ...doubts].map((message) => doubt(file, message));
  return { articles: [article], problems, ...(pictures.size > 0 ? { pictures } : {}) };
}

const REFUSALS = {
  "too deep":
    "Its elements stand in one another more than 1,000 deep, as no page's do. Save the page again, or its text as .txt.",
  "too large":
    "It has more elements than any article's page. Save the article's text as .txt, or split the page.",
} as const;

type ReadArticle = {
  readonly article: Article;
  readonly doubts: readonly string[];
  readonly pictures: NamedPictures;
};

function readArticle(
  { file, address, placePicture }: PageSource,
  root: PageElement,
  pieces: readonly Piece[],
  elements: number,
): ReadArticle {
  const metadata = readPageMetadata(root, address);
  const title = titleOf(metadata, pieces);
  const isChosen = chooseContent(pieces, findReadable(root, elements));
  const isContent = pieces.map((piece, at) => isChosen[at] === true && !interrupts(piece));
  const spoken = chooseLanguage(
    metadata.languages,
    sampleOf(
      title,
      pieces.filter((_, index) => isContent[index]),
    ),
  );
  const { content, around, head } = splitPage(pieces, isContent, title, (line) =>
    isFactLine(line, metadata.authors, spoken),
  );
  const sample = sampleOf(title, content);
  const language = chooseLanguage(metadata.languages, sample);
  const heading = title ?? firstWords(content);
  const { removed, doubts } = removalsOf(around);
  const finder = createPictureFinder(placePicture);
  return {
    article: {
      id: metadata.id ?? articleIdFrom(file),
      file,
      title: heading,
      sections: metadata.sections,
      ...visibleFacts(metadata, head, language),
      url: metadata.url,
      aliases: metadata.aliases,
      language,
      direction: detectDirection(sample),
      blocks: blocksOf(content, heading, finder.find),
      removed,
    },
    doubts: [...metadata.doubts, ...doubts, ...(title === null ? [TITLE_DOUBT] : [])],
    pictures: finder.pictures,
  };
}

/** Whether a piece between paragraphs is a line of the site, such as an advertisement's label. */
function interrupts(piece: Piece): boolean {
  const text = pieceText(piece);
  const rule = furniture().byWording(text);
  if (rule !== null) return rule.place === "anywhere";
  const match = furniture().byPattern(text);
  return match !== null && !match.isByPhrase && match.rule.place === "anywhere";
}

const TITLE_DOUBT = "It has no headline; its first words are the title. Put one into <title>.";

function titleOf(metadata: PageMetadata, pieces: readonly Piece[]): string | null {
  const headings = pieces
    .filter(({ body, owner }) => body.kind === "heading" && !isWithin(owner, isControl))
    .filter((heading) => pieceText(heading).length <= LONGEST_HEADLINE)
    .slice(0, MOST_HEADINGS);
  const isFirstRank = ({ owner }: Piece): boolean => isWithin(owner, ({ name }) => name === "h1");
  return chooseTitle({
    told: metadata.headlines,
    seen: headings.filter(isFirstRank).map(pieceText),
    lesser: headings.filter((heading) => !isFirstRank(heading)).map(pieceText),
    siteNames: metadata.siteNames,
  });
}

function firstWords(content: readonly Piece[]): string {
  return derivedTitle(content.map(pieceText).find((each) => each !== "") ?? "");
}

/** Text by which language and direction are told: code is in none. */
function sampleOf(title: string | null, pieces: readonly Piece[]): string {
  const prose = pieces.filter(({ body }) => body.kind !== "code").map(pieceText);
  return [title ?? "", ...prose].join("\n").slice(0, SAMPLE);
}
