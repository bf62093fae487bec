import { trustedUrl } from "../trusted-url.ts";

/** Starts the filter's worker; throws where workers are not to be had. */
export function startWorker(): Worker {
  return new Worker(trustedUrl("filterWorker"), { type: "module" });
}
