import { posix } from "node:path";
import { readImports } from "./read-imports.ts";
import type { Import } from "./read-imports.ts";
import type { SourceFile } from "./source-files.ts";

/**
 * Who may import whom, beside the layer's own files: `*` stands for any text.
 * What a layer may use of the machine it runs on is held by its tsconfig.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: [],
  intake: [
    "#article/*",
    "@mozilla/readability",
    "@noble/hashes/*",
    "htmlparser2",
    "linkedom/worker",
    "markdown-it",
    "smol-toml",
    "yaml",
  ],
  search: ["#article/*"],
  site: [
    "#article/*",
    "#intake/*",
    "#search/*",
    // The build's own modules by the name that Node keeps compiled code under (`plugin.ts`).
    "#site/build.ts",
    "node:*",
    "vite",
    "@resvg/resvg-wasm",
    "bidi-js",
    "harfbuzzjs",
    "image-size/types/*",
    "lightningcss",
    "woff2-encoder/decompress",
  ],
  reader: [
    "#article/*",
    "#search/*",
    "react",
    "react-dom",
    "react-dom/*",
    "react-router",
    "@tanstack/react-virtual",
    "diff/*",
    "virtual:*",
  ],
  // Downloaded by everyone: only what names files and places, and no shape but as a type.
  offline: [
    "#article/paths.ts",
    "#article/device-caches.ts",
    "#article/file-list.ts",
    "#article/library.ts",
  ],
};

const SEARCH = "#search/*";
const WORKER = "src/reader/filter/*.worker.ts";

/** Where a computed import is right, since the build makes up the file's name. */
const LOADERS = new Set([
  // Loads the reader into every page.
  "src/reader/boot.ts",
  // Loads the bundle that prerenders the pages.
  "src/site/pipeline/pack-writer.ts",
]);

/** Every import that the table forbids, one line each; empty when all is well. */
export function importFaults(files: readonly SourceFile[]): string[] {
  const mentions = files.map((file) => ({ path: file.path, imports: readImports(file) }));
  const workerSide = workerSideModules(mentions);
  return mentions.flatMap(({ path, imports }) =>
    imports.flatMap((found) => {
      const fault = faultOf(path, found, workerSide);
      return fault === null ? [] : [`${path}: ${found.specifier ?? "import"} ${fault}`];
    }),
  );
}

type Mentions = { readonly path: string; readonly imports: readonly Import[] };

function faultOf(path: string, found: Import, workerSide: ReadonlySet<string>): string | null {
  if (found.specifier === null) return LOADERS.has(path) ? null : "is computed: unreadable here";
  if (found.specifier.startsWith(".")) return relativeFault(path, found.specifier);
  const layer = layerOf(path);
  if (layer === null) return null;
  const allowed = MAY_IMPORT[layer]?.some((pattern) => matches(pattern, found.specifier ?? ""));
  if (!allowed) return `is not for ${layer}`;
  const needsWorker =
    layer === "reader" && matches(SEARCH, found.specifier) && found.kind === "value";
  return needsWorker && !workerSide.has(path) ? "belongs into the filter's worker" : null;
}

function relativeFault(path: string, specifier: string): string | null {
  if (!/\.[a-z0-9]+$/.test(specifier)) return "lacks its file extension";
  return layerOf(resolved(path, specifier)) === layerOf(path) ? null : "leaves its layer";
}

/** Workers, and the modules that nothing but workers imports. */
function workerSideModules(mentions: readonly Mentions[]): ReadonlySet<string> {
  const onMainThread = new Set<string>();
  const byPath = new Map(mentions.map((each) => [each.path, each]));
  const imported = new Set(mentions.flatMap((each) => valueTargets(each)));
  const waiting = mentions.filter(({ path }) => !imported.has(path) && !matches(WORKER, path));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    onMainThread.add(next.path);
    for (const path of valueTargets(next)) {
      const target = byPath.get(path);
      if (target && !onMainThread.has(path)) waiting.push(target);
    }
  }
  return new Set(mentions.map(({ path }) => path).filter((path) => !onMainThread.has(path)));
}

function valueTargets({ path, imports }: Mentions): string[] {
  return imports.flatMap(({ specifier, kind }) =>
    kind === "value" && specifier?.startsWith(".") ? [resolved(path, specifier)] : [],
  );
}

function resolved(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}

function layerOf(path: string): string | null {
  const [root, layer, file] = path.split("/");
  return root === "src" && layer !== undefined && file !== undefined ? layer : null;
}

/** Whether a text is the pattern, in which one `*` stands for any text. */
function matches(pattern: string, text: string): boolean {
  const [start = "", end] = pattern.split("*", 2);
  if (end === undefined) return text === pattern;
  const long = text.length >= start.length + end.length;
  return long && text.startsWith(start) && text.endsWith(end);
}
