/** What running text in one language shows in nearly every sentence. */
export type LanguageProfile = {
  /** BCP 47 tag. */
  readonly language: string;
  /** The commoner language that is so much alike that a short text is told to be in either. */
  readonly group?: string;
  /** Small letters of its common words that few other languages of its script have. */
  readonly letters: string;
  /** Its commonest words in small letters, the most frequent first; apostrophes part words. */
  readonly words: string;
  /** Common ends of its other words, of two to four letters. */
  readonly endings?: string;
  /** Common beginnings of its other words, of two to four letters as the endings. */
  readonly beginnings?: string;
};
