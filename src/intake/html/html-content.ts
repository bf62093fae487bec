import { countWords } from "#article/text.ts";
import { isHeading, remembered } from "./html-elements.ts";
import { isCertainFurniture, isControl, isFurnitureElement } from "./html-furniture.ts";
import { type PageElement, findAround, isWithin, withAncestors } from "./html-page.ts";
import { type Piece, pieceText } from "./html-pieces.ts";
import { endsSentence } from "../dump/prose.ts";

/** A piece of this share of links leads elsewhere rather than telling something. */
const MOSTLY_LINKED = 0.7;

/** Words of the longest label. */
const LABEL_WORDS = 12;

/** Words of a piece that is text for its length alone. */
const PROSE_WORDS = 10;

/** An extractor's choice, completed: where the article is and which pieces belong to it. */
type Choice = {
  readonly pieces: readonly Piece[];
  /** For each piece, whether the extractor or the page itself says that it is the article's. */
  readonly isChosen: readonly boolean[];
  /** The smallest element that holds all chosen pieces. */
  readonly core: PageElement;
  /** The element of the page that is meant for the article, the core or one around it. */
  readonly frame: PageElement;
  readonly first: number;
  readonly last: number;
  /** The last headline of the first rank above the first chosen piece. */
  readonly headline: number;
};

/**
 * For each piece of a page, whether it is the article's. An extractor drops short paragraphs, list
 * items and captions: what it dropped comes back when it stands among what it chose, or in the
 * element that the page itself gives to the article, unless its own element says that it is furniture.
 * Without any choice the page's structure decides alone.
 * @param readable Numbers of the elements that the extractor chose.
 */
export function chooseContent(
  pieces: readonly Piece[],
  readable: ReadonlySet<number>,
): readonly boolean[] {
  const isChosen = pieces.map((piece) => isReadable(piece, readable) && !isLabel(piece));
  const seeds = isChosen.includes(true) ? isChosen : byStructure(pieces);
  const choice = completed(pieces, withDensestPart(pieces, seeds));
  if (choice === null) return pieces.map(() => true);
  return pieces.map((_, index) => isContent(choice, index));
}

function isReadable({ owner, linked }: Piece, readable: ReadonlySet<number>): boolean {
  if (readable.has(owner.number)) return true;
  const isMarked = linked < MOSTLY_LINKED && isWithin(owner, isArticleBody);
  return isMarked && !isWithin(owner, isFurnitureElement, findAround(owner, isArticleBody));
}

/** A control's text, or a few words in what is certainly furniture, such as “Print” in a share bar. */
function isLabel(piece: Piece): boolean {
  if (isWithin(piece.owner, isControl)) return true;
  const text = pieceText(piece);
  if (endsSentence(text) || countWords(text) > LABEL_WORDS) return false;
  return isWithin(piece.owner, isCertainFurniture, findAround(piece.owner, isFrame));
}

function isFrame(element: PageElement): boolean {
  return isArticle(element) || isMain(element) || element.name === "body";
}

function isArticleBody(element: PageElement): boolean {
  return element.attributes["itemprop"]?.split(" ").includes("articleBody") ?? false;
}

/** Takes the part of the page that is marked as the main one, without furniture. */
function byStructure(pieces: readonly Piece[]): readonly boolean[] {
  const owners = pieces.map(({ owner }) => owner);
  const tests = [isArticle, isMain, () => true];
  const test = tests.find((each) => owners.some((owner) => isWithin(owner, each)));
  return pieces.map(({ owner, linked }) => {
    if (test === undefined || !isWithin(owner, test)) return false;
    return linked < MOSTLY_LINKED && !isWithin(owner, isFurnitureElement, bodyOf(owner));
  });
}

/**
 * Extractors are misled by a class or by long lists of links: when the part of the page with the
 * most prose has more than twice the text that was chosen, that part is the article's too, and of
 * what was chosen the links go.
 */
