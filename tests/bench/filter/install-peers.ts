import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const LISTED = join(import.meta.dirname, "peers/packages");
const LIST_FILES = ["package.json", "package-lock.json"];

/** Beside the project's own packages, so that neither its lock file nor its tools see them. */
export const PEERS_FOLDER = join(import.meta.dirname, "../../../node_modules/.cache/filter-peers");

/** Installs the packages that the filter is measured beside, unless they are there. */
export function installPeers(): void {
  if (isInstalled()) return;
  mkdirSync(PEERS_FOLDER, { recursive: true });
  for (const name of LIST_FILES) copyFileSync(join(LISTED, name), join(PEERS_FOLDER, name));
  const options = ["ci", "--ignore-scripts", "--no-fund", "--no-audit"];
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", options, { cwd: PEERS_FOLDER, stdio: "inherit", shell });
  if (status !== 0)
    throw new Error("The packages of tests/bench/filter/peers/packages were not installed");
}

function isInstalled(): boolean {
  const isSame = (name: string): boolean =>
    existsSync(join(PEERS_FOLDER, name)) &&
    readFileSync(join(PEERS_FOLDER, name)).equals(readFileSync(join(LISTED, name)));
  return existsSync(join(PEERS_FOLDER, "node_modules")) && LIST_FILES.every(isSame);
}

/** A module of a peer by its path inside the installed packages; the caller knows its shape. */
export async function importPeer(path: string): Promise<unknown> {
  return import(pathToFileURL(join(PEERS_FOLDER, "node_modules", path)).href);
}
