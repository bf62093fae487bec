import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import type { PageData } from "#article/library.ts";
import { articlePath, NOTES_PATH, SAVED_PATH, SHELL_PATH } from "#article/paths.ts";
import { ALL_SCREENS } from "./all-screens.ts";
import { App } from "./app.tsx";
import { createDevice } from "./device/device.ts";
import type { FilterClient } from "./filter/filter-client.ts";
import { createLibraryStore } from "./library/library-store.ts";
import { OpeningPage } from "./opening-page.tsx";
import { createResultCache } from "./listing/result-cache.ts";
import { createArticleFramer, type ArticleFramer } from "./prerender/framed-article.ts";
import { ServicesProvider, type Services } from "./services.ts";
import { CrashBoundary } from "./ui/crash-boundary.tsx";

/** Nothing is filtered while a page is rendered: questions are asked by effects, which do not run. */
const idleFilter: FilterClient = {
  filter: async () => ({ kind: "stale" }),
  ask: async () => ({ kind: "stale" }),
  prepare: () => {},
};

const framers = new Map<string, ArticleFramer>();

/** The HTML inside the root element for one page of the site below `base` (such as `/archive/`). */
export function renderPage(page: PageData, base: string): string {
  if (page.kind !== "article") return renderWholePage(page, base);
  const framer =
    framers.get(base) ??
    createArticleFramer((entry) => renderWholePage({ kind: "article", entry }, base));
  framers.set(base, framer);
  return framer(page.entry) ?? renderWholePage(page, base);
}

/** The same by React alone, which takes longer. */
export function renderWholePage(page: PageData, base: string): string {
  const services: Services = {
    page,
    library: createLibraryStore("", page),
    filter: idleFilter,
    results: createResultCache(),
    concordances: createResultCache(),
    scroll: { recall: () => undefined, keep: () => {}, onLeave: () => () => {} },
    device: createDevice(),
    screens: ALL_SCREENS,
  };
  return renderToString(
    <CrashBoundary>
      <ServicesProvider value={services}>
        <StaticRouter basename={base} location={base + pathOf(page).slice(1)}>
          {page.kind === "shell" ? <OpeningPage /> : <App />}
        </StaticRouter>
      </ServicesProvider>
    </CrashBoundary>,
  );
}

function pathOf(page: PageData): string {
  switch (page.kind) {
    case "listing":
      return "/";
    case "article":
      return articlePath(page.entry.article.id);
    case "shell":
      return `/${SHELL_PATH}`;
    case "saved":
      return SAVED_PATH;
    case "notes":
      return NOTES_PATH;
    case "missing":
      return "/not-found/";
  }
}
