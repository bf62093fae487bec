import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const folder = mkdtempSync(join(PEERS_FOLDER, "code-"));
  try {
    const entry = join(folder, "entry.mjs");
    writeFileSync(entry, source);
    await bundle(entry, folder);
    return brotliBytesOfCode(readFileSync(join(folder, "bundle/code.js")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(entry: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "silent",
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
