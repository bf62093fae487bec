import { printText } from "../print-markdown.ts";
import { bibtexCitation } from "./bibtex-citation.ts";
import { citedAddress, type Cited } from "./cited.ts";
import { risCitation } from "./ris-citation.ts";

/** Forms in which an article is cited, in the order of the menu. */
export const CITATION_FORMS = ["markdown", "plain", "bibtex", "ris"] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

/** Cites an article in a form. What its file does not state is left out. */
export function citationIn(form: CitationForm, cited: Cited): string {
  switch (form) {
    case "markdown":
      return markdownCitation(cited);
    case "plain":
      return plainCitation(cited);
    case "bibtex":
      return bibtexCitation(cited);
    case "ris":
      return risCitation(cited);
  }
}

function plainCitation(cited: Cited): string {
  return `${sentences(cited.authors.join(", "), cited.title, cited.date)} ${citedAddress(cited)}`;
}

function markdownCitation(cited: Cited): string {
  const address = citedAddress(cited).replace(/[<>\s]/g, encodeURIComponent);
  const link = `[${printText(cited.title)}](<${address}>)`;
  return sentences(printText(cited.authors.join(", ")), link, cited.date);
}

/** The parts that there are, each ended by a full stop where it has no such sign itself. */
function sentences(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== "")
    .map((part) => (ENDED.test(part ?? "") ? part : `${part}.`))
    .join(" ");
}

const ENDED = /[.!?…。！？؟۔]["'”’»」]?$/u;
