import { countWords } from "#article/text.ts";
import { classWords, remembered } from "./html-elements.ts";
import {
  type PageElement,
  elementsOf,
  findAround,
  findElement,
  isSmallTree,
  rawText,
} from "./html-page.ts";
import { tidySpaces } from "../spaces.ts";

/** What a picture adds to a text: characters in the line it stands in, or a description. */
export type PictureText = { readonly inline: string; readonly description: string };

/** Pictures of at most so many pixels are signs, not illustrations. */
const SIGN_SIZE = 64;

/** Words in the class of pictures that illustrate nothing. */
const DECORATION = new Set(
  "avatar emoji gravatar icon logo pixel smiley spinner tracking".split(" "),
);

/** Elements beyond `figcaption` that systems put a picture's caption into. */
const CAPTION_WORDS = new Set(["caption", "captions", "figcaption"]);
const CAPTION_HOLDERS = new Set(["p", "div", "span", "dd", "td", "small", "em"]);

/** More than that is text, whatever its class says. */
const CAPTION_MOST_WORDS = 80;
const CAPTION_MOST_ELEMENTS = 40;

/** More than that is a part of the page, not the frame of a picture and its caption. */
const FRAME_MOST_ELEMENTS = 100;

const FILE_NAME = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
const EMOJI = /\p{Emoji_Presentation}/u;
const LETTER = /\p{L}/u;

/** A picture's `alt` text. */
export function pictureText(picture: PageElement): PictureText {
  const text = tidySpaces((picture.attributes["alt"] ?? "").replace(/\s+/g, " "));
  if (text === "") return { inline: "", description: "" };
  if (!LETTER.test(text)) return { inline: EMOJI.test(text) ? text : "", description: "" };
  const isUseful = !isFileName(text) && !isSign(picture) && !hasCaption(picture);
  return { inline: "", description: isUseful ? text : "" };
}

/** Whether an element is the text below a picture. */
export function isCaption(element: PageElement): boolean {
  if (element.name === "figcaption") return true;
  if (!CAPTION_HOLDERS.has(element.name) || element.attributes["class"] === undefined) return false;
  if (!classWords(element).some((word) => CAPTION_WORDS.has(word))) return false;
  if (!isSmallTree(element, CAPTION_MOST_ELEMENTS)) return false;
  if (findElement(element, ({ name }) => name === "img") !== null) return false;
  return countWords(rawText(element).slice(0, 2000)) <= CAPTION_MOST_WORDS;
}

/** What is to be seen on a picture, if its `alt` says so. */
export function alternativeText({ attributes }: PageElement): string {
  const text = tidySpaces((attributes["alt"] ?? "").replace(/\s+/g, " "));
  return LETTER.test(text) && !isFileName(text) ? text : "";
}

/** The pictures that a caption may be for, in the order of the source. */
export function captionedPictures({ parent }: PageElement): readonly PageElement[] {
  if (parent === null) return [];
  const frame = findAround(parent, isPictureFrame) ?? parent;
  if (!isSmallTree(frame, FRAME_MOST_ELEMENTS)) return [];
  const pictures = elementsOf(frame).filter((each) => each.name === "img" && !isSign(each));
  return isPictureFrame(frame) || pictures.length === 1 ? pictures : [];
}

/** A name such as `harbour-2031_04`, which systems put where nobody wrote a description. */
function isFileName(text: string): boolean {
  return FILE_NAME.test(text) || (/[_\d-]/.test(text) && !text.includes(" "));
}

function isSign(picture: PageElement): boolean {
  const { width, height } = picture.attributes;
  const isSmall = [width, height].some((size) => Number.parseInt(size ?? "", 10) <= SIGN_SIZE);
  return isSmall || classWords(picture).some((word) => DECORATION.has(word));
}

/** A caption says more than a description; a figure has one of the two. */
function hasCaption(picture: PageElement): boolean {
  const figure = findAround(picture, isPictureFrame);
  return figure !== null && holdsCaption(figure);
}

const holdsCaption = remembered((figure) => {
  const caption = findElement(figure, isCaption);
  return caption !== null && rawText(caption).trim() !== "";
});

function isPictureFrame(element: PageElement): boolean {
  return element.name === "figure" || classWords(element).join("").startsWith("wpcaption");
}
