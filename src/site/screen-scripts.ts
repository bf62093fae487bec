import type { Rolldown } from "vite";

/** A script, as the bundler tells of it. */
type Script = Pick<Rolldown.OutputChunk, "fileName" | "imports" | "facadeModuleId" | "isEntry">;

/** Addresses of the scripts that a screen needs beside the reader's own. */
export type ScreenScripts = {
  readonly listing: readonly string[];
  readonly article: readonly string[];
};

/** The modules that screens are loaded by (`screens.ts`), as their paths end. */
const SCREEN_MODULES = {
  listing: "/reader/listing/listing-page.tsx",
  article: "/reader/reading/article-page.tsx",
};

/**
 * All that a page's opening screen will ask for, so that it can be asked for at once: a script tells
 * what others it needs only when it has arrived.
 * @param base Base path with a slash at both ends.
 * @throws Error when a screen has no script of its own.
 */
export function screenScripts(scripts: readonly Script[], base: string): ScreenScripts {
  const byName = new Map(scripts.map((script) => [script.fileName, script]));
  const known = scripts.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const shared = new Set(known.flatMap((name) => withImports(name, byName)));
  const addressesOf = (module: string) => {
    const screen = scripts.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (screen === undefined) throw new Error(`No script was made of ${module}`);
    const needed = new Set(withImports(screen.fileName, byName));
    return [...needed].filter((name) => !shared.has(name)).map((name) => base + name);
  };
  return {
    listing: addressesOf(SCREEN_MODULES.listing),
    article: addressesOf(SCREEN_MODULES.article),
  };
}

/** A script and all that it imports, and they in turn; scripts may import each other. */
function withImports(name: string, byName: ReadonlyMap<string, Script>): readonly string[] {
  const found = new Set([name]);
  for (const each of found) for (const next of byName.get(each)?.imports ?? []) found.add(next);
  return [...found];
}
