/** A thread of a build: does the calls that it is sent, one after another, and answers each. */
import { parentPort } from "node:worker_threads";
import { doCall, type Call, type Reply } from "./crew.ts";
import { createWorkbench } from "./workbench.ts";

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
