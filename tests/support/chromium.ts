import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";

/** How to start a Chromium: the `launch` options of Playwright that depend on the machine. */
export type Chromium = {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
};

/** What decides which Chromium is taken; a parameter so that a test can stand on another machine. */
export type Machine = {
  readonly platform: string;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const PROJECT = resolve(import.meta.dirname, "../..");
const PACKAGE = join(PROJECT, "node_modules/@sparticuz/chromium");

/**
 * Added to Playwright's own switches, which already keep Chromium from phoning home.
 * None of the switches that the packaged Chromium comes with is taken over: they turn off
 * web security and site isolation, and a test under them would prove nothing about the policy.
 */
const ARGS = ["--disable-gpu", "--disable-quic"];

const NAMES_ON_PATH = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "chrome",
];

const MAC_APPLICATIONS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_PROGRAMS = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/**
 * Finds a Chromium for the tests: `CHROME_PATH`, else one that the system has, else the one
 * inside the dev dependency `@sparticuz/chromium` (Linux on x64), so that no test run downloads
 * a browser.
 * @throws when there is none, or when `CHROME_PATH` names no program; the message says what to do.
 */
export async function findChromium(machine: Machine = process): Promise<Chromium> {
  const chosen = machine.env["CHROME_PATH"];
  if (chosen) return chosenChromium(chosen, machine);
  const installed = await firstExecutable(systemPaths(machine));
  if (installed) return { executablePath: installed, args: ARGS, env: definedOnly(machine.env) };
  const packaged = await packagedChromium(machine);
  if (packaged) return packaged;
  throw new Error(
    "No Chrome or Chromium was found for the browser tests. Install one, or set CHROME_PATH to " +
      "the program's full path. (On Linux x64 one comes with the dev dependency " +
      "@sparticuz/chromium: run npm ci.)",
  );
}

async function chosenChromium(path: string, machine: Machine): Promise<Chromium> {
  const executablePath = await firstExecutable([path]);
  if (executablePath) return { executablePath, args: ARGS, env: definedOnly(machine.env) };
  throw new Error(
    `CHROME_PATH is "${path}", which is not a program. Set it to the full path of Chrome or ` +
      "Chromium, or unset it to let the tests look for one.",
  );
}

/** Every place where a Chromium may lie on this kind of machine, best first. */
export function systemPaths(machine: Machine): string[] {
  if (machine.platform === "darwin") return macPaths(machine);
  if (machine.platform === "win32") return windowsPaths(machine);
  return linuxPaths(machine);
}

function macPaths({ env }: Machine): string[] {
  const folders = ["/Applications", join(env["HOME"] ?? "/", "Applications")];
  return folders.flatMap((folder) => MAC_APPLICATIONS.map((program) => join(folder, program)));
}

function windowsPaths({ env }: Machine): string[] {
  const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
}

function linuxPaths({ env }: Machine): string[] {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const usual = ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"];
  const onPath = NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usual];
}

async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await canExecute(path)) return path;
  return undefined;
}

async function canExecute(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function packagedChromium(machine: Machine): Promise<Chromium | undefined> {
  const fits = machine.platform === "linux" && machine.arch === "x64";
  if (!fits || !(await canExecute(PACKAGE))) return undefined;
  const folder = await unpackedFolder();
  const libraries = [join(folder, "al2023/lib"), machine.env["LD_LIBRARY_PATH"]];
  const env = {
    ...definedOnly(machine.env),
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  };
  return { executablePath: join(folder, "chromium"), args: ARGS, env };
}

/** Unpacks the packaged Chromium once for each of its versions; later calls find it in place. */
async function unpackedFolder(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8")) as {
    version: string;
  };
  const cache = join(PROJECT, "node_modules/.cache");
  const folder = join(cache, `chromium-${version}`);
  if (await canExecute(join(folder, "chromium"))) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, "chromium-unfinished-"));
  await unpackInto(unfinished);
  await writeFile(join(unfinished, "fonts.conf"), fontConfiguration(folder));
  await moveUnlessThere(unfinished, folder);
  return folder;
}

/**
 * The package unpacks to the temporary folder, and brings the libraries that a bare Linux lacks
 * (NSS and its kin) only when it believes to run on AWS Lambda. Both are told to a process of
 * its own, so that this one's environment stays as it is.
 */
async function unpackInto(folder: string): Promise<void> {
  const program = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: PROJECT,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
  });
}

/** The system's fonts where there are any, else the few that come with the package. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** A rename is all or nothing: whoever starts at the same time sees a whole Chromium or none. */
async function moveUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    await rm(from, { recursive: true });
    if (!(await canExecute(join(to, "chromium")))) throw error;
  }
}

function definedOnly(env: Machine["env"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
