import filterWorkerUrl from "./filter/filter.worker.ts?worker&url";

/** What a Trusted Types policy gives; the browser takes it where it wants a script's URL. */
type TrustedScriptUrl = string;

/** The part of the Trusted Types API used here; the DOM library has none of it. */
export type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): TrustedScriptUrl };
};

/** The policy's name, which the site's security policy allows once. */
export const POLICY_NAME = "broadsheet";

/** All scripts that are started by URL. */
const SCRIPT_URLS = {
  filterWorker: filterWorkerUrl,
  serviceWorker: `${import.meta.env.BASE_URL}sw.js`,
};

let trust: ((url: string) => TrustedScriptUrl) | null = null;

/** The URL of one of our scripts in the form that `new Worker` and its kin accept. */
export function trustedUrl(script: keyof typeof SCRIPT_URLS): TrustedScriptUrl {
  trust ??= createTrust(policyFactory(), Object.values(SCRIPT_URLS));
  return trust(SCRIPT_URLS[script]);
}

/**
 * Trust in the given URLs and no others: any other one throws a TypeError. In browsers without
 * Trusted Types, which have no factory, URLs stay strings.
 */
export function createTrust(
  factory: PolicyFactory | undefined,
  urls: readonly string[],
): (url: string) => TrustedScriptUrl {
  const onlyKnown = (url: string): string => {
    if (urls.includes(url)) return url;
    throw new TypeError(`Not one of this site's scripts: ${url}`);
  };
  if (factory === undefined) return onlyKnown;
  const policy = factory.createPolicy(POLICY_NAME, { createScriptURL: onlyKnown });
  return (url) => policy.createScriptURL(url);
}

function policyFactory(): PolicyFactory | undefined {
  return (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
}
