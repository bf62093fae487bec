import { deviceCaches, type Settled, type Shell, type TakeOver } from "#article/device-caches.ts";
import { createAnswers } from "./answers.ts";
import { askedFile } from "./asked-file.ts";
import { createDeviceFiles } from "./device-files.ts";
import { installShell, removeLeftovers } from "./shell.ts";

/** The build writes the shell of its release before this script. */
declare const self: ServiceWorkerGlobalScope & { readonly broadsheetShell: Shell };

const { scope } = self.registration;
const names = deviceCaches(new URL(scope).pathname);
const place = { storage: caches, names, scope };
const shell = self.broadsheetShell;
const answer = createAnswers(scope, createDeviceFiles(caches, names, shell.version));

// A new release takes over at once, also from a broken one. That is safe for pages of the old one:
// files are found by their content's hash, and the old ones stay while a page may need them.
self.addEventListener("install", (event) => {
  event.waitUntil(installShell(shell, place).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const asked = request.method === "GET" ? askedFile(request.url, scope) : null;
  if (asked === null) return;
  event.respondWith(
    answer({
      url: request.url,
      asked,
      isNavigation: request.mode === "navigate",
      range: request.headers.get("Range"),
      ask: () => askSite(event),
      later: (work) => goOn(event, work),
    }),
  );
});

/** What the browser has asked for while this worker was starting, or a request of its own. */
async function askSite({ request, preloadResponse }: FetchEvent): Promise<Response> {
  const early = request.mode === "navigate" ? ((await preloadResponse) as unknown) : undefined;
  return early instanceof Response ? early : fetch(request);
}

/** Keeps the worker alive for a work; an answer that came late leaves no event to hold on to. */
function goOn(event: FetchEvent, work: Promise<void>): void {
  try {
    event.waitUntil(work);
  } catch {
    // The work goes on as long as the browser lets it.
  }
}

self.addEventListener("message", (event) => {
  const message = event.data as Settled | TakeOver;
  // Not waited for: once in charge, a worker in Chromium waits for it in vain, and nothing follows it.
  if (message.kind === "take-over") void self.skipWaiting();
  else event.waitUntil(tidy(message));
});

/** With more than one page open nobody knows what the others may still need. */
async function tidy(message: Settled): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length === 1) await removeLeftovers(message, shell, place);
}
