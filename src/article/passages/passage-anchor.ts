/** A passage, told so that it is found again when its article is read anew or slightly changed. */
export type PassageAnchor = {
  /** The words as they stand, or how they begin where `ending` is given. Never blank. */
  readonly quote: string;
  /** How a long passage ends; null when `quote` is all of it. */
  readonly ending: PassageEnding | null;
  /** What stands before the passage; empty at the start of the article. */
  readonly before: string;
  readonly after: string;
  /** Where the passage began in the article's text, in UTF-16 units: a hint that may be wrong. */
  readonly at: number;
  /** Whether the article says nearly the same elsewhere, so that all of the context has to be found again. */
  readonly isRepeated: boolean;
};

export type PassageEnding = {
  readonly text: string;
  /** Length of the whole passage in characters as `foldPassageText` leaves them. */
  readonly length: number;
};

/** The texts of an article, its title first, as the one text in which passages are found. */
export function passageText(texts: readonly string[]): string {
  return texts.join("\n");
}
