/** A name, a place and an agency, as Turkish sites have them: `Elif KAYA/SİNOP, (DHA)`. */
const REPORTER =
  /^(\p{Lu}[\p{L}.'’ -]{3,40}?) ?\/ ?\p{Lu}[\p{L}.'’ ()-]{2,40}?,? ?\((?:AA|DHA|İHA|ANKA)\)$/u;

/** Names on one line of several reporters. */
const BETWEEN_NAMES = / ?[-–] ?/u;

/** The reporters on a line that names them with their place and agency, or null. */
export function agencyReporters(line: string): readonly string[] | null {
  if (!line.endsWith(")") || !line.includes("/")) return null;
  const names = REPORTER.exec(line)?.[1]?.split(BETWEEN_NAMES) ?? [];
  const isName = names.length > 0 && names.every((name) => name.includes(" "));
  return isName ? names.map(withSmallLetters) : null;
}

/** Such lines have surnames in capitals: `Elif KAYA`. */
function withSmallLetters(name: string): string {
  return name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLocaleLowerCase("tr"));
}
