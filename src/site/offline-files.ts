import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Shell } from "#article/device-caches.ts";
import { INDEX_FILE } from "#article/library.ts";
import { SHELL_PATH } from "#article/paths.ts";
import { DATA_FOLDER } from "./data-files.ts";
import type { HeadSite } from "./head.ts";
import { tag } from "./html.ts";
import { workerFile } from "./service-worker-file.ts";
import { WEB_APP_FILE, webAppManifest } from "./web-app-manifest.ts";

/** Name of the service worker, at the top of the site so that it may answer for all of it. */
const WORKER_FILE = "sw.js";

/** Hex digits of SHA-256 that tell one shell from another. */
const VERSION_DIGITS = 16;

/** Tags for the head of every page that make the site installable. */
export function installTags(base: string): string {
  return (
    tag("link", { rel: "manifest", href: base + WEB_APP_FILE }) +
    tag("link", { rel: "apple-touch-icon", href: `${base}icons/icon-192.png` })
  );
}

/** Writes what the site needs without a connection, when all else is written. */
export async function writeOfflineFiles(
  outDir: string,
  site: HeadSite,
  workerCode: string,
): Promise<void> {
  writeFileSync(join(outDir, WEB_APP_FILE), JSON.stringify(webAppManifest(site)));
  writeFileSync(join(outDir, WORKER_FILE), workerFile(shellOf(outDir), workerCode));
}

/** What every page needs, whatever it shows. */
function shellOf(outDir: string): Shell {
  const assets = readdirSync(join(outDir, "assets")).toSorted();
  const files = [
    "",
    SHELL_PATH,
    `${DATA_FOLDER}/${INDEX_FILE}`,
    WEB_APP_FILE,
    "icon.svg",
    ...assets.map((name) => `assets/${name}`),
  ].filter((path) => existsSync(fileOf(outDir, path)));
  const hash = createHash("sha256");
  for (const path of files) hashFile(hash, path, readFileSync(fileOf(outDir, path)));
  return { version: hash.digest("hex").slice(0, VERSION_DIGITS), files };
}

function hashFile(hash: Hash, path: string, content: Uint8Array): void {
  hash.update(`${path}\n${content.length}\n`).update(content);
}

function fileOf(outDir: string, path: string): string {
  return join(outDir, path === "" || path.endsWith("/") ? `${path}index.html` : path);
}
