import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { HEADERS_FILE, headersFor, parseHeaders } from "#site/headers-file.ts";

/** Types of the files of a site, and whether hosts compress them. */
const TYPES: Readonly<Record<string, readonly [type: string, isText: boolean]>> = {
  ".css": ["text/css; charset=utf-8", true],
  ".html": ["text/html; charset=utf-8", true],
  ".js": ["text/javascript; charset=utf-8", true],
  ".json": ["application/json", true],
  ".png": ["image/png", false],
  ".svg": ["image/svg+xml", true],
  ".txt": ["text/plain; charset=utf-8", true],
  ".webmanifest": ["application/manifest+json", true],
  ".woff2": ["font/woff2", false],
  ".xml": ["application/xml", true],
};

/** What hosts that compress on the way use (nginx, Cloudflare): higher ones are slow. */
const QUALITY = 5;

export type Host = {
  /** Without a slash at its end. */
  readonly address: string;
  /** Shows another folder from now on. */
  readonly publish: (folder: string) => void;
  readonly close: () => void;
};

/** Serves a folder to this machine as good hosts do: compressed, with the headers of the site's own file. */
export async function startHost(): Promise<Host> {
  let folder = "";
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    publish: (next) => {
      folder = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
  const rules = join(folder, HEADERS_FILE);
  if (existsSync(rules)) {
    response.setHeaders(new Map(headersFor(parseHeaders(readFileSync(rules, "utf8")), path)));
  }
  const asked = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
  const isThere = existsSync(asked) && statSync(asked).isFile();
  const file = isThere ? asked : join(folder, "404.html");
  if (!existsSync(file)) return void response.writeHead(404).end();
  const [type, isText] = TYPES[extname(file)] ?? ["application/octet-stream", false];
  response.setHeader("Content-Type", type);
  const range = request.headers.range;
  const content = readFileSync(file);
  if (range !== undefined) return sendRange(content, range, response);
  response.statusCode = isThere ? 200 : 404;
  if (!isText) return void response.end(content);
  response.setHeader("Content-Encoding", "br");
  response.end(
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  );
}

function sendRange(content: Uint8Array, range: string, response: ServerResponse): void {
  const [, from = "0", to = "0"] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const part = content.subarray(Number(from), Number(to) + 1);
  const places = `bytes ${from}-${Number(from) + part.length - 1}/${content.length}`;
  response.writeHead(206, { "Content-Range": places }).end(part);
}
