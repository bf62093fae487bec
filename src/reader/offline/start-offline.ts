import type { Settled, TakeOver } from "#article/device-caches.ts";
import { trustedUrl } from "../trusted-url.ts";
import { ownRelease, siteRelease } from "../ui/renewal.ts";
import { keeping } from "./keeping.ts";
import { showRenewal } from "./renewal-notice.tsx";

/** How often a page that stays open looks for a new release when it is looked at again. */
const CHECK_EVERY_MS = 60 * 60 * 1000;

/** How long a new worker may take to take over before the new release is told of all the same. */
const TAKE_OVER_MS = 5000;

/**
 * Has the site answered from the device where the network fails, tells of new releases, and goes on
 * keeping the library where that was begun. Nothing happens where the browser has no service worker for
 * the page or refuses it: the page needs none.
 */
export async function startOffline(base: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  try {
    const url = trustedUrl("serviceWorker");
    // Undefined where a browser's tools refuse it silently.
    const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register(url, {
      scope: base,
      updateViaCache: "none",
    });
    if (registration === undefined) return;
    registration.addEventListener("updatefound", () => tellOnceInstalled(registration.installing));
    checkWhenSeen(registration);
    await serviceWorker.ready;
    await keeping.resume();
    tellSettled(registration);
  } catch {
    // Refused, or the site cannot be reached.
  }
}

/** What old releases left may go; a worker that waits, as was seen with two windows open, is asked again. */
function tellSettled({ active, waiting }: ServiceWorkerRegistration): void {
  waiting?.postMessage({ kind: "take-over" } satisfies TakeOver);
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

/** A new worker that takes over takes a moment; with several windows open browsers were seen to let it wait. */
function tellOnceInstalled(worker: ServiceWorker | null): void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed") {
      patience = setTimeout(() => void tellOfRenewal(), TAKE_OVER_MS);
    } else if (worker.state === "activated") {
      clearTimeout(patience);
      void tellOfRenewal();
    }
  });
}

/** The page may be of the new release already: it came from the site while the old worker was in charge. */
async function tellOfRenewal(): Promise<void> {
  const [own, site] = [ownRelease(), await siteRelease()];
  if (site === null || site.entry === null) return;
  if (own.entry !== site.entry || own.data !== site.data) showRenewal();
}
