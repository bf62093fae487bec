import { cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** Files that name scripts. */
const NAMING = /\.(?:html|js)$/;

/**
 * A copy of a built site as a release with other code has it: every script has another name, and what
 * names scripts, the service worker among it, is other too.
 */
export function otherRelease(site: string): string {
  const folder = temporaryFolder();
  cpSync(site, folder, { recursive: true });
  const assets = join(folder, "assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  for (const name of scripts) renameSync(join(assets, name), join(assets, renamed(name)));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((each) => NAMING.test(each))) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      scripts.reduce((done, each) => done.replaceAll(each, renamed(each)), text),
    );
  }
  const worker = join(folder, "sw.js");
  const version = /"version":"[0-9a-f]{8}/;
  writeFileSync(worker, readFileSync(worker, "utf8").replace(version, '"version":"00000000'));
  return folder;
}

function renamed(script: string): string {
  return script.replace(/\.js$/, "-other.js");
}
