import type { SourceLine } from "../dump/lines.ts";
import { dayOfLine } from "./day-of-line.ts";
import { type Entry, entriesOfFields, entryOf, type ReadDocument } from "./entry.ts";
import { isMark, isRightsNotice, type Label, labelOf, type Use, WORD_COUNT } from "./fields.ts";
import { capitalTail, plainTail } from "./tail.ts";

type Lines = readonly SourceLine[];

/** Different fields with labels that a document shows at least. */
const FEWEST_FIELDS = 3;

/** Lines above a document's first field: the paper, day, edition, rights and a headline of some lines. */
const MOST_ABOVE = 12;

/**
 * A document of Nexis: paper, day and headline, fields with their labels, and the text; below it more
 * fields. The labels are in capitals, or the text lies below a line `Body`. Null where it has no
 * field that tells its length, by which such a document is known.
 */
export function readNexis(lines: Lines): ReadDocument | null {
  const length = lines.findIndex(({ text }) => isLength(labelOf(text)));
  if (length === -1) return null;
  const first = lines.findIndex(({ text }) => (labelOf(text)?.use ?? null) !== null);
  const body = bodyStart(lines, length);
  const above = lines.slice(first, body);
  const tail = isNewer(above) ? plainTail(lines, body) : capitalTail(lines, body);
  const entries = [
    ...entriesAbove(lines.slice(0, first), above),
    ...entriesOfFields(above, () => "text"),
    ...lines.slice(body, tail).map((line) => entryOf(line, "text")),
    ...entriesOfTail(lines.slice(tail)),
  ];
  return { entries, isCertain: isNexis(lines, entries, first, body, tail) };
}

function isLength(label: Label | null): boolean {
  return label !== null && /^l(?:ength|änge)$/.test(label.name) && WORD_COUNT.test(label.value);
}

/** Below `Body`, or the first line below the fields that has none of their labels. */
function bodyStart(lines: Lines, length: number): number {
  const body = lines.findIndex(({ text }, place) => place > length && /^body:?$/i.test(text));
  if (body !== -1) return body + 1;
  const below = lines.findIndex((line, place) => {
    return place > length && line.afterGap && (labelOf(line.text)?.use ?? null) === null;
  });
  return below === -1 ? lines.length : below;
}

function isNexis(
  lines: Lines,
  entries: readonly Entry[],
  first: number,
  body: number,
  tail: number,
): boolean {
  const labels = lines.flatMap(({ text }, place) => {
    const label = place < body || place >= tail ? labelOf(text) : null;
    return label === null || label.use === null ? [] : [label];
  });
  const isSpelled = isNewer(lines.slice(0, body)) || labels.every(({ isCapital }) => isCapital);
  const isFramed = tail < lines.length || lines.some(({ text }, at) => at < first && isMark(text));
  const has = (use: Use): boolean => entries.some((entry) => entry.use === use);
  return (
    first <= MOST_ABOVE &&
    new Set(labels.map(({ name }) => name)).size >= FEWEST_FIELDS &&
    isSpelled &&
    isFramed &&
    has("title") &&
    has("date") &&
    has("text")
  );
}

/** Paper and day stand above the headline in the older form, below it in the newer one. */
function entriesAbove(lines: Lines, fields: Lines): readonly Entry[] {
  const own = lines.filter(({ text }) => !isMark(text) && !isRightsNotice(text));
  const day = own.findLastIndex(({ text }) => dayOfLine(text) !== null);
  const [from, to] = titlePlaces(own, day, fields);
  const uses = new Map(own.map((line, place) => [line, placedUse(place, day, from, to)]));
  return lines.map((line) => entryOf(line, uses.get(line) ?? frameUse(line)));
}

function placedUse(place: number, day: number, from: number, to: number): Use {
  if (place === day) return "date";
  if (place >= from && place < to) return "title";
  // Between a headline below the day and the fields stands nothing of the database.
  return from > day && place >= to ? "text" : "field";
}

function frameUse({ text }: SourceLine): Use {
  return isMark(text) ? "mark" : "field";
}

/** The newer form has its text below a line of its own, not below a label. */
function isNewer(above: Lines): boolean {
  return /^body$/i.test(above.at(-1)?.text ?? "");
}

/** The places from the headline's first line to behind its last. */
function titlePlaces(own: Lines, day: number, fields: Lines): readonly [number, number] {
  const none = [own.length, own.length] as const;
  if (day === -1 || fields.some(({ text }) => labelOf(text)?.use === "title")) return none;
  // The paper stands between headline and day, the edition beside the day.
  if (isNewer(fields)) return [0, Math.max(0, day - 1)];
  const from = own.findIndex((line, place) => place > day && line.afterGap);
  const to = own.findIndex((line, place) => place > from && line.afterGap);
  return from === -1 ? none : [from, to === -1 ? own.length : to];
}

/** Below the text, what describes pictures stands under a label or under a line of its own. */
function entriesOfTail(lines: Lines): readonly Entry[] {
  const graphic = lines.findIndex(({ text }) => /^graphic$/i.test(text));
  const end = lines.findIndex(({ text }, place) => {
    return place > graphic && (isMark(text) || labelOf(text) !== null);
  });
  const captions = graphic === -1 ? [] : lines.slice(graphic + 1, end === -1 ? lines.length : end);
  const isCaption = new Set(captions);
  return entriesOfFields(lines, (line) => {
    if (isCaption.has(line)) return "caption";
    return isRightsNotice(line.text) ? "field" : "text";
  });
}
