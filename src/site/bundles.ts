import { writeFile } from "node:fs/promises";
import type { BuildEnvironment, EnvironmentOptions, Rolldown, ViteBuilder } from "vite";
import { articleStyles } from "./article-styles.ts";
import { compileBoot } from "./boot-script.ts";
import { takeClientOutput, type ClientOutput } from "./client-output.ts";
import { loadRenderer } from "./pipeline/pack-writer.ts";
import { screenScripts, type ScreenScripts } from "./screen-scripts.ts";
import { bundleWorker, OFFLINE } from "./service-worker-file.ts";

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

/** All that Vite makes of the sources, whatever the seeds are. */
export type Bundles = {
  readonly client: ClientOutput;
  readonly screens: ScreenScripts;
  /** Styles of article pages, by kind. */
  readonly articleStyles: readonly (readonly [kind: string, css: string])[];
  /** The inline script. */
  readonly boot: string;
  /** Code of the page renderer, one module. */
  readonly renderer: string;
  /** Code of the service worker. */
  readonly serviceWorker: string;
};

/**
 * Bundles the sources. The files that pages load are written.
 * @param outDir Absolute path of the folder for them.
 * @param rendererFile Absolute path that the page renderer is written to.
 */
export async function bundleSite(
  builder: ViteBuilder,
  outDir: string,
  rendererFile: string,
): Promise<Bundles> {
  const { base, root } = builder.config;
  const environment = environmentOf(builder, "client");
  environment.config.build.outDir = outDir;
  const output = await builder.build(environment);
  const client = await takeClientOutput(outDir, base);
  const renderer = await bundleRenderer(builder);
  await writeFile(rendererFile, renderer);
  const { renderPage } = await loadRenderer(rendererFile);
  return {
    client,
    screens: screenScripts(scriptsOf(output), base),
    boot: await compileBoot(root),
    articleStyles: Array.from(articleStyles(client.css, renderPage, base)),
    renderer,
    serviceWorker: await bundleWorker(environmentOf(builder, OFFLINE), builder),
  };
}

async function bundleRenderer(builder: ViteBuilder): Promise<string> {
  const [bundle] = scriptsOf(await builder.build(environmentOf(builder, PRERENDER)));
  if (bundle === undefined) throw new Error("Vite made no bundle of the page renderer");
  return bundle.code;
}

function scriptsOf(built: Awaited<ReturnType<ViteBuilder["build"]>>): Rolldown.OutputChunk[] {
  return "output" in built
    ? built.output.flatMap((file) => (file.type === "chunk" ? file : []))
    : [];
}

function environmentOf(builder: ViteBuilder, name: string): BuildEnvironment {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`Vite made no environment "${name}"`);
  return environment;
}
