import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { extname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** What the host does with a request instead of sending the file; null sends it. */
export type Fault = (path: string) => "drop" | "hang" | "missing" | "cut" | Replacement | null;

export type Replacement = { readonly body: string; readonly type: string };

/** A plain host of static files that a test can renew, break and take away. */
export type StaticHost = {
  /** The site's address with its base path and a slash at its end. */
  address(): string;
  /** Publishes another built site at the same address. */
  publish(folder: string): void;
  /** Has the host fail from now on; `null` mends it. */
  fail(fault: Fault | null): void;
  /** Paths asked for since the last call, from the base path on. */
  asked(): string[];
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Starts a host before the tests of a file and stops it after them. @param base With a slash at both ends. */
export function useStaticHost(base = "/"): StaticHost {
  let folder = "";
  let fault: Fault | null = null;
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const within = path.startsWith(base) ? path.slice(base.length) : null;
    if (within === null) return sendMissing(folder, response);
    asked.push(within);
    const failing = fault?.(within) ?? null;
    if (failing === "drop") request.socket.destroy();
    else if (failing === "missing") sendMissing(folder, response);
    else if (failing === "cut") sendHalf(join(folder, within), response);
    else if (failing === null) sendFile(folder, within, request, response);
    else if (failing !== "hang") send(response, 200, failing.type, Buffer.from(failing.body));
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    publish(next) {
      folder = next;
    },
    fail(next) {
      fault = next;
    },
    asked: () => asked.splice(0),
  };
}

/** No request is answered, as without a connection. */
export const CUT_OFF: Fault = () => "drop";

function sendFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return sendMissing(folder, response);
  const { size } = statSync(file);
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  response.setHeader("Content-Type", typeOf(file));
  response.setHeader("Cache-Control", path.startsWith("assets/") ? "max-age=31536000" : "no-cache");
  if (from === undefined) {
    createReadStream(file).pipe(response);
    return;
  }
  const [start, end] = [Number(from), Math.min(Number(to), size - 1)];
  response.writeHead(206, { "Content-Range": `bytes ${start}-${end}/${size}` });
  createReadStream(file, { start, end }).pipe(response);
}

function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  send(response, 404, "text/html; charset=utf-8", existsSync(page) ? readFileSync(page) : "");
}

/** A transfer that ended early without anybody noticing. */
function sendHalf(file: string, response: ServerResponse): void {
  const whole = readFileSync(file);
  send(response, 200, typeOf(file), whole.subarray(0, whole.length / 2));
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: Uint8Array | string,
): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
}

function typeOf(file: string): string {
  return TYPES[extname(file)] ?? "application/octet-stream";
}
