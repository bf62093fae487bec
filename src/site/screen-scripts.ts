import type { Rolldown } from "vite";

/** A script, as the bundler tells of it. */
type Script = Pick<Rolldown.OutputChunk, "fileName" | "imports" | "moduleIds" | "isEntry">;

/** Addresses of the scripts that a screen needs beside the reader's own. */
export type ScreenScripts = {
  readonly listing: readonly string[];
  readonly article: readonly string[];
};

/**
 * The modules that screens are loaded by (`screens.ts`), as their paths end, and what else is loaded on
 * demand and every reader of the listing needs.
 */
const SCREEN_MODULES = {
  listing: [
    "/reader/listing/listing-page.tsx",
    "/reader/filter/open-filter.ts",
    "/reader/library/library-reader.ts",
  ],
  article: ["/reader/reading/article-page.tsx"],
};

/**
 * All that a page's opening screen will ask for, so that it can be asked for at once: a script tells
 * what others it needs only when it has arrived.
 * @param base Base path with a slash at both ends.
 * @throws Error when there is no script of a screen.
 */
export function screenScripts(scripts: readonly Script[], base: string): ScreenScripts {
  const byName = new Map(scripts.map((script) => [script.fileName, script]));
  const known = scripts.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const shared = new Set(known.flatMap((name) => withImports(name, byName)));
  const addressesOf = (modules: readonly string[]) => {
    const own = modules.map((module) => scriptWith(module, scripts));
    const needed = new Set(own.flatMap((name) => withImports(name, byName)));
    return [...needed].filter((name) => !shared.has(name)).map((name) => base + name);
  };
  return {
    listing: addressesOf(SCREEN_MODULES.listing),
    article: addressesOf(SCREEN_MODULES.article),
  };
}

function scriptWith(module: string, scripts: readonly Script[]): string {
  const script = scripts.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (script === undefined) throw new Error(`No script was made of ${module}`);
  return script.fileName;
}

/** A script and all that it imports, and they in turn; scripts may import each other. */
function withImports(name: string, byName: ReadonlyMap<string, Script>): readonly string[] {
  const found = new Set([name]);
  for (const each of found) for (const next of byName.get(each)?.imports ?? []) found.add(next);
  return [...found];
}
