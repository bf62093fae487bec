import type { EnvironmentOptions } from "vite";

/** Vite's name for the environment that renders pages. */
export const PRERENDER = "ssr";

/** The module with `renderPage`, from the project's root. */
export const PRERENDER_ENTRY = "/src/reader/prerender-entry.tsx";

/** How the page renderer is bundled: whole, so that it runs from any folder. */
export const PRERENDER_OPTIONS: EnvironmentOptions = {
  consumer: "server",
  resolve: { noExternal: true },
  // React reads it when it is loaded, whatever NODE_ENV the build was started with.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    write: false,
    minify: false,
    rolldownOptions: { input: PRERENDER_ENTRY.slice(1), output: { codeSplitting: false } },
  },
};

/** What screens share beside what every page needs: scripts of a few lines if each stood alone. */
const SHARED_BY_SCREENS =
  /[\\/](?:header|(?:offline|popover|settings)-button|arrow|byline|day|filled|missing-page|site-link|contents|copy-text|notes-key|use-(?:card|copied|filter|filter-result|hydrated|kept))\.tsx?$/;

/** What fetches and filters: all that a page needs once its reader goes beyond what it shows. */
const BEYOND_THE_PAGE = /[\\/](?:open-filter|library-reader)\.ts$/;

/** How the reader is bundled: what every page needs is one script. */
export const CLIENT_OPTIONS: EnvironmentOptions = {
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "reader", tags: ["$initial"] },
            { name: "screens", test: SHARED_BY_SCREENS },
            { name: "library", test: BEYOND_THE_PAGE },
          ],
        },
      },
    },
  },
};

/** Vite's name for the environment that bundles the service worker. */
export const OFFLINE = "offline";

/** One classic script, which all browsers with service workers run. */
export const OFFLINE_OPTIONS: EnvironmentOptions = {
  consumer: "client",
  build: {
    write: false,
    rolldownOptions: {
      input: "src/offline/service-worker.ts",
      output: { format: "iife", codeSplitting: false },
    },
  },
};
