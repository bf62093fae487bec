const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The signs of a text as a reader sees them, each with its marks. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
