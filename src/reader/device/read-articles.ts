import type { KeptForm } from "./kept-store.ts";

/** Enough for years of reading, and 100 kB at most of the 5 MB that a site may keep. */
const IDS_KEPT = 5000;

/** The ids of the articles whose end was seen, oldest first. */
export const READ_ARTICLES: KeptForm<ReadonlySet<string>> = {
  name: "read",
  parse: (json) => new Set(Array.isArray(json) ? json.filter((id) => typeof id === "string") : []),
  print: (ids) => [...ids].slice(-IDS_KEPT),
};

/** The ids with one more, which is then the newest. */
export function withRead(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id).concat(id));
}
