import { escapeHtml, FORBIDDEN } from "#article/escape-html.ts";

/**
 * All escaping of text that becomes HTML outside React. Text comes from files of any origin,
 * so each function is safe for every string.
 */

/**
 * A value as JSON that cannot end or alter the `<script>` around it.
 * The value read back with `JSON.parse` is the same to the last code unit.
 */
export function jsonForScript(value: unknown): string {
  // JSON.stringify has escaped lone surrogates and the controls below U+0020 already.
  const json = JSON.stringify(value);
  return json.replace(/[<\u2028\u2029]/g, escapeUnit).replace(FORBIDDEN, escapeUnits);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Noncharacters beyond the first plane are two units long. */
function escapeUnits(character: string): string {
  return character.split("").map(escapeUnit).join("");
}

/** An opening tag without content, such as `<meta name="robots" content="noindex">`. */
export function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${pairs.join("")}>`;
}
