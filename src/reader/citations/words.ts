import type { CitationForm } from "#article/citations/citations.ts";

/** What the reader sees of the citations. */
export const words = {
  cite: "Cite",
  heading: "Cite this article",
  forms: {
    markdown: "Markdown",
    plain: "Plain text",
    bibtex: "BibTeX",
    ris: "RIS",
  } satisfies Record<CitationForm, string>,
  copy: (form: string) => `Copy as ${form}`,
  copied: "Copied",
  copyByHand: "Copy this citation",
  hint: "Names only what the article’s file states.",
};
