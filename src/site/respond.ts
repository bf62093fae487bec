import type { IncomingMessage, ServerResponse } from "node:http";
import { withBaseSlash } from "./site-path.ts";

/** A handler in the manner of Connect: answers the request or calls `next`. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

export type Answer =
  | {
      readonly kind: "html";
      readonly status: 200 | 404;
      readonly content: string;
      /** Further headers, by name. */
      readonly headers?: ReadonlyMap<string, string>;
    }
  /** JSON as text, or bytes of which a range may be asked for. */
  | {
      readonly kind: "data";
      readonly content: string | Uint8Array;
      /** Media type, if it is another one than that of JSON or bytes. */
      readonly type?: string;
    }
  | { readonly kind: "redirect"; readonly location: string };

/**
 * Makes a handler of a function that gives an answer, or null to leave the request to others.
 * Requests that do not ask for a file are left to others as well.
 */
export function answering(answer: (url: string) => Promise<Answer | null>): Middleware {
  return (request, response, next) => {
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (isReading) void respond(answer, request, response, next);
    else next();
  };
}

/** A handler that completes the base path: Vite answers 404 to it without its slash. */
export function completingBase(base: string): Middleware {
  return answering(async (url) => {
    const location = withBaseSlash(url, base);
    return location === null ? null : { kind: "redirect", location };
  });
}

async function respond(
  answer: (url: string) => Promise<Answer | null>,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    const given = await answer(addressOf(request));
    if (given === null) next();
    else send(response, given, request);
  } catch (error) {
    next(error);
  }
}

/** The whole address asked for. Connect keeps it here; from `url` Vite cuts the base path. */
export function addressOf(request: IncomingMessage & { readonly originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? "/";
}

function send(response: ServerResponse, answer: Answer, request: IncomingMessage): void {
  response.statusCode = statusOf(answer);
  // The next build or the next save may change it.
  response.setHeader("Cache-Control", "no-cache");
  if (answer.kind === "html" && answer.headers !== undefined)
    response.setHeaders(new Map(answer.headers));
  if (answer.kind === "redirect") response.setHeader("Location", answer.location);
  else response.setHeader("Content-Type", contentTypeOf(answer));
  const content = answer.kind === "redirect" ? undefined : answer.content;
  const range = content instanceof Uint8Array ? rangeOf(request, content.length) : null;
  if (content instanceof Uint8Array && range !== null) {
    response.statusCode = 206;
    response.setHeader("Content-Range", `bytes ${range.first}-${range.last}/${content.length}`);
    end(response, content.subarray(range.first, range.last + 1), request);
  } else {
    end(response, content, request);
  }
}

function end(
  response: ServerResponse,
  content: string | Uint8Array | undefined,
  { method }: IncomingMessage,
): void {
  response.end(method === "HEAD" ? undefined : content);
}

const RANGE = /^bytes=(\d+)-(\d+)$/;

/** The one range that is asked for, where it lies inside; any other one is answered with the whole. */
function rangeOf({ headers }: IncomingMessage, length: number) {
  const [, from, to] = RANGE.exec(headers.range ?? "") ?? [];
  const [first, last] = [Number(from), Math.min(Number(to), length - 1)];
  return first <= last ? { first, last } : null;
}

function contentTypeOf(answer: Exclude<Answer, { readonly kind: "redirect" }>): string {
  if (answer.kind === "html") return "text/html; charset=utf-8";
  if (answer.type !== undefined) return answer.type;
  return typeof answer.content === "string" ? "application/json" : "application/octet-stream";
}

function statusOf(answer: Answer): number {
  if (answer.kind === "redirect") return 302;
  return answer.kind === "html" ? answer.status : 200;
}
