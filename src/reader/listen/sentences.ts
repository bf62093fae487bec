/** A sentence, or a part of a long one, in the text with a number; `[start, end)` in UTF-16 code units. */
export type Sentence = { readonly text: number; readonly start: number; readonly end: number };

type Span = { readonly start: number; readonly end: number };

/**
 * The longest piece spoken at once, in UTF-16 code units: some ten seconds. Chromium has been known to
 * fall silent about fifteen seconds into one piece.
 */
const LONGEST_PIECE = 160;

/** One or two letters with a capital before a full stop, such as "Dr." or "J.", seldom end a sentence. */
const ENDS_IN_ABBREVIATION = /(?:^|[\s(])\p{Lu}\p{L}?\.\s*$/u;

const SPEAKABLE = /[\p{L}\p{N}]/u;

/** Where a long sentence is best cut: behind a sign that makes a pause, else behind a space. */
const PAUSE = /[,;:،؛、，；：)\]–—]\s*/gu;
const SPACE = /\s+/gu;

/**
 * The sentences of texts in reading order, by the rules of their language (Unicode text segmentation,
 * UAX 29), without white space around them; what holds no letter or digit is left out.
 *
 * @param language BCP 47 tag, or null when it is not known.
 */
export function sentencesOf(
  texts: readonly string[],
  language: string | null,
): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: "sentence" });
  return texts.flatMap((text, number) =>
    joined(text, [...segmenter.segment(text)].map(spanOf))
      .map((span) => trimmed(text, span))
      .filter(({ start, end }) => SPEAKABLE.test(text.slice(start, end)))
      .flatMap((span) => pieces(text, span))
      .map((span) => ({ text: number, ...span })),
  );
}

function spanOf({ index, segment }: Intl.SegmentData): Span {
  return { start: index, end: index + segment.length };
}

function knownLanguage(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? "und")[0] ?? "und";
  } catch {
    return "und";
  }
}

/** Sentences that only an abbreviation seemed to end are joined with the next. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const goesOn =
      last !== undefined && ENDS_IN_ABBREVIATION.test(text.slice(last.start, last.end));
    if (goesOn) whole.splice(-1, 1, { start: last.start, end: span.end });
    else whole.push(span);
  }
  return whole;
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const before = piece.length - piece.trimStart().length;
  return { start: start + before, end: start + Math.max(before, piece.trimEnd().length) };
}

/** A span cut so that no piece is too long. */
function pieces(text: string, span: Span): readonly Span[] {
  const cut: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_PIECE) {
    const end = start + cutIn(text.slice(start, start + LONGEST_PIECE));
    cut.push(trimmed(text, { start, end }));
    start = end;
  }
  return [...cut, trimmed(text, { start, end: span.end })];
}

/** Where to cut a piece: in its second half, at a pause, a space, or at its end. */
function cutIn(piece: string): number {
  for (const sign of [PAUSE, SPACE]) {
    const last = [...piece.matchAll(sign)].at(-1);
    const end = last === undefined ? 0 : last.index + last[0].length;
    if (end > piece.length / 2) return end;
  }
  return isSplitPair(piece) ? piece.length - 1 : piece.length;
}

function isSplitPair(piece: string): boolean {
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}
