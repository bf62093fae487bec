/** Where the page was loaded from; the address may change while it is open. */
const ADDRESS = globalThis.location?.href ?? "";

/** Remembers which script the page was loaded anew for, so that a host in disorder makes no loop. */
const STORAGE_KEY = "broadsheet:renewed-for";

/** What tells one release of a page from the next. */
export type Release = {
  /** Address of the reader's script, or null where a page has none. */
  readonly entry: string | null;
  /** The page's own data as JSON. */
  readonly data: string | null;
};

/** The release that this page belongs to. */
export function ownRelease(): Release {
  const script = document.querySelector<HTMLElement>("script[data-entry]");
  return {
    entry: script?.dataset["entry"] ?? null,
    data: document.getElementById("page-data")?.textContent ?? null,
  };
}

/** The release that the site has at this page's address now; null when it cannot be reached. */
export async function siteRelease(): Promise<Release | null> {
  try {
    const response = await fetch(ADDRESS, { cache: "no-store" });
    return response.ok ? releaseIn(await response.text()) : null;
  } catch {
    return null;
  }
}

/** Reads the release of a page from its HTML as the build writes it. */
export function releaseIn(html: string): Release {
  return {
    entry: /<script data-entry="([^"]*)"/.exec(html)?.[1] ?? null,
    data:
      /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1] ?? null,
  };
}

/**
 * Loads the page anew when the site has scripts of another release, once for each; scroll position,
 * filter and focus come back with it. Without a connection, or when nothing has changed, the page stays.
 * @returns whether the page is about to go.
 */
export async function reloadIfRenewed(): Promise<boolean> {
  const [own, site] = [ownRelease().entry, (await siteRelease())?.entry ?? null];
  if (site === null || site === own || !isFirstTime(site)) return false;
  window.location.reload();
  return true;
}

function isFirstTime(entry: string): boolean {
  try {
    if (sessionStorage.getItem(STORAGE_KEY) === entry) return false;
    sessionStorage.setItem(STORAGE_KEY, entry);
    return true;
  } catch {
    // Without a memory a reload could repeat for ever.
    return false;
  }
}
