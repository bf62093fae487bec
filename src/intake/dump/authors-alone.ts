import { agencyReporters } from "./agency-byline.ts";
import { agencyHands } from "./agency-hands.ts";
import { helpedByAgency } from "./agency-help.ts";
import { asianByline } from "./asian-bylines.ts";
import { blogAuthors } from "./blog-stamp.ts";
import { readByline, readNames } from "./byline.ts";
import { beforeAddress } from "./byline-addresses.ts";
import { closedByline } from "./byline-closings.ts";
import { gluedOpening } from "./glued-openings.ts";
import { namesBeforeLink } from "./names-before-link.ts";
import { textCredit } from "./text-credits.ts";

/** The authors that a line names as such and nothing else, or null. */
export function authorsAlone(text: string, language: string | null): readonly string[] | null {
  return (
    agencyReporters(text) ??
    agencyHands(text) ??
    textCredit(text) ??
    closedByline(text) ??
    blogAuthors(text) ??
    asianByline(text) ??
    (language === "ja" ? enclosedName(text) : null) ??
    namesBeforeAddress(text) ??
    namesBeforeLink(text) ??
    markedAuthors(text, language) ??
    behindPaper(text, language)
  );
}

function markedAuthors(text: string, language: string | null): readonly string[] | null {
  const byline = readByline(text, { language });
  return byline?.isMarked === true
    ? byline.authors
    : (gluedOpening(text, language) ?? helpedByAgency(text));
}

/** A paper's name, a bar and a byline that says so: `Harbour Post  |  Author: Ana Bell`. */
const PAPER_AND_BYLINE = /^([^|:：\p{Nd}]{2,30}) \| ([^|]{2,20}[:：].{2,40})$/u;

function behindPaper(text: string, language: string | null): readonly string[] | null {
  const written = text.includes(" | ") ? PAPER_AND_BYLINE.exec(text)?.[2] : undefined;
  return written === undefined ? null : markedAuthors(written, language);
}

/** The authors before a mail address, each with a first and a last name. */
function namesBeforeAddress(text: string): readonly string[] | null {
  const written = beforeAddress(text);
  const names = written === null ? null : readNames(written);
  return names?.every((name) => name.includes(" ")) === true && names.length > 0 ? names : null;
}

/** A writer's name or letters between double angles, as stand below a text; works of art have other signs in Japanese. */
const ENCLOSED = /^《([^《》]{2,20})》$/u;

function enclosedName(text: string): readonly string[] | null {
  const name = ENCLOSED.exec(text)?.[1];
  return name === undefined ? null : [name];
}
