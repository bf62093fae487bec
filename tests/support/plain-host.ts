import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** How a host of static files treats the address of a folder with an index.html. */
export type FolderStyle =
  /** Served with a slash at the end; without one it redirects there, as most hosts do. */
  | "slash"
  /** Served without one; with a slash it redirects to the address without. */
  | "no slash"
  /** Served at both, without a redirect. */
  | "both"
  /** As the first, but an address without a file gets the listing instead of 404.html. */
  | "fallback";

export type PlainHost = {
  /** Address of the host with the base path, ending in a slash. */
  readonly address: string;
  close(): void;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".png": "image/png",
};

/** Serves a built site as hosts do that know nothing of it: no header but the type, no range. */
export async function startPlainHost(
  folder: string,
  base = "/",
  style: FolderStyle = "slash",
): Promise<PlainHost> {
  const server = createServer((request, response) => {
    answer(response, folder, base, style, new URL(request.url ?? "/", "http://localhost"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(
  response: ServerResponse,
  folder: string,
  base: string,
  style: FolderStyle,
  { pathname: path, search }: URL,
): void {
  const within = path.startsWith(base) ? decoded(path.slice(base.length)) : null;
  const target = within === null ? null : targetOf(folder, within);
  if (target === null && style === "fallback")
    return send(response, 200, join(folder, "index.html"));
  if (target === null) return send(response, 404, join(folder, "404.html"));
  const moved = target.isFolder && within !== "" ? movedTo(path, style) : null;
  if (moved === null) return send(response, 200, target.file);
  response.writeHead(301, { Location: moved + search }).end();
}

function targetOf(folder: string, path: string): { file: string; isFolder: boolean } | null {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  if (statSync(file).isFile()) return { file, isFolder: false };
  const index = join(file, "index.html");
  return existsSync(index) ? { file: index, isFolder: true } : null;
}

function movedTo(path: string, style: FolderStyle): string | null {
  if (style === "slash" || style === "fallback") return path.endsWith("/") ? null : `${path}/`;
  return style === "no slash" && path.endsWith("/") ? path.slice(0, -1) : null;
}

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(status, { "Content-Type": type }).end(readFileSync(file));
}
