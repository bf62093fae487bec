import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { PEERS_FOLDER } from "./install-peers.ts";
import { brotliBytesOfCode } from "./traffic.ts";

/**
 * What a page loads of a peer's code.
 * @param source A module that imports what the page needs and nothing else.
 * @returns Its bundle, minified and compressed, in bytes.
 */
export async function weighCode(source: string): Promise<number> {
  return weighBundled(source, (name) => name === "code.js");
}

/**
 * What starting a worker loads, without what the worker itself loads later.
 * @param file Absolute path of its module.
 * @returns Bytes, minified and compressed.
 */
export async function weighWorker(file: string): Promise<number> {
  const source = `import address from ${JSON.stringify(`${file}?worker&url`)}; console.log(address);`;
  return weighBundled(source, (name) => name.includes(".worker-"));
}

async function weighBundled(source: string, isWanted: (name: string) => boolean): Promise<number> {
  const folder = mkdtempSync(join(PEERS_FOLDER, "code-"));
  try {
    const entry = join(folder, "entry.mjs");
    writeFileSync(entry, source);
    await bundle(entry, folder);
    const bundled = join(folder, "bundle");
    const wanted = readdirSync(bundled, { recursive: true, encoding: "utf8" }).filter(isWanted);
    return wanted.reduce(
      (sum, name) => sum + brotliBytesOfCode(readFileSync(join(bundled, name))),
      0,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(entry: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "silent",
    worker: { format: "es" },
    root: folder,
    build: {
      outDir: join(folder, "bundle"),
      minify: true,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "code.js" },
      },
    },
  });
}
