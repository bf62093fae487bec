import type { Plugin } from "vite";

/** Vite's module that wraps each `import()`, so that a script's own imports are asked for with it. */
const HELPER = "\0vite/preload-helper.js";

/**
 * Puts a small helper in place of Vite's, which also brings stylesheets, waits for them and marks tags
 * with a nonce: a page of ours has its one stylesheet, and its policy allows scripts by where they lie.
 */
export function leanPreload(): Plugin {
  let base = "/";
  return {
    name: "broadsheet:preload-helper",
    apply: "build",
    enforce: "pre",
    configResolved: (config) => {
      base = config.base;
    },
    load: (id) => (id === HELPER ? helperFor(base) : null),
  };
}

/** The helper of a site below `base`, from which Vite counts the addresses of scripts. */
function helperFor(base: string): string {
  return `
const asked = new Set();
export function __vitePreload(load, addresses = []) {
  for (const address of addresses) {
    if (asked.has(address)) continue;
    asked.add(address);
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = ${JSON.stringify(base)} + address;
    document.head.append(link);
  }
  return load();
}`;
}
