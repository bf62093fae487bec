import { resolve } from "node:path";
import { BuildStop } from "./build-stop.ts";

/** What `vite.config.ts` may set; the environment wins over it. */
export type BroadsheetOptions = {
  /** Folder of the articles' files, from the project's root; `seeds` by default. */
  readonly seeds?: string;
  /** Name of the site; `Broadsheet` by default. */
  readonly title?: string;
  /** Where the site is published, such as `https://example.org`; links for other sites need it. */
  readonly address?: string;
  /** For how many articles at most each gets a picture for sharing; 0 draws none, 500 by default. */
  readonly pictures?: number;
};

export type SiteSettings = {
  /** Absolute path of the seeds folder. */
  readonly seeds: string;
  readonly title: string;
  /** Origin of the published site without a slash at its end, or null when nobody named one. */
  readonly address: string | null;
  /** For how many articles at most each gets a picture for sharing; with 0 the site has none either. */
  readonly pictures: number;
};

/** More would take more than half a minute of a first build on two cores. */
const MOST_PICTURES = 500;

/** The environment variables read here, as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings from the options and from BROADSHEET_SEEDS, BROADSHEET_TITLE, BROADSHEET_ADDRESS,
 * BROADSHEET_PICTURES.
 * @param root Absolute path of the project.
 * @param home Absolute path of the user's folder, for a leading `~` that no shell has resolved.
 * @throws BuildStop when the address is none of http or https, or the number of pictures is none.
 */
export function settingsFrom(
  options: BroadsheetOptions,
  environment: Environment,
  root: string,
  home: string,
): SiteSettings {
  const seeds = environment["BROADSHEET_SEEDS"] || options.seeds || "seeds";
  const title = environment["BROADSHEET_TITLE"] || options.title || "Broadsheet";
  const address = environment["BROADSHEET_ADDRESS"] || options.address || null;
  return {
    seeds: resolve(root, withHome(seeds, home)),
    title: title.trim(),
    address: address === null ? null : originOf(address),
    pictures: countFrom(environment["BROADSHEET_PICTURES"]) ?? options.pictures ?? MOST_PICTURES,
  };
}

function withHome(path: string, home: string): string {
  return /^~(?=$|[/\\])/.test(path) ? home + path.slice(1) : path;
}

/** The base path is Vite's `base`; of the address only the origin counts. */
function originOf(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.origin;
  throw new BuildStop(
    `BROADSHEET_ADDRESS is ${JSON.stringify(address)}. It must be the site's address with its scheme, such as https://example.org.`,
  );
}

function countFrom(text: string | undefined): number | null {
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text);
  throw new BuildStop(
    `BROADSHEET_PICTURES is ${JSON.stringify(text)}. It must be a number of articles, such as 500, or 0.`,
  );
}
