import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { countingFiles, type CountingFiles } from "./traffic.ts";

export type FolderServer = Pick<CountingFiles, "traffic"> & {
  readonly address: string;
  readonly close: () => void;
};

const PAGE = "<!doctype html><title>Search</title>";
const TYPES: readonly (readonly [ending: string, type: string])[] = [
  [".js", "text/javascript"],
  [".json", "application/json"],
];

/** Serves a folder to this machine, with an empty page at its root, and counts what it sends. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const files = countingFiles(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void answer(files, pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    traffic: files.traffic,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(files: CountingFiles, path: string, response: ServerResponse): Promise<void> {
  if (path === "/") {
    response.setHeader("content-type", "text/html");
    response.end(PAGE);
    return;
  }
  const type = TYPES.find(([ending]) => path.endsWith(ending))?.[1] ?? "application/octet-stream";
  response.setHeader("content-type", type);
  try {
    response.end(await files.read(path));
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
