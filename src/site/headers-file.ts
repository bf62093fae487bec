import { securityHeaders } from "./policy.ts";

/** Headers for the paths that match a pattern, in which `*` at the end stands for any text. */
export type HeaderRule = {
  readonly pattern: string;
  readonly headers: ReadonlyMap<string, string>;
};

/** Name of the file that hosts such as Netlify and Cloudflare Pages read and do not publish. */
export const HEADERS_FILE = "_headers";

/** A year in seconds: names under `assets/` hold a hash, so that their content never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * The headers of a site. Patterns begin with the base path, since such a file counts at the top of
 * a host alone.
 * @param base Base path with a slash at both ends.
 * @param policy Content security policy of the pages.
 */
export function headerRules(base: string, policy: string): readonly HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: securityHeaders(policy) },
    { pattern: `${base}assets/*`, headers: new Map([["Cache-Control", FOR_EVER]]) },
    // Feeds are for pages of other sites too.
    ...[`${base}feed.xml`, `${base}feed.json`, `${base}feeds/*`].map((pattern) => ({
      pattern,
      headers: new Map([["Access-Control-Allow-Origin", "*"]]),
    })),
  ];
}

/** The content of the headers file. */
export function printHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) => {
      const lines = Array.from(headers, ([name, value]) => `  ${name}: ${value}\n`);
      return `${pattern}\n${lines.join("")}`;
    })
    .join("\n");
}

/** Reads a headers file; lines that are neither pattern nor header of one are passed over. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: Map<string, string> }[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.set(name, value);
    else if (line.startsWith("/")) rules.push({ pattern: line.trim(), headers: new Map() });
  }
  return rules;
}

/** All headers for a path; of a header that two rules give, the later one's. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): ReadonlyMap<string, string> {
  const fitting = rules.filter(({ pattern }) => fits(pattern, path));
  return new Map(fitting.flatMap(({ headers }) => [...headers]));
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
