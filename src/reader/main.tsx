import { hydrateRoot } from "react-dom/client";
import { BrowserRouter, matchPath } from "react-router";
import type { PageData } from "#article/library.ts";
import { NOTES_PATH } from "#article/paths.ts";
import { App } from "./app.tsx";
import { createFilterClient } from "./filter/filter-client.ts";
import { startWorker } from "./filter/start-worker.ts";
import { createLibraryStore } from "./library/library-store.ts";
import { createResultCache } from "./listing/result-cache.ts";
import { ServicesProvider, type Services } from "./services.ts";
import { CrashBoundary } from "./ui/crash-boundary.tsx";
import { createScrollMemory } from "./ui/scroll-memory.ts";

/** Where the site lies on its host, with a slash at both ends; links to the listing keep the last one. */
const BASE = import.meta.env.BASE_URL;

/** The data embedded in the page, or null where there is none (the not-found page). */
function embeddedPage(): PageData | null {
  const text = document.getElementById("page-data")?.textContent ?? "null";
  return JSON.parse(text) as PageData | null;
}

/** The address's path inside the site, with its slash; null when the page lies elsewhere. */
function pathWithin(): string | null {
  const path = window.location.pathname;
  return path.startsWith(BASE) ? path.slice(BASE.length - 1) : null;
}

/** Whether the page's HTML is the one for the address; some hosts answer any address with the listing. */
function isServedFor(page: PageData, path: string): boolean {
  if (page.kind === "listing") return path === "/";
  if (page.kind === "notes") return path.replace(/\/?$/, "/") === NOTES_PATH;
  const id = matchPath("/a/:id", path)?.params.id;
  return page.kind === "article" && id === page.entry.article.id;
}

function createServices(page: PageData, path: string): Services {
  const dataUrl = new URL(`${BASE}data/`, window.location.href).href;
  return {
    page,
    library: createLibraryStore(dataUrl, page),
    filter: createFilterClient(startWorker, dataUrl),
    results: createResultCache(),
    concordances: createResultCache(),
    scroll: createScrollMemory(path + window.location.search),
  };
}

function start(): void {
  const root = document.getElementById("root");
  const page = embeddedPage();
  const path = pathWithin();
  if (root === null || page === null || path === null || !isServedFor(page, path)) return;
  hydrateRoot(
    root,
    <CrashBoundary>
      <ServicesProvider value={createServices(page, path)}>
        <BrowserRouter basename={BASE}>
          <App />
        </BrowserRouter>
      </ServicesProvider>
    </CrashBoundary>,
  );
  document.documentElement.dataset["js"] = "";
}

start();
