const WORD = /[\p{L}\p{N}]/u;

/**
 * The words of a text and what stands between them, in order.
 *
 * @param language BCP 47 tag, which tells where words end in scripts without spaces, or null.
 */
export function segmentsOf(text: string, language: string | null): string[] {
  const segmenter = new Intl.Segmenter(language ?? "und", { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Whether a text holds a letter or digit, not spaces and punctuation alone. */
export function hasWord(text: string): boolean {
  return WORD.test(text);
}
