import type { Range } from "./body-range.ts";
import { nameAlone } from "./names-above-headline.ts";
import type { Signed } from "./signs.ts";

/** Lines above the headline among which the author's name may stand. */
const LINES_ABOVE = 4;

/** How a sentence goes on behind the name of the one whom it tells of: `Ana Bell is a baker`; one language a row. */
const TELLS = [
  "is|was|has|writes|covers|reports|teaches|works|lives|leads|joined",
  "ist|war|schreibt|arbeitet|lehrt|leitet|berichtet|lebt",
  "est|était|écrit|travaille|enseigne|es|fue|escribe|trabaja|è|era|scrive|lavora|insegna|é|foi|escreve",
  "schrijft|werkt|er|skriver|arbejder|jobber|underviser|är|arbetar|on|kirjoittaa|työskentelee",
  "jest|pisze|je|píše|este|scrie|piše|пишет|работает|є|пише|працює|е|работи|είναι|γράφει",
].join("|");
const TELLS_OF = new RegExp(`^ (?:${TELLS}) `, "u");

/**
 * The name that stands alone above or below the headline and opens a sentence on who that is, `Ana Bell is a nurse in Port
 * Town`, where the text has it nowhere else: somebody of whom a text tells is in most of it. Empty where there is none, or there are
 * several.
 * @param lead From the headline to where authors may stand.
 */
export function toldAuthors(
  passages: readonly Signed[],
  lead: Range,
  body: Range,
): readonly string[] {
  const names = new Set<string>();
  const headline = passages[lead.start]?.text ?? "";
  for (let place = Math.max(0, lead.start - LINES_ABOVE); place < lead.end; place += 1) {
    const name = nameAlone(passages[place]);
    if (name === null || headline.includes(name)) continue;
    if (isToldOnly(passages, name, { start: lead.start + 1, end: body.end })) names.add(name);
  }
  return names.size === 1 ? [...names] : [];
}

function isToldOnly(passages: readonly Signed[], name: string, text: Range): boolean {
  const family = name.slice(name.lastIndexOf(" ") + 1);
  const isTold = passages.some((line) => tellsOf(line, name));
  return (
    isTold &&
    passages
      .slice(text.start, text.end)
      .every(
        (line) => line.sign.kind !== "prose" || tellsOf(line, name) || !line.text.includes(family),
      )
  );
}

function tellsOf({ text }: Signed, name: string): boolean {
  return (
    text.startsWith(name) && TELLS_OF.test(text.slice(name.length, name.length + LONGEST_VERB))
  );
}

/** Code units of the longest of these words with its spaces. */
const LONGEST_VERB = 20;
