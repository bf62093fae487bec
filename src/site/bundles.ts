import { writeFile } from "node:fs/promises";
import type { BuildEnvironment, Rolldown, ViteBuilder } from "vite";
import { articleStyles } from "./article-styles.ts";
import { compileBoot } from "./boot-script.ts";
import { OFFLINE, PRERENDER } from "./bundle-options.ts";
import { takeClientOutput, type ClientOutput } from "./client-output.ts";
import { loadRenderer } from "./pipeline/pack-writer.ts";
import { screenScripts, type ScreenScripts } from "./screen-scripts.ts";
import { bundleWorker } from "./service-worker-file.ts";

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
