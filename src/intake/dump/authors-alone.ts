import { agencyReporters } from "./agency-byline.ts";
import { agencyHands } from "./agency-hands.ts";
import { helpedByAgency } from "./agency-help.ts";
import { asianByline } from "./asian-bylines.ts";
import { blogAuthors } from "./blog-stamp.ts";
import { readByline, readNames } from "./byline.ts";
import { closedByline } from "./byline-closings.ts";
import { textCredit } from "./text-credits.ts";

/** The authors that a line names as such and nothing else, or null. */
export function authorsAlone(text: string, language: string | null): readonly string[] | null {
  const named =
    agencyReporters(text) ??
    agencyHands(text) ??
    textCredit(text) ??
    closedByline(text) ??
    blogAuthors(text) ??
    asianByline(text) ??
    (language === "ja" ? enclosedName(text) : null);
  if (named !== null) return named;
  const mailed = nameBeforeMail(text);
  if (mailed !== null) return mailed;
  const byline = readByline(text, { language });
  return byline?.isMarked === true ? byline.authors : helpedByAgency(text);
}

/** Before an author's mail address, which some services hide: `Ana Bell - ana@post.example`, `Ana Bell - [email protected]`. */
const BEFORE_MAIL =
  /^([^@]{4,60}?) ?[-–—|,(·] ?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[email.protected\])\)?$/u;

const HIDDEN = /\[email/;

/** The authors before a mail address, each with a first and a last name. */
function nameBeforeMail(text: string): readonly string[] | null {
  const written = text.includes("@") || HIDDEN.test(text) ? BEFORE_MAIL.exec(text)?.[1] : undefined;
  const names = written === undefined ? null : readNames(written);
  return names?.every((name) => name.includes(" ")) === true && names.length > 0 ? names : null;
}

/** A writer's name or letters between double angles, as stand below a text; works of art have other signs in Japanese. */
const ENCLOSED = /^《([^《》]{2,20})》$/u;

function enclosedName(text: string): readonly string[] | null {
  const name = ENCLOSED.exec(text)?.[1];
  return name === undefined ? null : [name];
}
