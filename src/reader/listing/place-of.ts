import type { Filter } from "#article/paths.ts";
import type { Spoken } from "../words/spoken.ts";
import { fill } from "../words/template.ts";

/** " in Town, 2031/may": the part of the library that a filter keeps to; empty for all of it. */
export function placeOf({ section, collection }: Filter, { words }: Spoken): string {
  const names = [section, collection].filter((name) => name !== null);
  return names.length === 0 ? "" : fill(words.listing.place, { names: names.join(", ") });
}
