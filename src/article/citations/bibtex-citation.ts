import { citedAddress, type Cited } from "./cited.ts";

/**
 * A citation for BibTeX and biblatex. Names stand as the file gives them, which does not tell first
 * from last names; one that BibTeX would part or turn around is kept together by braces.
 */
export function bibtexCitation(cited: Cited): string {
  const { id, title, authors, date, language } = cited;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Doubled braces keep its capitals.
    ["title", `{${escaped(title)}}`],
    ["author", authors.length === 0 ? null : authors.map(authorName).join(" and ")],
    ["date", date],
    ["year", date?.slice(0, 4) ?? null],
    ["langid", language === null ? null : escaped(language)],
    ["url", citedAddress(cited).replace(/[{}\\\s]/g, encodeURIComponent)],
  ];
  const stated = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${keyFrom(id)},\n${stated.join(",\n")}\n}\n`;
}

/** BibTeX takes few signs in a key. */
function keyFrom(id: string): string {
  return id.normalize("NFKD").replace(/[^a-zA-Z0-9-]/g, "") || "article";
}

function authorName(name: string): string {
  return /,|\band\b/i.test(name) ? `{${escaped(name)}}` : escaped(name);
}

const SPELLINGS = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);

/** A text in which TeX reads no sign as its own. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\~^{}$&#_%]/g, (sign) => SPELLINGS.get(sign) ?? `\\${sign}`);
}
