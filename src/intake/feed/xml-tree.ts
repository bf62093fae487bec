import { Parser } from "htmlparser2";
import { createLineCounter } from "../mime/line-counter.ts";

/** An element of an XML document; entities of its texts are characters already. */
export type XmlElement = {
  /** In lower case, with its prefix (`dc:creator`), but without the one that the root has. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line number of its start in the decoded source, from 1. */
  readonly line: number;
  readonly children: readonly XmlElement[];
  /** Its own text, not that of the elements in it. */
  readonly text: string;
  /** What stands between its tags in the source, where elements do; else empty. */
  readonly markup: string;
  /** Line number where its text begins, from 1. */
  readonly textLine: number;
};

export type ParsedXml =
  | {
      readonly kind: "xml";
      /** Null when there is no element at all. */
      readonly root: XmlElement | null;
      /** Whether the source ends before its elements do. */
      readonly isCut: boolean;
    }
  | { readonly kind: "too deep" | "too large" };

/** Open elements beyond which a file is no feed: the parser looks through them at each end tag. */
const MOST_OPEN = 500;

/** Elements of the largest file; those of a blog with 20,000 posts are half as many. */
const MOST_ELEMENTS = 1_000_000;

/** Settings of programs, several for each post, which nobody reads. */
const PASSED_OVER: ReadonlySet<string> = new Set(["wp:postmeta", "wp:commentmeta", "wp:termmeta"]);

/** Code units given to the parser at once: small enough to stop soon after a limit is passed. */
const CHUNK = 65_536;

type Open = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** Where its content begins in the source. */
  readonly start: number;
  readonly children: XmlElement[];
  text: string;
  textLine: number;
};

type Progress = {
  readonly path: Open[];
  /** The prefix of the root's name, with its colon, or nothing. */
  prefix: string | null;
  root: XmlElement | null;
  elements: number;
  /** How deep the parser is in what is passed over. */
  passed: number;
  isAtEnd: boolean;
  isCut: boolean;
  refusal: "too deep" | "too large" | null;
};

/**
 * Parses an XML document into plain objects. It makes sense of any source: a bare `&`, an unknown entity
 * and an end tag too many stay or count for nothing, and what is cut off ends with the source. Entities that
 * a document defines itself are none, so that nothing grows.
 */
export function parseXml(source: string): ParsedXml {
  const progress: Progress = {
    path: [],
    prefix: null,
    root: null,
    elements: 0,
    passed: 0,
    isAtEnd: false,
    isCut: false,
    refusal: null,
  };
  const parser: Parser = createParser(source, progress);
  for (let at = 0; at < source.length && progress.refusal === null; at += CHUNK) {
    parser.write(source.slice(at, at + CHUNK));
  }
  if (progress.refusal !== null) return { kind: progress.refusal };
  progress.isAtEnd = true;
  parser.end();
  return { kind: "xml", root: progress.root, isCut: progress.isCut };
}

function createParser(source: string, progress: Progress): Parser {
  const lineAt = createLineCounter(source);
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        count(progress);
        const isPassed = progress.passed > 0 || PASSED_OVER.has(name);
        if (isPassed) progress.passed += 1;
        else progress.path.push(openElement(progress, name, attributes, parser, lineAt));
      },
      ontext(text) {
        const open = progress.passed > 0 ? undefined : progress.path.at(-1);
        if (open !== undefined) addText(open, text, () => lineAt(parser.startIndex));
      },
      onclosetag() {
        if (progress.isAtEnd) progress.isCut = true;
        if (progress.passed > 0) progress.passed -= 1;
        else closeElement(progress, source, progress.isAtEnd ? source.length : parser.startIndex);
      },
    },
    { xmlMode: true },
  );
  return parser;
}

function count(progress: Progress): void {
  progress.elements += 1;
  if (progress.path.length + progress.passed > MOST_OPEN) progress.refusal = "too deep";
  if (progress.elements > MOST_ELEMENTS) progress.refusal = "too large";
}

function openElement(
  progress: Progress,
  written: string,
  attributes: Readonly<Record<string, string>>,
  { startIndex, endIndex }: Parser,
  lineAt: (place: number) => number,
): Open {
  const name = written.toLowerCase();
  progress.prefix ??= name.slice(0, name.indexOf(":") + 1);
  const { prefix } = progress;
  const isOfRoot = prefix !== "" && name.startsWith(prefix);
  return {
    name: isOfRoot ? name.slice(prefix.length) : name,
    attributes,
    line: lineAt(startIndex),
    start: endIndex + 1,
    children: [],
    text: "",
    textLine: 0,
  };
}

function addText(open: Open, text: string, line: () => number): void {
  if (open.text === "") {
    // Space before the text may be long, and its lines are none of the text's.
    const start = text.trimStart();
    if (start === "") return;
    open.textLine = line() + lineEndsIn(text.slice(0, text.length - start.length));
    open.text = start;
  } else open.text += text;
}

function lineEndsIn(text: string): number {
  return text.split("\n").length - 1;
}

function closeElement(progress: Progress, source: string, end: number): void {
  const open = progress.path.pop();
  if (open === undefined) return;
  const { start, ...rest } = open;
  const markup = open.children.length === 0 ? "" : source.slice(start, end);
  const element = { ...rest, markup, textLine: open.textLine || open.line };
  const parent = progress.path.at(-1);
  if (parent === undefined) progress.root ??= element;
  else parent.children.push(element);
}

/** The elements of a name in an element, in their order. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** The text of the first element of a name, without space around it; empty when there is none. */
export function textOfChild(element: XmlElement, name: string): string {
  return childNamed(element, name)?.text.trim() ?? "";
}

/** All elements of a name in a document, also those inside one another, in their order. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return found;
}
