import { runVite, startVite, type ViteRun, type ViteServer } from "./run-vite.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export type SiteRequest = {
  /** Absolute path of the seeds folder. */
  readonly seeds: string;
  /** Base path with a slash at both ends; `/` by default. */
  readonly base?: string;
  readonly title?: string;
  readonly address?: string;
};

export type SiteBuild = ViteRun & {
  /** Absolute path of the folder that the site was or would have been written to. */
  readonly outDir: string;
};

/** Builds a site into a folder of its own; a build that stops is a result like any other. */
export async function runBuild(request: SiteRequest): Promise<SiteBuild> {
  const outDir = temporaryFolder();
  const args = ["build", "--outDir", outDir, "--emptyOutDir", "--base", request.base ?? "/"];
  return { ...(await runVite(args, variablesOf(request))), outDir };
}

/**
 * Builds a site and gives the folder it lies in, which is removed when the tests of the file are done.
 * @throws when the build stops.
 */
export async function buildSite(request: SiteRequest): Promise<string> {
  const { code, output, outDir } = await runBuild(request);
  if (code !== 0) throw new Error(output);
  return outDir;
}

/** Serves a built site as `npm start` does. */
export async function previewSite(outDir: string, base = "/"): Promise<ViteServer> {
  return startVite(["preview", "--outDir", outDir, "--base", base], {});
}

/** Serves a seeds folder as `npm run dev` does. */
export async function developSite(request: SiteRequest): Promise<ViteServer> {
  return startVite(["--base", request.base ?? "/"], variablesOf(request));
}

/** The settings of a build as the environment gives them. */
export function variablesOf({
  seeds,
  title,
  address,
}: SiteRequest): Record<string, string | undefined> {
  return { BROADSHEET_SEEDS: seeds, BROADSHEET_TITLE: title, BROADSHEET_ADDRESS: address };
}
