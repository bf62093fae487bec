import type { IncomingMessage, ServerResponse } from "node:http";
import { withBaseSlash } from "./site-path.ts";

/** A handler in the manner of Connect: answers the request or calls `next`. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

export type Answer =
  | { readonly kind: "html"; readonly status: 200 | 404; readonly content: string }
  | { readonly kind: "json"; readonly content: string }
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
    else send(response, given, request.method === "HEAD");
  } catch (error) {
    next(error);
  }
}

/** Connect keeps the whole address here; from `url` Vite cuts the base path. */
function addressOf(request: IncomingMessage & { readonly originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? "/";
}

function send(response: ServerResponse, answer: Answer, headOnly: boolean): void {
  response.statusCode = statusOf(answer);
  // The next build or the next save may change it.
  response.setHeader("Cache-Control", "no-cache");
  if (answer.kind === "redirect") response.setHeader("Location", answer.location);
  else response.setHeader("Content-Type", CONTENT_TYPES[answer.kind]);
  response.end(answer.kind === "redirect" || headOnly ? undefined : answer.content);
}

const CONTENT_TYPES = { html: "text/html; charset=utf-8", json: "application/json" } as const;

function statusOf(answer: Answer): number {
  if (answer.kind === "redirect") return 302;
  return answer.kind === "html" ? answer.status : 200;
}
