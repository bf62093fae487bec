/**
 * Names of what a site keeps on a device, in the browser's cache storage. All sites of one origin share
 * that storage, so each name holds the site's base path.
 */
export type DeviceCaches = {
  /** Scripts, fonts and the first pages, by release: see `Shell`. */
  readonly shellOf: (version: string) => string;
  /** Begins the names of the shells of all releases. */
  readonly shells: string;
  /** Pages and cards that were read. */
  readonly read: string;
  /** The whole library, where the reader wants it. Complete once it holds the library's index. */
  readonly kept: string;
};

/** @param base Base path with a slash at both ends. */
export function deviceCaches(base: string): DeviceCaches {
  const shells = `broadsheet:${base}:shell:`;
  return {
    shells,
    shellOf: (version) => shells + version,
    read: `broadsheet:${base}:read`,
    kept: `broadsheet:${base}:kept`,
  };
}

/** What the service worker of one release puts on the device when it is installed. */
export type Shell = {
  /** Differs when any of the files does. */
  readonly version: string;
  /** Paths below the base path; an empty one is the listing's. */
  readonly files: readonly string[];
};

/** Sent by a page to the service worker once it has settled: what no page needs any more may go. */
export type Settled = {
  readonly kind: "settled";
  /** Address of the script that the page runs on. */
  readonly entry: string;
};

/** Sent by a page to a service worker that waits, although a new one takes over by itself. */
export type TakeOver = { readonly kind: "take-over" };
