/** A thread of a build: does the calls that it is sent, one after another, and answers each. */
import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { Call, Reply } from "./crew.ts";

// Before the modules that it is for: each thread would compile a hundred of them anew.
enableCompileCache();
const { doCall } = await import("./crew.ts");
const { createWorkbench } = await import("./workbench.ts");

const bench = createWorkbench();
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (call: Call) => {
  last = last.then(async () => parentPort?.postMessage(await replyTo(call)));
});

async function replyTo(call: Call): Promise<Reply> {
  try {
    return { kind: "done", result: await doCall(bench, call) };
  } catch (error) {
    return { kind: "failed", error: error instanceof Error ? error : new Error(String(error)) };
  }
}
