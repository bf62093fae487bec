import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isRunnableDevEnvironment, type ViteDevServer } from "vite";
import type { ArticleId, Card } from "#article/article.ts";
import { parseArticleId } from "#article/article-id.ts";
import type { ArticleEntry, PageData } from "#article/library.ts";
import { articlePath } from "#article/paths.ts";
import { compileBoot } from "./boot-script.ts";
import { PRERENDER, PRERENDER_ENTRY } from "./bundle-options.ts";
import { createDevLibrary, type DevLibrary } from "./dev-library.ts";
import { aliasPage } from "./alias-page.ts";
import {
  documentOf,
  listingPage,
  MISSING_PAGE,
  SAVED_PAGE,
  NOTES_PAGE,
  type PrerenderModule,
} from "./pages.ts";
import { pictureType } from "./picture-header.ts";
import { contentPolicy, securityHeaders } from "./policy.ts";
import { answering, completingBase, type Answer } from "./respond.ts";
import { folderName } from "./folder-name.ts";
import { tag } from "./html.ts";
import type { Reading } from "./seed-reader.ts";
import { summaryOf } from "./seeds-summary.ts";
import { tableLines } from "./seeds-table.ts";
import type { Library } from "./library.ts";
import type { SiteSettings } from "./settings.ts";
import { parseSitePath, queryOf, type SitePath } from "./site-path.ts";
import { splitTemplate, takeEntry } from "./template.ts";
import { watchFolder } from "./watch-folder.ts";

/** Milliseconds to wait for more changes: an editor's save is several of them. */
const QUIET_TIME = 15;

const RELOAD = { type: "full-reload" } as const;

/** What a page says once it hears of changes, and the script that says it, from the project's root. */
const PAGE_SHOWS = "broadsheet:shows";
const STATE_SCRIPT = "/src/reader/dev-state.ts";

/** Serves the site from memory in `vite dev` and shows each saved seed in the open page. */
export function serveDev(server: ViteDevServer, settings: SiteSettings): () => void {
  const library = createDevLibrary(settings.seeds);
  const name = folderName(settings.seeds, server.config.root);
  let told: ReadonlySet<string> = new Set();
  const tell = (reading: Reading) => {
    const lines = tableLines(summaryOf(reading), name);
    // What was told before would only hide what the last save brought.
    for (const line of lines) if (!told.has(line)) server.config.logger.info(line);
    told = new Set(lines);
  };
  tell(library.reload().reading);
  watchSeeds(server, settings.seeds, (changed) => {
    const { reading, isOther } = library.reload(changed);
    if (!isOther) return;
    server.environments.client.hot.send(RELOAD);
    tell(reading);
  });
  server.environments.client.hot.on(PAGE_SHOWS, ({ state }: { state: string }, client) => {
    if (state !== String(library.state())) client.send(RELOAD);
  });
  server.middlewares.use(completingBase(server.config.base));
  // Before Vite's own handlers, which would take an id such as `notes.ts` for a module.
  server.middlewares.use(answering((url) => answerEarly(server, settings, library, url)));
  return () => {
    server.middlewares.use(answering((url) => answerLate(server, settings, library, url)));
  };
}

function watchSeeds(
  server: ViteDevServer,
  folder: string,
  onChange: (changed: ReadonlySet<string>) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  let changed = new Set<string>();
  const tell = () => {
    const all = changed;
    changed = new Set();
    onChange(all);
  };
  const watching = watchFolder(folder, (path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_TIME);
  });
  server.httpServer?.once("close", () => {
    clearTimeout(timer);
    watching.close();
  });
}

async function answerEarly(
  server: ViteDevServer,
  settings: SiteSettings,
  library: DevLibrary,
  url: string,
): Promise<Answer | null> {
  const { base } = server.config;
  const path = parseSitePath(url, base);
  if (path?.kind === "article") {
    const found = articleAt(library.current(), path.id);
    if (found === null) return pageAnswer(server, settings, library, MISSING_PAGE);
    if (!path.hasSlash) {
      return { kind: "redirect", location: base + articlePath(found.id).slice(1) + queryOf(url) };
    }
    return found.kind === "alias"
      ? { kind: "html", status: 200, content: aliasPage(found.card, { ...settings, base }) }
      : pageAnswer(server, settings, library, { kind: "article", entry: found.entry });
  }
  if (path?.kind !== "data") return null;
  const content = library.dataFile(path.name);
  if (content === null) return pageAnswer(server, settings, library, MISSING_PAGE);
  const type = pictureType(path.name);
  return { kind: "data", content, ...(type === null ? {} : { type }) };
}

async function answerLate(
  server: ViteDevServer,
  settings: SiteSettings,
  library: DevLibrary,
  url: string,
): Promise<Answer> {
  const kind = parseSitePath(url, server.config.base)?.kind;
  return pageAnswer(server, settings, library, fixedPage(kind, library));
}

function fixedPage(kind: SitePath["kind"] | undefined, library: DevLibrary): PageData {
  if (kind === "listing") return listingPage(library.current());
  if (kind === "notes") return NOTES_PAGE;
  return kind === "saved" ? SAVED_PAGE : MISSING_PAGE;
}

type FoundArticle =
  | { readonly kind: "article"; readonly id: ArticleId; readonly entry: ArticleEntry }
  | { readonly kind: "alias"; readonly id: ArticleId; readonly card: Card };

/** What lies at `/a/<name>/`; its `id` is that name. */
function articleAt(library: Library, name: string): FoundArticle | null {
  const id = parseArticleId(name);
  if (id === null) return null;
  const ordinal = library.ordinalOf(id);
  if (ordinal !== undefined) return { kind: "article", id, entry: library.entryAt(ordinal) };
  const card = library.cards[library.aliases.get(id) ?? -1];
  return card === undefined ? null : { kind: "alias", id, card };
}

async function pageAnswer(
  server: ViteDevServer,
  { title, address }: SiteSettings,
  library: DevLibrary,
  page: PageData,
): Promise<Answer> {
  const { root, base } = server.config;
  // Before anything is waited for: the library may be another one by then.
  const says = tag("script", {
    type: "module",
    src: STATE_SCRIPT,
    "data-state": String(library.state()),
  });
  const source = await readFile(join(root, "index.html"), "utf8");
  const { html, entry } = takeEntry(source);
  // Vite sees the template only: it replaces `%MODE%` and its kin, also in an article.
  const heard = html.replace("</body>", `${says}</script></body>`);
  const template = splitTemplate(await server.transformIndexHtml("/index.html", heard));
  const code = await compileBoot(root);
  const boot = { code, entry: base + entry.slice(1) };
  const nonce = server.config.html?.cspNonce ?? null;
  const policy = contentPolicy({ scripts: [code], styles: [], nonce });
  const { renderPage } = await loadRenderer(server);
  const styling = { policy, styles: "", rest: null };
  const looks = { policy, styling, articleStyling: new Map() };
  const screens = { listing: [], article: [] };
  const site = { title, address, base, ...looks, template, boot, screens, renderPage };
  const status = page.kind === "missing" ? 404 : 200;
  return {
    kind: "html",
    status,
    content: documentOf(page, site),
    headers: securityHeaders(policy),
  };
}

async function loadRenderer(server: ViteDevServer): Promise<PrerenderModule> {
  const environment = server.environments[PRERENDER];
  if (environment === undefined || !isRunnableDevEnvironment(environment)) {
    throw new Error(`Vite's environment "${PRERENDER}" cannot run modules`);
  }
  return environment.runner.import<PrerenderModule>(PRERENDER_ENTRY);
}
