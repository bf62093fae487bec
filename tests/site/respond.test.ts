import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answering } from "#site/respond.ts";

const CONTENT = Uint8Array.from({ length: 10 }, (_, place) => place);

let server: Server;
let address = "";

beforeAll(async () => {
  const middleware = answering(async () => ({
    kind: "data",
    content: CONTENT,
  }));
  server = createServer((request, response) => middleware(request, response, () => {}));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

async function ask(range: string | null, method = "GET") {
  const response = await fetch(address, { method, headers: range === null ? {} : { range } });
  const { status, headers } = response;
  const content = [...new Uint8Array(await response.arrayBuffer())];
  return { status, content, contentRange: headers.get("Content-Range") };
}

describe("a file of bytes", () => {
  test.each([
    ["bytes=0-0", [0], "bytes 0-0/10"],
    ["bytes=2-4", [2, 3, 4], "bytes 2-4/10"],
    ["bytes=8-20", [8, 9], "bytes 8-9/10"],
  ])("is sent in part for %s", async (range, content, contentRange) => {
    expect(await ask(range)).toEqual({ status: 206, content, contentRange });
  });

  test.each([
    null,
    "bytes=10-12",
    "bytes=4-2",
    "bytes=-3",
    "bytes=7-",
    "bytes=0-1,4-5",
    "lines=0-1",
    "",
  ])("is sent whole for %j", async (range) => {
    expect(await ask(range)).toEqual({ status: 200, content: [...CONTENT], contentRange: null });
  });

  test("is not sent to who asks for its headers", async () => {
    expect(await ask("bytes=2-4", "HEAD")).toMatchObject({ status: 206, content: [] });
  });
});
