import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { isHidden, isSilent } from "./html-elements.ts";
import { type PageElement, type PageNode, rawText } from "./html-page.ts";

/** Of the DOM, what is used here: the library's own types need a browser's. */
type LightNode = {
  appendChild(child: LightNode): void;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<LightNode>;
  readonly attributes: Iterable<{ readonly name: string }>;
};
type LightDocument = {
  readonly body: LightNode;
  createElement(name: string): LightNode;
  createTextNode(text: string): LightNode;
};

/** Elements of the largest page for which the extractor's time is spent. */
const MOST_ELEMENTS = 15_000;

/** Code units of text, scripts among it, of the largest such page. */
const MOST_TEXT = 3_000_000;

/** Attributes that the extractor looks at. */
const ATTRIBUTES = ["class", "id", "role", "itemprop", "rel", "href", "src", "alt"] as const;

/** Code units of an attribute that are enough for its tests. */
const LONGEST_VALUE = 500;

const EMPTY_PAGE = "<!doctype html><html><head></head><body></body></html>";
const NAME = /^[a-z][a-z0-9]*$/;
const MARK = /^n(\d+)$/;

/**
 * The numbers of the elements that Mozilla's Readability takes for the article, empty when it finds
 * none. Every element bears its number as the name of an attribute, because the extractor renames
 * and merges elements, and then keeps the attributes of both.
 */
export function findReadable(body: PageElement, elements: number): ReadonlySet<number> {
  if (elements > MOST_ELEMENTS || rawText(body).length > MOST_TEXT) return new Set();
  try {
    const content = extract(body);
    return content === null ? new Set() : marksOf(content);
  } catch {
    // Odd pages make it stumble; without it the page's own structure decides.
    return new Set();
  }
}

function extract(body: PageElement): LightNode | null {
  const { document } = parseHTML(EMPTY_PAGE) as unknown as { document: LightDocument };
  build(document, document.body, body);
  const readability = new Readability<LightNode>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: LightNode) => node,
  });
  return readability.parse()?.content ?? null;
}

function build(document: LightDocument, parent: LightNode, element: PageElement): void {
  for (const child of element.children) buildNode(document, parent, child);
}

function buildNode(document: LightDocument, parent: LightNode, node: PageNode): void {
  if (node.kind === "text") {
    parent.appendChild(document.createTextNode(node.text));
    return;
  }
  if (isSilent(node) || isHidden(node)) return;
  const copy = document.createElement(NAME.test(node.name) ? node.name : "span");
  for (const name of ATTRIBUTES) {
    const value = node.attributes[name];
    if (value !== undefined) copy.setAttribute(name, value.slice(0, LONGEST_VALUE));
  }
  copy.setAttribute(`n${node.number}`, "");
  parent.appendChild(copy);
  build(document, copy, node);
}

function marksOf(content: LightNode): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const element of content.querySelectorAll("*")) {
    for (const { name } of element.attributes) {
      const mark = MARK.exec(name)?.[1];
      if (mark !== undefined) numbers.add(Number(mark));
    }
  }
  return numbers;
}
