import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { PreviewServer } from "vite";
import { BuildStop } from "./build-stop.ts";
import { HEADERS_FILE, headersFor, parseHeaders } from "./headers-file.ts";
import { addressOf, answering, completingBase, type Answer, type Middleware } from "./respond.ts";
import { decodedPath, queryOf } from "./site-path.ts";

/**
 * Makes `vite preview` answer like a plain file host: a folder's index.html at its address with a
 * slash, a redirect without one, 404.html with status 404 for the rest. Vite itself serves the
 * other files before this.
 * @throws BuildStop when nothing was built yet.
 */
export function servePreview(server: PreviewServer): () => void {
  const { root, base, environments } = server.config;
  const folder = resolve(root, environments["client"]?.build.outDir ?? "dist");
  if (!existsSync(join(folder, "index.html"))) {
    throw new BuildStop(`There is no site in ${folder} yet. Build it first: npm run build`);
  }
  server.middlewares.use(completingBase(base));
  server.middlewares.use(withHeadersOf(folder));
  return () => {
    server.middlewares.use(answering((url) => answerFrom(folder, base, url)));
  };
}

/** Sets the headers of the site's own file of them, as the hosts do that read it. */
function withHeadersOf(folder: string): Middleware {
  const file = join(folder, HEADERS_FILE);
  return (request, response, next) => {
    const rules = existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
    response.setHeaders(new Map(headersFor(rules, decodedPath(addressOf(request)) ?? "/")));
    next();
  };
}

async function answerFrom(folder: string, base: string, url: string): Promise<Answer> {
  const path = decodedPath(url);
  const file = path === null ? null : indexFile(folder, path.slice(base.length));
  if (path === null || file === null || !existsSync(file)) return missing(folder);
  if (path.endsWith("/"))
    return { kind: "html", status: 200, content: await readFile(file, "utf8") };
  return { kind: "redirect", location: `${encodeURI(path)}/${queryOf(url)}` };
}

/** The index.html of a folder of the site, or null when the path leads out of it. */
function indexFile(folder: string, path: string): string | null {
  // A NUL byte is an error to the file system.
  if (path.includes("\0")) return null;
  const file = resolve(folder, path, "index.html");
  return file.startsWith(folder + sep) ? file : null;
}

async function missing(folder: string): Promise<Answer> {
  return { kind: "html", status: 404, content: await readFile(join(folder, "404.html"), "utf8") };
}
