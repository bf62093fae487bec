import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright";
import { findChromium } from "#tests/support/chromium.ts";
import type { Contender, Found, OpenIndex } from "../contender.ts";
import { importPeer } from "../install-peers.ts";
import type { BenchQuery } from "../make-queries.ts";
import { serveFolder } from "../serve-folder.ts";
import { childrenCost } from "./children-cost.ts";

/** What is used of the package. */
type Index = {
  readonly addCustomRecord: (record: object) => Promise<{ readonly errors: readonly string[] }>;
  readonly writeFiles: (options: { outputPath: string }) => Promise<object>;
};
type Module = {
  readonly createIndex: () => Promise<{ readonly index: Index }>;
  readonly close: () => Promise<void>;
};

/** What is used of its script inside a page, and what is kept there between two calls. */
type PageResult = { readonly id: string; readonly data: () => Promise<object> };
type PageModule = {
  readonly init: () => Promise<void>;
  readonly search: (text: string) => Promise<{ readonly results: readonly PageResult[] }>;
};
type PageGlobals = { pagefind?: PageModule; results?: readonly PageResult[] };

/** Its ready-made screens, which nobody here loads. */
const SCREENS = /^pagefind-(?!entry)/;

const MAGIC = "pagefind_dcd";

export const pagefind: Contender = {
  isWhole: false,
  refusal: (articles) => {
    if (process.platform !== "linux") return "its cost can be read on Linux alone";
    return articles > 30_000 ? "takes some 17 GB of memory and 100,000 files" : null;
  },
  build: async (articles, folder) => {
    const { createIndex, close } = (await importPeer("pagefind/lib/index.js")) as Module;
    const { index } = await createIndex();
    let ordinal = 0;
    for (const { title, paragraphs } of articles) {
      const content = [title, ...paragraphs].join("\n");
      await index.addCustomRecord({ url: `/${ordinal}`, content, language: "en", meta: { title } });
      ordinal += 1;
    }
    await index.writeFiles({ outputPath: folder });
    const cost = childrenCost();
    await close();
    for (const name of readdirSync(folder)) if (SCREENS.test(name)) rmSync(join(folder, name));
    return cost;
  },
  open: async (folder) => {
    const server = await serveFolder(folder);
    const page = await (await launch()).newPage();
    await page.goto(server.address);
    await page.evaluate(startPagefind);
    fragments ??= ordinalsOf(folder);
    return openIndex({ page, ordinals: fragments, traffic: server.traffic, stop: server.close });
  },
};

let launched: Promise<Browser> | undefined;

/** Of the one folder that a process opens; the page itself never needs them. */
let fragments: ReadonlyMap<string, number> | undefined;

/** One browser for all pages; each page has a context, and so a cache, of its own. */
async function launch(): Promise<Browser> {
  launched ??= findChromium().then((options) => chromium.launch(options));
  return launched;
}

type Session = {
  readonly page: Page;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly traffic: OpenIndex["traffic"];
  readonly stop: () => void;
};

function openIndex({ page, ordinals, traffic, stop }: Session): OpenIndex {
  return {
    traffic,
    find: async (query): Promise<Found> => {
      const { ids, milliseconds } = await page.evaluate(search, textOf(query));
      return { ordinals: ids.map((id) => ordinals.get(id) ?? -1), milliseconds };
    },
    showTen: () => page.evaluate(loadTen),
    close: async () => {
      await page.close();
      stop();
    },
  };
}

function textOf({ kind, typed, words }: BenchQuery): string {
  return kind === "phrase" ? typed : words.join(" ");
}

async function startPagefind(): Promise<void> {
  const address = "/pagefind.js";
  const script = (await import(address)) as PageModule;
  (globalThis as PageGlobals).pagefind = script;
  await script.init();
}

async function search(text: string): Promise<{ ids: string[]; milliseconds: number }> {
  const start = performance.now();
  const globals = globalThis as PageGlobals;
  const answer = await globals.pagefind?.search(text);
  const milliseconds = performance.now() - start;
  globals.results = answer?.results ?? [];
  return { ids: globals.results.map(({ id }) => id), milliseconds };
}

async function loadTen(): Promise<void> {
  const { results = [] } = globalThis as PageGlobals;
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
}

/** The article of each of its fragments, which are gzipped JSON behind a few letters. */
function ordinalsOf(folder: string): ReadonlyMap<string, number> {
  const fragmentFolder = join(folder, "fragment");
  return new Map(
    readdirSync(fragmentFolder).map((name) => {
      const text = gunzipSync(readFileSync(join(fragmentFolder, name))).toString("utf8");
      const { url } = JSON.parse(text.slice(MAGIC.length)) as { url: string };
      return [name.replace(".pf_fragment", ""), Number(url.slice(1))];
    }),
  );
}
