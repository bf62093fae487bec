/**
 * Code points that HTML and XML documents may not hold (WHATWG HTML, "control characters and
 * noncharacters"), apart from tab, line feed and carriage return.
 */
export const FORBIDDEN = /[[\p{Cc}\p{Noncharacter_Code_Point}]--[\t\n\r]]/gv;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as the content of an element or of a quoted attribute, in HTML and XML; what they forbid is
 * dropped. Safe for every string.
 */
export function escapeHtml(text: string): string {
  const allowed = text.toWellFormed().replace(FORBIDDEN, "");
  return allowed.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
