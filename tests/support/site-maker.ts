/**
 * Builds and serves sites for a whole test run, in a process of its own that has no setting of the
 * run: starting Vite and bundling the reader for each site would cost more than the tests of it.
 */
import { mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { createBuilder, preview, type InlineConfig } from "vite";
import { broadsheet } from "#site/plugin.ts";
import type { MakerRequest } from "./made-site.ts";

const SETTINGS = ["BROADSHEET_SEEDS", "BROADSHEET_TITLE", "BROADSHEET_ADDRESS"];

const caches = new Map<string, string>();
let last: Promise<unknown> = Promise.resolve();

const server = createServer((request, response) => {
  void answer(request).then(
    (address) => response.end(JSON.stringify({ address })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));

async function answer(request: IncomingMessage): Promise<string | null> {
  const wanted = (await json(request)) as MakerRequest;
  // One after the other, for settings come by the environment.
  const made = last.then(async () => (wanted.kind === "build" ? build(wanted) : serve(wanted)));
  last = made.catch(() => null);
  return made;
}

function configOf({ outDir, base }: MakerRequest): InlineConfig {
  // As in vite.config.ts, which Vite would load anew for each site, with all that builds it.
  const plugins = [tailwindcss(), react(), broadsheet()];
  const common = { configFile: false, plugins, logLevel: "error", base } as const;
  return { ...common, build: { outDir, emptyOutDir: true } };
}

async function build(wanted: MakerRequest & { readonly kind: "build" }): Promise<null> {
  const { variables, base } = wanted;
  for (const name of SETTINGS) process.env[name] = variables[name] ?? "";
  const cacheDir = cacheFor(`${base} ${variables["BROADSHEET_TITLE"]}`);
  const builder = await createBuilder({ ...configOf(wanted), cacheDir }, null);
  await builder.buildApp();
  return null;
}

/** Bundles are kept for one base path and title. */
function cacheFor(site: string): string {
  const folder = caches.get(site) ?? mkdtempSync(join(tmpdir(), "cache-"));
  caches.set(site, folder);
  return folder;
}

async function serve(wanted: MakerRequest): Promise<string> {
  const { httpServer } = await preview({
    ...configOf(wanted),
    preview: { port: 0, host: "127.0.0.1" },
  });
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}${wanted.base}`;
}
