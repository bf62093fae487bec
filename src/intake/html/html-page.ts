import { Parser } from "htmlparser2";

/** Text of a page as a browser would read it: entities are characters already. */
export type PageText = {
  readonly kind: "text";
  readonly text: string;
  readonly line: number;
};

/** An element of a page. Numbers count elements in the order of the source, from 0. */
export type PageElement = {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly number: number;
  /** Line number in the decoded source, from 1. */
  readonly line: number;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
};

export type PageNode = PageText | PageElement;

export type ParsedPage =
  | { readonly kind: "page"; readonly root: PageElement; readonly elements: number }
  | { readonly kind: "too deep" | "too large" };

/**
 * Elements inside one another beyond which they are read as neighbours, as browsers do; so a
 * function that calls itself for each child needs no guard of its own.
 */
const DEEPEST = 120;

/** Open elements beyond which a file is no page: the parser looks through them at each end tag. */
const MOST_OPEN = 1000;

/** Elements beyond which a page would cost the build; the longest articles have some 30,000. */
const MOST_ELEMENTS = 200_000;

/** Tags, of which end tags need no element; more is a file made to be slow. */
const MOST_TAGS = 600_000;

/** Bits of text; each character written as an entity is one. */
const MOST_TEXTS = 600_000;

type Progress = {
  open: number;
  elements: number;
  tags: number;
  texts: number;
  refusal: "too deep" | "too large" | null;
};

/**
 * Parses a page's source into a tree of plain objects. Nothing in it runs or is fetched. Like
 * browsers, it makes sense of any source; only what would cost too much is refused.
 */
export function parsePage(source: string): ParsedPage {
  const root = createElement("#page", {}, 0, 1, null);
  const progress: Progress = { open: 0, elements: 1, tags: 0, texts: 0, refusal: null };
  const parser: Parser = createParser(root, progress, lineCounter(source));
  for (let at = 0; at < source.length && progress.refusal === null; at += CHUNK) {
    parser.write(source.slice(at, at + CHUNK));
  }
  if (progress.refusal !== null) return { kind: progress.refusal };
  parser.end();
  return { kind: "page", root, elements: progress.elements };
}

/** Code units given to the parser at once: small enough to stop soon after a limit is passed. */
const CHUNK = 16_384;

function createParser(root: PageElement, progress: Progress, lineAt: (at: number) => number) {
  const path: PageElement[] = [root];
  const bits: string[] = [];
  let line = 1;
  const parent = (): PageElement => path[Math.min(path.length, DEEPEST) - 1] ?? root;
  /** The parser hands over text in bits, one for each entity. */
  const endText = (): void => {
    if (bits.length > 0) parent().children.push({ kind: "text", text: bits.join(""), line });
    bits.length = 0;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      count(progress);
      endText();
      const start = lineAt(parser.startIndex);
      const element = createElement(
        shownName(name, attributes),
        attributes,
        progress.elements,
        start,
        parent(),
      );
      element.parent?.children.push(element);
      path.push(element);
      progress.elements += 1;
    },
    onclosetag() {
      endText();
      progress.open -= 1;
      progress.tags += 1;
      if (path.length > 1) path.pop();
    },
    ontext(text) {
      progress.texts += 1;
      if (progress.texts > MOST_TEXTS) progress.refusal = "too large";
      if (bits.length === 0) line = lineAt(parser.startIndex);
      bits.push(text);
    },
    onend: endText,
  });
  return parser;
}

function count(progress: Progress): void {
  progress.open += 1;
  progress.tags += 1;
  if (progress.open > MOST_OPEN) progress.refusal = "too deep";
  if (progress.elements > MOST_ELEMENTS || progress.tags > MOST_TAGS) {
    progress.refusal = "too large";
  }
}

/** Attributes of a template that holds what an element shows for itself; browsers write either. */
const SHADOW_MODES = ["shadowrootmode", "shadowmode"];

/** Other templates are never shown, but what an element shows for itself is text like any other. */
function shownName(name: string, attributes: Readonly<Record<string, string>>): string {
  const isShown = name === "template" && SHADOW_MODES.some((mode) => mode in attributes);
  return isShown ? "div" : name;
}

function createElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  number: number,
  line: number,
  parent: PageElement | null,
): PageElement {
  return { kind: "element", name, attributes, number, line, parent, children: [] };
}

/** Line numbers of offsets that come in rising order. */
function lineCounter(source: string): (at: number) => number {
  let line = 1;
  let next = source.indexOf("\n");
  return (at) => {
    while (next !== -1 && next < at) {
      line += 1;
      next = source.indexOf("\n", next + 1);
    }
    return line;
  };
}

/** The elements of a tree in the order of the source, the given one first. */
export function elementsOf(root: PageElement): readonly PageElement[] {
  const elements: PageElement[] = [];
  collect(root, elements);
  return elements;
}

function collect(element: PageElement, elements: PageElement[]): void {
  elements.push(element);
  for (const child of element.children) {
    if (child.kind === "element") collect(child, elements);
  }
}

/** The first element in a tree that passes a test, in the order of the source. */
export function findElement(
  root: PageElement,
  test: (element: PageElement) => boolean,
): PageElement | null {
  if (test(root)) return root;
  for (const child of root.children) {
    const found = child.kind === "element" ? findElement(child, test) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Whether a tree has at most so many elements; looks at no more of them. */
export function isSmallTree(root: PageElement, most: number): boolean {
  const waiting = [root];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen += 1;
    if (seen > most || next.children.length > most) return false;
    for (const child of next.children) if (child.kind === "element") waiting.push(child);
  }
  return true;
}

/** An element and those around it, the innermost first. */
export function withAncestors(element: PageElement): readonly PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageElement | null = element; at !== null; at = at.parent) path.push(at);
  return path;
}

/** The nearest element that passes a test: the given one, or one around it below `top`. */
export function findAround(
  element: PageElement,
  test: (element: PageElement) => boolean,
  top: PageElement | null = null,
): PageElement | null {
  for (let at: PageElement | null = element; at !== null && at !== top; at = at.parent) {
    if (test(at)) return at;
  }
  return null;
}

/** Whether an element, or one around it below `top`, passes a test. */
export function isWithin(
  element: PageElement,
  test: (element: PageElement) => boolean,
  top: PageElement | null = null,
): boolean {
  return findAround(element, test, top) !== null;
}

/** The text of a node and all in it, as it stands in the source. */
export function rawText(node: PageNode): string {
  if (node.kind === "text") return node.text;
  return node.children.map(rawText).join("");
}
