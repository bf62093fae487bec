import { type PageElement, rawText } from "./html-page.ts";
import { endsSentence } from "../dump/prose.ts";

/** Elements whose text no browser shows where they stand. */
const SILENT = new Set(
  (
    "head title meta link base script style noscript noembed noframes template svg canvas iframe " +
    "object embed applet audio video map datalist annotation annotation-xml input textarea"
  ).split(" "),
);

/** Elements that begin and end a line; the others are part of the text around them. */
const BLOCK = new Set(
  (
    "#page html body address article aside blockquote button caption center dd details dialog dir " +
    "div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr " +
    "legend li listing main menu nav ol optgroup option p pre search section select summary table " +
    "tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const LISTS = new Set(["ul", "ol", "menu", "dir"]);
const CODE = new Set(["pre", "listing", "xmp"]);

/** Inline styles that hide an element. */
const HIDING_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;

/** Names by which the common style sheets take a label out of sight. */
const SCREEN_READER_CLASSES = ["screen-reader", "sr-only", "visually-hidden", "visuallyhidden"];

export function isSilent(element: PageElement): boolean {
  return SILENT.has(element.name);
}

export function isBlock(element: PageElement): boolean {
  return BLOCK.has(element.name);
}

export function isHeading(element: PageElement): boolean {
  return HEADINGS.has(element.name);
}

export function isList(element: PageElement): boolean {
  return LISTS.has(element.name);
}

export function isCode(element: PageElement): boolean {
  return CODE.has(element.name);
}

/** Whether a browser shows nothing of an element and of what is in it. */
export function isHidden(element: PageElement): boolean {
  const { attributes, name } = element;
  if (name === "body" || name === "html" || name === "#page") return false;
  if (attributes["hidden"] !== undefined && attributes["hidden"] !== "until-found") return true;
  if (HIDING_STYLE.test((attributes["style"] ?? "").slice(0, 1000))) return true;
  if (isForScreenReaders(element)) return true;
  return attributes["aria-hidden"] === "true" && !holdsProse(element);
}

/** Labels such as “opens in a new window”: heard, but not seen. */
function isForScreenReaders(element: PageElement): boolean {
  const names = element.attributes["class"];
  return names !== undefined && SCREEN_READER_CLASSES.some((each) => names.includes(each));
}

/** Pages hide decoration from screen readers, but some hide an article's text by mistake. */
function holdsProse(element: PageElement): boolean {
  return endsSentence(rawText(element).trim());
}

/**
 * A test of elements that remembers its answers: each is asked again for all that is in an element.
 */
export function remembered<Answer>(
  test: (element: PageElement) => Answer,
): (element: PageElement) => Answer {
  const answers = new WeakMap<PageElement, Answer>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = test(element);
    answers.set(element, answer);
    return answer;
  };
}

/** The words of an element's class and id, in lower case: `postMeta share-box` gives four. */
export function classWords({ attributes }: PageElement): readonly string[] {
  const names = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(0, 500);
  const words = names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.filter((word) => word !== "");
}
