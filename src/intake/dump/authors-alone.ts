import { agencyReporters } from "./agency-byline.ts";
import { helpedByAgency } from "./agency-help.ts";
import { asianByline } from "./asian-bylines.ts";
import { blogAuthors } from "./blog-stamp.ts";
import { readByline } from "./byline.ts";
import { closedByline } from "./byline-closings.ts";
import { textCredit } from "./text-credits.ts";

/** The authors that a line names as such and nothing else, or null. */
export function authorsAlone(text: string, language: string | null): readonly string[] | null {
  const named =
    agencyReporters(text) ??
    textCredit(text) ??
    closedByline(text) ??
    blogAuthors(text) ??
    asianByline(text) ??
    (language === "ja" ? enclosedName(text) : null);
  if (named !== null) return named;
  const byline = readByline(text, { language });
  return byline?.isMarked === true ? byline.authors : helpedByAgency(text);
}

/** A writer's name or letters between double angles, as stand below a text; works of art have other signs in Japanese. */
const ENCLOSED = /^《([^《》]{2,20})》$/u;

function enclosedName(text: string): readonly string[] | null {
  const name = ENCLOSED.exec(text)?.[1];
  return name === undefined ? null : [name];
}
