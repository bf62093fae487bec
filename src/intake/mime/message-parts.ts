import {
  decodeWords,
  headerParameter,
  type Headers,
  headerText,
  headerValue,
  splitHeaders,
} from "./headers.ts";
import { decodeTransfer } from "./transfer-encoding.ts";

/** A part of a message that holds no other parts. */
export type MessagePart = {
  /** Such as `text/html`. */
  readonly type: string;
  readonly charset: string | null;
  /** The name of a file, or null. */
  readonly name: string | null;
  readonly isAttached: boolean;
  /** The name by which other parts name it, with its angle brackets, or null. */
  readonly contentId: string | null;
  /** The address from which it was taken, or null. */
  readonly location: string | null;
  /** How its bytes were written for sending, such as `base64`. */
  readonly encoding: string;
  /** Its byte text as it was sent. */
  readonly body: string;
  /** Of several forms of one text: the number of the group they stand in; 0 for none. */
  readonly alternatives: number;
  /** Where it starts in the message. */
  readonly start: number;
  /** Whether the message goes on behind it, as one does that was not cut off. */
  readonly hasEnd: boolean;
};

/** Parts inside one another beyond which they are read as text; newsletters have four. */
const DEEPEST = 20;

/** Parts of a message beyond which no more are looked at. */
const MOST_PARTS = 1000;

type Walk = { readonly parts: MessagePart[]; groups: number; isCut: boolean };

type Place = Pick<MessagePart, "start" | "alternatives" | "hasEnd"> & { readonly depth: number };

export type MessageParts = {
  readonly parts: readonly MessagePart[];
  /** Whether the message has more parts than are read. */
  readonly isCut: boolean;
};

/**
 * The parts of a message in their order, with messages inside it as parts. Never throws: a part
 * without its end goes on to the end of what holds it.
 * @param body The byte text below the headers.
 */
export function messageParts(headers: Headers, body: string, bodyStart: number): MessageParts {
  const walk: Walk = { parts: [], groups: 0, isCut: false };
  visit(walk, headers, body, { start: bodyStart, depth: 0, alternatives: 0, hasEnd: true });
  return { parts: walk.parts, isCut: walk.isCut };
}

function visit(walk: Walk, headers: Headers, body: string, place: Place): void {
  if (walk.parts.length >= MOST_PARTS) {
    walk.isCut = true;
    return;
  }
  const type = headerValue(headers, "content-type") || "text/plain";
  const boundary = headerParameter(headers, "content-type", "boundary");
  const isNested = type.startsWith("multipart/") && boundary !== null && place.depth < DEEPEST;
  const inner = isNested ? innerParts(body, boundary) : [];
  if (inner.length === 0) walk.parts.push(partOf(headers, body, type, place));
  const alternatives = type === "multipart/alternative" ? (walk.groups += 1) : place.alternatives;
  for (const { text, start, isLast } of inner) {
    const split = splitHeaders(text);
    visit(walk, split.headers, split.body, {
      start: place.start + start + split.bodyStart,
      depth: place.depth + 1,
      alternatives,
      // Where a part within a part ends, what holds it may go on.
      hasEnd: !isLast || (place.depth > 0 && place.hasEnd),
    });
  }
}

function partOf(headers: Headers, body: string, type: string, place: Place): MessagePart {
  const name =
    headerParameter(headers, "content-disposition", "filename") ??
    headerParameter(headers, "content-type", "name");
  return {
    type: type.startsWith("multipart/") ? "text/plain" : type,
    charset: headerParameter(headers, "content-type", "charset"),
    name: name === null ? null : decodeWords(name),
    isAttached: headerValue(headers, "content-disposition") === "attachment",
    contentId: headers.get("content-id")?.trim() ?? null,
    location: headerText(headers, "content-location").replaceAll(" ", "") || null,
    encoding: headerValue(headers, "content-transfer-encoding"),
    body,
    alternatives: place.alternatives,
    start: place.start,
    hasEnd: place.hasEnd,
  };
}

/** The bytes of a part as they were before sending. */
export function partBytes({ body, encoding }: MessagePart): Uint8Array {
  return decodeTransfer(body, encoding);
}

type Inner = {
  readonly text: string;
  readonly start: number;
  /** Whether no boundary stands behind it. */
  readonly isLast: boolean;
};

/** What stands between the boundaries of a part; without any there is nothing. */
function innerParts(body: string, boundary: string): readonly Inner[] {
  const marks = boundaryMarks(body, `--${boundary}`);
  return marks.flatMap(({ end, isLast }, index) => {
    const next = marks[index + 1]?.start;
    return isLast ? [] : [{ text: body.slice(end, next), start: end, isLast: next === undefined }];
  });
}

type Mark = { readonly start: number; readonly end: number; readonly isLast: boolean };

/** Lines that are a boundary, up to the one that says it is the last. */
function boundaryMarks(body: string, mark: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== "\n") continue;
    const lineEnd = body.indexOf("\n", at);
    const end = lineEnd === -1 ? body.length : lineEnd + 1;
    const rest = body.slice(at + mark.length, end).trim();
    if (rest !== "" && rest !== "--") continue;
    marks.push({ start: lineStart(body, at), end, isLast: rest === "--" });
    if (rest === "--" || marks.length > MOST_PARTS) break;
  }
  return marks;
}

/** The line end before a boundary belongs to it. */
function lineStart(body: string, at: number): number {
  if (at === 0) return 0;
  return body.charAt(at - 2) === "\r" ? at - 2 : at - 1;
}
