import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildEnvironment, EnvironmentOptions, ResolvedConfig, ViteBuilder } from "vite";
import { compileBoot } from "./boot-script.ts";
import { BuildStop } from "./build-stop.ts";
import { takeClientOutput } from "./client-output.ts";
import { clashMessage, createLibraryMaker, type Library } from "./library.ts";
import type { PageSite, PrerenderModule } from "./pages.ts";
import { installTags, writeOfflineFiles } from "./offline-files.ts";
import { createProgress, NO_PROGRESS } from "./progress.ts";
import { folderName } from "./folder-name.ts";
import { createSeedReader, type Reading } from "./seed-reader.ts";
import { summaryOf } from "./seeds-summary.ts";
import { tableLines } from "./seeds-table.ts";
import { bundleWorker, OFFLINE } from "./service-worker-file.ts";
import type { SiteSettings } from "./settings.ts";
import { writeSite } from "./write-site.ts";

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

/**
 * Builds the site: bundles the reader, reads the seeds, writes pages and data beside the bundle.
 * Articles never pass through a bundler: it would replace what looks like its own marks in prose.
 * @throws BuildStop when two articles have one id.
 */
export async function buildSite(builder: ViteBuilder, settings: SiteSettings): Promise<void> {
  const { config } = builder;
  const isQuiet = config.logLevel !== undefined && config.logLevel !== "info";
  const progress = isQuiet ? NO_PROGRESS : createProgress(process.stdout);
  const reading = createSeedReader(settings.seeds).read(progress);
  const library = libraryOf(reading);
  await builder.build(environmentOf(builder, "client"));
  const { renderPage } = await loadRenderer(builder);
  const outDir = resolve(config.root, config.environments["client"]?.build.outDir ?? "dist");
  const site = await pageSite(config, settings, outDir, renderPage);
  writeSite(library, site, outDir, progress);
  await writeOfflineFiles(
    outDir,
    site,
    await bundleWorker(environmentOf(builder, OFFLINE), builder),
  );
  const folder = folderName(settings.seeds, config.root);
  for (const line of tableLines(summaryOf(reading), folder)) config.logger.info(line);
}

function libraryOf(reading: Reading): Library {
  const result = createLibraryMaker()(reading.articles);
  if (result.kind === "library") return result.library;
  throw new BuildStop(result.clashes.map(clashMessage).join("\n"));
}

function environmentOf(builder: ViteBuilder, name: string): BuildEnvironment {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`Vite made no environment "${name}"`);
  return environment;
}

/** Bundles the page renderer and loads it from a folder that is gone afterwards. */
async function loadRenderer(builder: ViteBuilder): Promise<PrerenderModule> {
  const output = await builder.build(environmentOf(builder, PRERENDER));
  const [bundle] = "output" in output ? output.output : [];
  if (bundle === undefined) throw new Error("Vite made no bundle of the page renderer");
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  try {
    const file = join(folder, "prerender.mjs");
    await writeFile(file, bundle.code);
    return (await import(pathToFileURL(file).href)) as PrerenderModule;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pageSite(
  config: ResolvedConfig,
  { title, address }: SiteSettings,
  outDir: string,
  renderPage: PrerenderModule["renderPage"],
): Promise<PageSite> {
  const client = await takeClientOutput(outDir, config.base);
  const boot = { code: await compileBoot(config.root), entry: client.entry };
  const { template } = client;
  const styles = client.styles + installTags(config.base);
  return { title, address, base: config.base, template, styles, boot, renderPage };
}
