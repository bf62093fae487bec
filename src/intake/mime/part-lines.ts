import type { LineCounter } from "./line-counter.ts";
import type { MessagePart } from "./message-parts.ts";

const LINE_END = /=0A|\n/gi;

/**
 * The lines of a message on which the lines of one of its parts start, both from 1: a part that was
 * written for sending has lines of its own. Base64 has none, so there all are the first.
 */
export function partLines(lineAt: LineCounter, part: MessagePart): (line: number) => number {
  const first = lineAt(part.start);
  const offsets = lineOffsets(part);
  return (line) => first + (offsets[Math.min(line, offsets.length) - 1] ?? 0);
}

/** For each line of a part how many lines of its text as sent stand above. */
function lineOffsets({ body, encoding }: MessagePart): readonly number[] {
  const offsets = [0];
  if (encoding === "base64") return offsets;
  const isEscaped = encoding === "quoted-printable";
  let above = 0;
  for (const { 0: end, index } of body.matchAll(LINE_END)) {
    if (end === "\n") above += 1;
    const isEnd = end === "\n" ? !isEscaped || !isSoft(body, index) : isEscaped;
    if (isEnd) offsets.push(above);
  }
  return offsets;
}

/** Whether a line end was put in only to keep lines short. */
function isSoft(body: string, lineEnd: number): boolean {
  const before = body.charAt(lineEnd - 1) === "\r" ? lineEnd - 2 : lineEnd - 1;
  return body.charAt(before) === "=";
}
