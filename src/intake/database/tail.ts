import type { SourceLine } from "../dump/lines.ts";
import { isMark, isRightsNotice, labelOf } from "./fields.ts";

type Lines = readonly SourceLine[];

/** Where the labels in capitals below a text start, and the text ends. */
export function capitalTail(lines: Lines, from: number): number {
  const tail = lines.findIndex(({ text }, place) => place >= from && isCapitalField(text));
  return tail === -1 ? lines.length : tail;
}

/** Labels of texts are no certain end: a text may speak so itself. */
function isCapitalField(text: string): boolean {
  const label = labelOf(text);
  return label !== null && label.isCapital && (label.use === "field" || label.use === "caption");
}

/**
 * Where fields below a text start whose labels are written like words: from there to the end each
 * group of lines opens with a label, a mark or a notice of rights.
 */
export function plainTail(lines: Lines, from: number): number {
  let start = lines.length;
  for (let place = lines.length - 1; place >= from; place -= 1) {
    const line = lines[place];
    if (line === undefined || isTail(line.text)) start = place;
    else if (line.afterGap && !isBelowGraphic(lines, place)) break;
  }
  return firstKnown(lines, start);
}

function isTail(text: string): boolean {
  return labelOf(text) !== null || isMark(text) || isRightsNotice(text);
}

function isBelowGraphic(lines: Lines, place: number): boolean {
  return /^graphic$/i.test(lines[place - 1]?.text ?? "");
}

/** A text's own last lines may look like fields, such as “Tickets: …”. */
function firstKnown(lines: Lines, start: number): number {
  const known = lines.findIndex(({ text }, place) => {
    return place >= start && (isMark(text) || isRightsNotice(text) || isKnown(text));
  });
  return known === -1 ? lines.length : known;
}

function isKnown(text: string): boolean {
  return (labelOf(text)?.use ?? null) !== null;
}
