import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const VITE = fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url));

/** As the scripts of package.json have it: Node reads the configuration itself, in half the time and memory. */
const AS_SCRIPTS_DO = ["--configLoader", "native"];

/** Vite's command line run to its end. */
export type ViteRun = {
  readonly code: number | null;
  /** All it wrote, in the order in which it came. */
  readonly output: string;
};

/** A server of Vite's in a process of its own. */
export type ViteServer = {
  /** Its address with the base path and a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
};

/** Environment variables such as BROADSHEET_SEEDS. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Runs `vite` with these arguments in the project, as a person's shell would. */
export async function runVite(args: readonly string[], variables: Variables): Promise<ViteRun> {
  const child = start(args, variables);
  const written = collect(child);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output: written() };
}

/** Starts `vite` as a server on a free port; resolves when it has printed its address. */
export async function startVite(
  args: readonly string[],
  variables: Variables,
): Promise<ViteServer> {
  const child = start([...args, "--port", "0", "--host", "127.0.0.1"], variables);
  const written = collect(child);
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(written())?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once("close", () => reject(new Error(written())));
  });
  return {
    address,
    close: async () => {
      child.kill();
      await closed;
    },
  };
}

function start(args: readonly string[], variables: Variables): ChildProcess {
  return spawn(process.execPath, [VITE, ...args, ...AS_SCRIPTS_DO], {
    cwd: ROOT,
    env: { ...withoutTestRun(process.env), NO_COLOR: "1", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The environment as it was before the test run. */
export function withoutTestRun(environment: Variables): Variables {
  const inherited = Object.entries(environment).filter(([name]) => !isOfTheTestRun(name));
  return Object.fromEntries(inherited);
}

/** What Vitest or the person who runs it has set must not change the site. */
function isOfTheTestRun(name: string): boolean {
  return name === "NODE_ENV" || name === "FORCE_COLOR" || /^(?:VITEST|VITE|BROADSHEET)/.test(name);
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (part: string) => parts.push(part));
  }
  return () => parts.join("");
}
