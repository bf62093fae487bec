/** The look of a word in the article's row of tools. */
export const TOOL =
  "target inline-flex min-h-7.5 cursor-pointer items-center text-ink hover:text-accent";
