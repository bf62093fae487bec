import type { Settled } from "#article/device-caches.ts";
import { trustedUrl } from "../trusted-url.ts";
import { ownRelease, siteRelease } from "../ui/renewal.ts";
import { keeping } from "./keeping.ts";
import { showRenewal } from "./renewal-notice.tsx";

/** How often a page that stays open looks for a new release when it is looked at again. */
const CHECK_EVERY_MS = 60 * 60 * 1000;

/**
 * Has the site answered from the device where the network fails, tells of new releases, and goes on
 * keeping the library where that was begun. Nothing happens where the browser has no service worker for
 * the page or refuses it: the page needs none.
 */
export async function startOffline(base: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const hadWorker = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (hadWorker) void tellOfRenewal();
  });
  try {
    const url = trustedUrl("serviceWorker");
    // Undefined where a browser's tools refuse it silently.
    const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register(url, {
      scope: base,
      updateViaCache: "none",
    });
    if (registration === undefined) return;
    checkWhenSeen(registration);
    tellSettled(await serviceWorker.ready);
    await keeping.resume();
  } catch {
    // Refused, or the site cannot be reached.
  }
}

function tellSettled({ active }: ServiceWorkerRegistration): void {
  const { entry } = ownRelease();
  if (entry === null) return;
  active?.postMessage({
    kind: "settled",
    entry: new URL(entry, window.location.href).href,
  } satisfies Settled);
}

function checkWhenSeen(registration: ServiceWorkerRegistration): void {
  let checked = performance.now();
  document.addEventListener("visibilitychange", () => {
    const now = performance.now();
    if (document.visibilityState !== "visible" || now - checked < CHECK_EVERY_MS) return;
    checked = now;
    // Without a connection there is nothing to find.
    registration.update().catch(() => {});
  });
}

/** The page may be of the new release already: it came from the site while the old worker was in charge. */
async function tellOfRenewal(): Promise<void> {
  const [own, site] = [ownRelease(), await siteRelease()];
  if (site === null || site.entry === null) return;
  if (own.entry !== site.entry || own.data !== site.data) showRenewal();
}
