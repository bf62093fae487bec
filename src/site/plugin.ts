import { randomUUID } from "node:crypto";
import { homedir } from "node:os";
import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { BuildStop } from "./build-stop.ts";
import {
  CLIENT_OPTIONS,
  OFFLINE,
  OFFLINE_OPTIONS,
  PRERENDER,
  PRERENDER_OPTIONS,
} from "./bundle-options.ts";
import { servePreview } from "./preview.ts";
import { isIn } from "./watch-folder.ts";
import { leanPreload } from "./preload-helper.ts";
import { dropUnusedRouting } from "./unused-routing.ts";
import { settingsFrom, type BroadsheetOptions, type SiteSettings } from "./settings.ts";

const SITE_MODULE = "virtual:broadsheet/site";
const RESOLVED_SITE_MODULE = `\0${SITE_MODULE}`;

/**
 * Turns a folder of seeds into a site: `vite build` writes it, `vite` serves it while it grows,
 * `vite preview` serves it as built. Options are overridden by BROADSHEET_SEEDS, BROADSHEET_TITLE
 * and BROADSHEET_ADDRESS.
 */
export function broadsheet(options: BroadsheetOptions = {}): Plugin[] {
  const settings = (root: string) => settingsFrom(options, process.env, root, homedir());
  return [
    siteModule(settings),
    dropUnusedRouting(),
    leanPreload(),
    siteBuild(settings),
    siteServer(settings),
  ];
}

/** Browsers with `light-dark()`, all since May 2024: without them every colour is written three times. */
const CSS_TARGET = ["chrome123", "edge123", "firefox120", "safari17.5"];

type SettingsAt = (root: string) => SiteSettings;

/** Tells the reader what the site is called. */
function siteModule(settings: SettingsAt): Plugin {
  let title = "";
  return {
    name: "broadsheet:site-module",
    configResolved: ({ root }) => {
      title = settings(root).title;
    },
    resolveId: (id) => (id === SITE_MODULE ? RESOLVED_SITE_MODULE : null),
    load: (id) =>
      id === RESOLVED_SITE_MODULE ? `export const site = ${JSON.stringify({ title })};` : null,
  };
}

function siteBuild(settings: SettingsAt): Plugin {
  return {
    name: "broadsheet:build",
    apply: "build",
    config: () => ({
      builder: { sharedConfigBuild: true },
      environments: {
        client: CLIENT_OPTIONS,
        [PRERENDER]: PRERENDER_OPTIONS,
        [OFFLINE]: OFFLINE_OPTIONS,
      },
      // A policy without `data:` lets no inlined asset through.
      build: {
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        cssTarget: CSS_TARGET,
        // The page brings the one stylesheet; else scripts of single screens would ask for it again.
        cssCodeSplit: false,
      },
      worker: { format: "es" },
    }),
    configResolved: requireBasePath,
    buildApp: async (builder) => {
      // By its name in the project: what a configuration imports by a path, Vite loads under a name made
      // anew each time, for which Node has no compiled code.
      const { buildSite } = await import("#site/build.ts");
      await buildSite(builder, settings(builder.config.root));
    },
  };
}

function siteServer(settings: SettingsAt): Plugin {
  return {
    name: "broadsheet:server",
    // Vitest serves its own pages with this configuration.
    apply: (_config, { command }) => command === "serve" && process.env["VITEST"] === undefined,
    // Vite marks its own scripts and styles with it, so that they pass the content policy.
    config: ({ root = "." }) => ({
      appType: "custom",
      html: { cspNonce: randomUUID() },
      server: { watch: { ignored: isSeedOf(settings, resolve(root)) } },
    }),
    configureServer: async (server) => {
      // A build does without all that serves.
      const { serveDev } = await import("./dev.ts");
      return serveDev(server, settings(server.config.root));
    },
    configurePreviewServer: servePreview,
  };
}

/** Seeds have a watcher of their own: Vite's reads a whole folder when one file in it changes. */
function isSeedOf(settings: SettingsAt, root: string): (path: string) => boolean {
  const { seeds } = settings(root);
  return (path) => isIn(resolve(path), seeds) && !isIn(root, seeds);
}

/** Pages lie at several depths and share their links, so a base such as `./` fits none of them. */
function requireBasePath({ base }: ResolvedConfig): void {
  if (base.startsWith("/")) return;
  throw new BuildStop(`The base path is "${base}". It must start with a slash, such as /archive/.`);
}
