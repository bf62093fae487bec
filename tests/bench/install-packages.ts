import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LIST_FILES = ["package.json", "package-lock.json"];

/**
 * Installs the packages that a folder lists, unless they are there.
 * @param listed Absolute path of a folder with package.json and package-lock.json.
 * @param folder Absolute path of the folder that gets `node_modules`.
 */
export function installPackages(listed: string, folder: string): void {
  if (isInstalled(listed, folder)) return;
  mkdirSync(folder, { recursive: true });
  for (const name of LIST_FILES) copyFileSync(join(listed, name), join(folder, name));
  const options = ["ci", "--ignore-scripts", "--no-fund", "--no-audit"];
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", options, { cwd: folder, stdio: "inherit", shell });
  if (status !== 0) throw new Error(`The packages of ${listed} were not installed`);
}

function isInstalled(listed: string, folder: string): boolean {
  const isSame = (name: string): boolean =>
    existsSync(join(folder, name)) &&
    readFileSync(join(folder, name)).equals(readFileSync(join(listed, name)));
  return existsSync(join(folder, "node_modules")) && LIST_FILES.every(isSame);
}
