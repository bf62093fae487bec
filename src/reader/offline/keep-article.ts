import { deviceCaches } from "#article/device-caches.ts";
import { absoluteUrl, BASE } from "../ui/links.ts";
import { savesData } from "../ui/saves-data.ts";
import { canKeep } from "./keeping.ts";

const NAMES = deviceCaches(BASE);

/**
 * Has the service worker keep an article's page, for what is read stays.
 * @param url Whole address of the page.
 * @returns whether the device has the article in the end; null where there is no telling.
 */
export async function keepArticle(url: string): Promise<boolean | null> {
  if (!canKeep()) return null;
  try {
    await untilInCharge();
    if (await isOnDevice(url)) return true;
    if (savesData()) return false;
    await (await fetch(url)).text();
    return await isOnDevice(url);
  } catch {
    return false;
  }
}

async function isOnDevice(url: string): Promise<boolean> {
  const options = { ignoreVary: true, ignoreSearch: true };
  const read = await caches.match(url, { ...options, cacheName: NAMES.read });
  if (read !== undefined) return true;
  const index = absoluteUrl(`${BASE}data/library.json`);
  return (await caches.match(index, { ...options, cacheName: NAMES.kept })) !== undefined;
}

/** Resolves when a service worker answers for the page: at once, but on the first visit. */
async function untilInCharge(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) return;
  await new Promise((resolve) => {
    serviceWorker.addEventListener("controllerchange", resolve, { once: true });
  });
}
