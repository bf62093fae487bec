import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import type { PageData } from "#article/library.ts";
import { unpackPage, type PackedPage } from "#article/page-data.ts";
import { placeAt } from "#article/paths.ts";
import { App } from "./app.tsx";
import { createDevice } from "./device/device.ts";
import type { FilterClient } from "./filter/filter-client.ts";
import { createLateFilter } from "./filter/late-filter.ts";
import { createLibraryStore } from "./library/library-store.ts";
import { createResultCache } from "./listing/result-cache.ts";
import { whenSettled } from "./offline/when-settled.ts";
import { loadScreens } from "./screens.ts";
import { ServicesProvider, type Services } from "./services.ts";
import { readSettings } from "./settings/settings.ts";
import { CrashBoundary } from "./ui/crash-boundary.tsx";
import { BASE } from "./ui/links.ts";
import { createScrollMemory } from "./ui/scroll-memory.ts";
import { speak } from "./words/spoken.ts";

const FILE_NAME = "/index.html";

/** The data embedded in the page, or null where there is none (the not-found page). */
function embeddedPage(): PageData | null {
  const text = document.getElementById("page-data")?.textContent;
  return text === undefined ? null : unpackPage(JSON.parse(text) as PackedPage);
}

/** The address's path inside the site, with its slash; null when the page lies elsewhere. */
function pathWithin(): string | null {
  const path = window.location.pathname;
  return path.startsWith(BASE) ? path.slice(BASE.length - 1) : null;
}

/** Whether the page's HTML is the one for the address; some hosts answer any address with the listing. */
function isServedFor(page: PageData, path: string): boolean {
  if (page.kind === "shell") return true;
  const place = placeAt(path);
  if (page.kind !== "article" || place.kind !== "article") return page.kind === place.kind;
  return place.id === page.entry.article.id;
}

function openFilter(): FilterClient {
  return createLateFilter(async () =>
    (await import("./filter/open-filter.ts")).openFilter(dataUrl()),
  );
}

function dataUrl(): string {
  return new URL(`${BASE}data/`, window.location.href).href;
}

function createServices(
  page: PageData,
  path: string,
  { filter, screens }: Pick<Services, "filter" | "screens">,
): Services {
  return {
    page,
    library: createLibraryStore(dataUrl(), page),
    filter,
    results: createResultCache(),
    concordances: createResultCache(),
    scroll: createScrollMemory(path + window.location.search),
    device: createDevice(),
    screens,
  };
}

/** Its script may be gone, or refused: then the next visit tries again. */
async function startOffline(): Promise<void> {
  const started = await import("./offline/start-offline.ts").catch(() => null);
  await started?.startOffline(BASE);
}

/** Some hosts name a page's file in its address; the router knows pages by their folders. */
function dropFileName(): void {
  const { pathname, search, hash } = window.location;
  if (!pathname.endsWith(FILE_NAME)) return;
  window.history.replaceState(null, "", pathname.slice(0, 1 - FILE_NAME.length) + search + hash);
}

function start(): void {
  dropFileName();
  const root = document.getElementById("root");
  const page = embeddedPage();
  const path = pathWithin();
  // The boot script tells what fails here.
  if (path === null) throw new Error(`The page lies outside of ${BASE}`);
  if (root === null) return;
  // Where the screen's script cannot be had, the boot script, which asks for it too, says so.
  if (page !== null && isServedFor(page, path)) showLive(root, page, path).catch(() => {});
  else void import("./missing/lead-to-article.ts").then((module) => module.leadToArticle(BASE));
}

async function showLive(root: HTMLElement, page: PageData, path: string): Promise<void> {
  const filter = openFilter();
  // A filter in the address is asked for as soon as the page is taken over; the worker starts meanwhile.
  if (page.kind === "listing" && window.location.search !== "") filter.prepare();
  const services = createServices(page, path, { filter, screens: await loadScreens(page.kind) });
  void speak(readSettings().language);
  const screens = (
    <CrashBoundary>
      <ServicesProvider value={services}>
        <BrowserRouter basename={BASE}>
          <App />
        </BrowserRouter>
      </ServicesProvider>
    </CrashBoundary>
  );
  if (page.kind === "shell") createRoot(root).render(screens);
  else hydrateRoot(root, screens);
  if (import.meta.env.PROD) whenSettled(() => void startOffline());
}

start();