function withDensestPart(
  pieces: readonly Piece[],
  isChosen: readonly boolean[],
): readonly boolean[] {
  const lengths = new Map<PageElement, number>();
  let chosen = 0;
  for (const [index, piece] of pieces.entries()) {
    const part = piece.owner.parent;
    const { length } = pieceText(piece);
    if (isChosen[index] === true && piece.linked < MOSTLY_LINKED) chosen += length;
    if (part === null || !isProse(piece) || isWithin(piece.owner, isComment)) continue;
    lengths.set(part, (lengths.get(part) ?? 0) + length);
  }
  const most = [...lengths].reduce((sum, [, length]) => Math.max(sum, length), 0);
  if (most <= 2 * chosen) return isChosen;
  const densest = [...lengths].find(([, length]) => length === most)?.[0];
  return pieces.map((piece, index) => {
    if (isChosen[index] === true) return piece.linked < MOSTLY_LINKED;
    return piece.owner.parent === densest && isProse(piece);
  });
}

const isComment = remembered(({ attributes }) =>
  /comment|disqus_thread/i.test(
    `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(0, 500),
  ),
);

function bodyOf(element: PageElement): PageElement | null {
  return findAround(element, ({ name }) => name === "body");
}

function isArticle({ name, attributes }: PageElement): boolean {
  return name === "article" || attributes["role"] === "article";
}

function isMain({ name, attributes }: PageElement): boolean {
  return name === "main" || attributes["role"] === "main";
}

function completed(pieces: readonly Piece[], isChosen: readonly boolean[]): Choice | null {
  const chosen = pieces.filter((_, index) => isChosen[index]);
  const core = commonAncestor(chosen.map(({ owner }) => owner));
  if (core === null) return null;
  const frame = findAround(core, (element) => isArticle(element) || isMain(element));
  const first = isChosen.indexOf(true);
  const headline = pieces.slice(0, first).findLastIndex(({ owner }) => owner.name === "h1");
  const last = isChosen.lastIndexOf(true);
  // Without a headline nothing tells an introduction from the page's own text.
  return {
    pieces,
    isChosen,
    core,
    frame: frame ?? core,
    first,
    last,
    headline: headline === -1 ? first : headline,
  };
}

function commonAncestor(elements: readonly PageElement[]): PageElement | null {
  const [first] = elements;
  if (first === undefined) return null;
  let common = [...withAncestors(first)].toReversed();
  for (const element of new Set(elements)) {
    const path = [...withAncestors(element)].toReversed();
    const parting = common.findIndex((each, depth) => each !== path[depth]);
    if (parting !== -1) common = common.slice(0, parting);
  }
  return common.at(-1) ?? null;
}

function isContent(choice: Choice, index: number): boolean {
  const piece = choice.pieces[index];
  if (piece === undefined) return false;
  if (choice.isChosen[index]) return true;
  const { owner, linked } = piece;
  if (linked >= MOSTLY_LINKED) return false;
  if (index > choice.headline && index < choice.first && isStandfirst(choice, piece)) return true;
  if (!isInside(owner, choice.frame)) return false;
  if (isWithin(owner, isFurnitureElement, choice.frame)) return false;
  if (index > choice.first && index < choice.last) return true;
  if (isOtherArticle(choice, owner)) return false;
  return isTextOutside(choice, index, piece);
}

function isInside(element: PageElement, container: PageElement): boolean {
  return isWithin(element, (each) => each === container);
}

/** Whether a piece between headline and text is an introduction, wherever the page puts it. */
function isStandfirst({ core }: Choice, piece: Piece): boolean {
  const common = commonAncestor([piece.owner, core]);
  return isProse(piece) && !isWithin(piece.owner, isFurnitureElement, common);
}

/** Cards that lead to other articles are articles of their own. */
function isOtherArticle({ frame, core }: Choice, owner: PageElement): boolean {
  const nearest = findAround(owner, isArticle);
  return nearest !== null && nearest !== frame && !isInside(core, nearest);
}

/** Whether a piece above the first or below the last chosen one reads like the article's text. */
function isTextOutside(choice: Choice, index: number, piece: Piece): boolean {
  if (piece.body.kind === "description" || isHeading(piece.owner)) return false;
  if (index > choice.last && isInside(piece.owner, choice.core)) return true;
  return isProse(piece);
}

function isProse(piece: Piece): boolean {
  if (piece.linked >= MOSTLY_LINKED) return false;
  const text = pieceText(piece);
  return endsSentence(text) && countWords(text) >= PROSE_WORDS;
}
