import type { DeviceCaches, Settled, Shell } from "#article/device-caches.ts";
import type { FileList } from "#article/file-list.ts";
import type { LibraryIndex } from "#article/library.ts";

type Place = {
  readonly storage: CacheStorage;
  readonly names: DeviceCaches;
  /** Address of the site, with a slash at its end. */
  readonly scope: string;
};

/**
 * Puts the shell of a release on the device, taking over what another release has already.
 * @throws when any of its files cannot be had; the release before then stays in charge.
 */
export async function installShell(
  { files, version }: Shell,
  { storage, names, scope }: Place,
): Promise<void> {
  const cache = await storage.open(names.shellOf(version));
  await Promise.all(
    files.map(async (path) => {
      const url = scope + path;
      const isNamedByContent = path.startsWith("assets/");
      const known = isNamedByContent ? await storage.match(url, { ignoreVary: true }) : undefined;
      await cache.put(url, known ?? (await fetchWhole(url, isNamedByContent)));
    }),
  );
}

async function fetchWhole(url: string, isNamedByContent: boolean): Promise<Response> {
  const response = await fetch(url, { cache: isNamedByContent ? "default" : "no-cache" });
  if (response.status !== 200) throw new Error(`${url} gave status ${response.status}`);
  // Browsers refuse a page that was led elsewhere, as some hosts do with a folder's page.
  return response.redirected ? new Response(await response.blob(), response) : response;
}

/**
 * Removes what other releases left: their shells, but the one that the only open page runs on, and the
 * data files that the library kept on the device no longer names.
 */
export async function removeLeftovers(
  { entry }: Settled,
  { version }: Shell,
  place: Place,
): Promise<void> {
  const { storage, names } = place;
  for (const name of await storage.keys()) {
    const isOld = name.startsWith(names.shells) && name !== names.shellOf(version);
    if (!isOld) continue;
    const isInUse = (await storage.match(entry, { cacheName: name })) !== undefined;
    const isInNewShell =
      (await storage.match(entry, { cacheName: names.shellOf(version) })) !== undefined;
    if (!isInUse || isInNewShell) await storage.delete(name);
  }
  await removeOldData(version, place);
}

/** Only of a library that is up to date: another one may be on its way in, file by file. */
async function removeOldData(version: string, { storage, names, scope }: Place): Promise<void> {
  const folder = `${scope}data/`;
  const options = { cacheName: names.kept };
  const indexIn = async (cacheName: string) =>
    (await storage.match(`${folder}library.json`, { cacheName }))?.text();
  const index = await indexIn(names.kept);
  if (index === undefined || index !== (await indexIn(names.shellOf(version)))) return;
  const { files } = JSON.parse(index) as LibraryIndex;
  const list = await storage.match(folder + files, options);
  if (list === undefined) return;
  const listed = ((await list.json()) as FileList).files.map(([name]) => name);
  const wanted = new Set([...listed, "library.json", files].map((name) => folder + name));
  const cache = await storage.open(names.kept);
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !wanted.has(url)).map((key) => cache.delete(key)));
}
