/** Stands in a template for what is put in: `{count}`. */
const PLACEHOLDER = /\{([a-z]+)\}/i;
const PLACEHOLDERS = /\{([a-z]+)\}/gi;

/** A template with texts in the places of its placeholders; one without a text stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(PLACEHOLDERS, (whole, name: string) => values[name] ?? whole);
}

/** The same for what is more than text: the pieces of the template in order. */
export function fillPieces<Value>(
  template: string,
  values: Readonly<Record<string, Value>>,
): readonly (string | Value)[] {
  return template
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 0 ? piece : (values[piece] ?? "")))
    .filter((piece) => piece !== "");
}

/** The names of a template's placeholders, in the order of the alphabet. */
export function placeholdersOf(template: string): readonly string[] {
  const names = [...template.matchAll(PLACEHOLDERS)].map(([, name]) => name ?? "");
  return [...new Set(names)].toSorted();
}
