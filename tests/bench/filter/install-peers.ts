import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPackages } from "../install-packages.ts";

const LISTED = join(import.meta.dirname, "peers/packages");

/** Beside the project's own packages, so that neither its lock file nor its tools see them. */
export const PEERS_FOLDER = join(import.meta.dirname, "../../../node_modules/.cache/filter-peers");

/** Installs the packages that the filter is measured beside, unless they are there. */
export function installPeers(): void {
  installPackages(LISTED, PEERS_FOLDER);
}

/** A module of a peer by its path inside the installed packages; the caller knows its shape. */
export async function importPeer(path: string): Promise<unknown> {
  return import(pathToFileURL(join(PEERS_FOLDER, "node_modules", path)).href);
}
