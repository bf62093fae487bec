import { deviceCaches } from "#article/device-caches.ts";
import { absoluteUrl, BASE } from "../ui/links.ts";
import { savesData } from "../ui/saves-data.ts";
import { canKeep } from "./keeping.ts";

const NAMES = deviceCaches(BASE);

/** Addresses of the pictures in a page of the site. */
const PICTURES = /(?<=<img src=")[^"]+/g;

/**
 * Has the service worker keep an article's page and its pictures, those too that were not scrolled
 * to, for what is read stays.
 * @param url Whole address of the page.
 * @returns whether the device has the article in the end; null where there is no telling.
 */
export async function keepArticle(url: string): Promise<boolean | null> {
  if (!canKeep()) return null;
  try {
    await untilInCharge();
    if (await isLibraryOnDevice()) return true;
    if (savesData()) return (await pageOnDevice(url)) !== undefined;
    const page = (await pageOnDevice(url)) ?? (await fetch(url));
    await fetchPictures(await page.text());
    return (await pageOnDevice(url)) !== undefined;
  } catch {
    return false;
  }
}

async function isLibraryOnDevice(): Promise<boolean> {
  return (await onDevice(absoluteUrl(`${BASE}data/library.json`), NAMES.kept)) !== undefined;
}

function pageOnDevice(url: string): Promise<Response | undefined> {
  return onDevice(url, NAMES.read);
}

function onDevice(url: string, cacheName: string): Promise<Response | undefined> {
  return caches.match(url, { ignoreVary: true, ignoreSearch: true, cacheName });
}

/** The service worker keeps pictures that are asked for; without one the text is still there. */
async function fetchPictures(page: string): Promise<void> {
  const addresses = page.match(PICTURES) ?? [];
  await Promise.allSettled(
    addresses.map(async (address) => (await fetch(absoluteUrl(address))).blob()),
  );
}

/** Resolves when a service worker answers for the page: at once, but on the first visit. */
async function untilInCharge(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) return;
  await new Promise((resolve) => {
    serviceWorker.addEventListener("controllerchange", resolve, { once: true });
  });
}
