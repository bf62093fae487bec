import type { Plugin } from "vite";

const ROUTER = /[\\/]react-router[\\/]dist[\\/]/;

/** Calls of React that do nothing but make a component, an element or a context. */
const MAKERS = /\bReact(?:\$\d+)?\.(?:createContext|createElement|forwardRef|memo)\(/g;

/** Names for React's own tools, which a published site has no use for. */
const TOOL_NAMES = /^\w+\.displayName = "[^"]*";$/gm;

/**
 * Tells the bundler which parts of the router may be left out when nothing imports them: it makes its
 * links and forms by calls, and names them, either of which might do anything as far as a bundler knows.
 * A twelfth of the reader's script would be links and forms that no page has.
 */
export function dropUnusedRouting(): Plugin {
  return {
    name: "broadsheet:unused-routing",
    apply: "build",
    transform: {
      filter: { id: ROUTER },
      handler: (code) => ({ code: markPure(code), map: null }),
    },
  };
}

/** A module with its makers marked as free of effects, and without names for tools. */
export function markPure(code: string): string {
  return code.replace(TOOL_NAMES, "").replace(MAKERS, "/* @__PURE__ */ $&");
}
