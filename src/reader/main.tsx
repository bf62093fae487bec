import { hydrateRoot } from "react-dom/client";
import { BrowserRouter, matchPath } from "react-router";
import type { PageData } from "#article/library.ts";
import { App } from "./app.tsx";
import { createFilterClient } from "./filter/filter-client.ts";
import { startWorker } from "./filter/start-worker.ts";
import { createLibraryStore } from "./library/library-store.ts";
import { createResultCache } from "./listing/result-cache.ts";
import { ServicesProvider, type Services } from "./services.ts";
import { CrashBoundary } from "./ui/crash-boundary.tsx";
import { createScrollMemory } from "./ui/scroll-memory.ts";

const BASENAME = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The data embedded in the page, or null where there is none (the not-found page). */
function embeddedPage(): PageData | null {
  const text = document.getElementById("page-data")?.textContent;
  return text == null ? null : (JSON.parse(text) as PageData);
}

/** Whether the page's HTML is the one for the address; some hosts answer any address with the listing. */
function isServedForAddress(page: PageData): boolean {
  const path = window.location.pathname;
  if (!path.startsWith(BASENAME)) return false;
  const within = path.slice(BASENAME.length) || "/";
  if (page.kind === "listing") return within === "/";
  const id = matchPath("/a/:id", within)?.params.id;
  return page.kind === "article" && id === page.entry.article.id;
}

function createServices(page: PageData): Services {
  const dataUrl = new URL(`${import.meta.env.BASE_URL}data/`, window.location.href).href;
  return {
    page,
    library: createLibraryStore(dataUrl, page),
    filter: createFilterClient(startWorker, dataUrl),
    results: createResultCache(),
    scroll: createScrollMemory(),
  };
}

function start(): void {
  const root = document.getElementById("root");
  const page = embeddedPage();
  if (root === null || page === null || !isServedForAddress(page)) return;
  hydrateRoot(
    root,
    <CrashBoundary>
      <ServicesProvider value={createServices(page)}>
        <BrowserRouter basename={BASENAME}>
          <App />
        </BrowserRouter>
      </ServicesProvider>
    </CrashBoundary>,
  );
  document.documentElement.dataset["js"] = "";
}

start();
