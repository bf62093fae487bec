const REFERENCES: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "'": "&#x27;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

/** Text as content or attribute, written as React writes it. */
export function escapeMarkup(text: string): string {
  return text.replace(/["'&<>]/g, (character) => REFERENCES[character] ?? "");
}
