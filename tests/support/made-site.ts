import { variablesOf, type SiteRequest } from "./build-site.ts";
import type { Variables } from "./run-vite.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The environment variable that tells a run's processes where sites are made. */
export const SITE_MAKER = "TEST_SITE_MAKER";

/** What the process that makes sites is asked for. */
export type MakerRequest =
  | {
      readonly kind: "build";
      readonly outDir: string;
      readonly base: string;
      readonly variables: Variables;
    }
  | { readonly kind: "serve"; readonly outDir: string; readonly base: string };

/**
 * Builds a site as `npm run build` does, by the process that does so for the whole run.
 * @returns Absolute path of its folder, which is removed at the end of the run.
 * @throws when the build stops.
 */
export async function makeSite(request: SiteRequest): Promise<string> {
  const outDir = temporaryFolder();
  const variables = variablesOf(request);
  await ask({ kind: "build", outDir, base: request.base ?? "/", variables });
  return outDir;
}

/** Serves a built site as `npm start` does, until the run ends, and gives its address. */
export async function serveSite(outDir: string, base = "/"): Promise<string> {
  return ask({ kind: "serve", outDir, base });
}

async function ask(request: MakerRequest): Promise<string> {
  const body = JSON.stringify(request);
  const response = await fetch(process.env[SITE_MAKER] ?? "", { method: "POST", body });
  if (!response.ok) throw new Error(await response.text());
  const { address } = (await response.json()) as { address: string };
  return address;
}
