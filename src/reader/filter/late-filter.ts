import { lateScript } from "../late-script.ts";
import type { FilterClient } from "./filter-client.ts";

/** What is told as missing where the filter's script cannot be had. */
const FILTER_FILE = "filter";

/** A filter whose script is loaded for the first question: most readers of an article ask none. */
export function createLateFilter(load: () => Promise<FilterClient>): FilterClient {
  const opened = lateScript(load);
  return {
    async filter(asked, signal, onPart) {
      const client = await opened();
      return client?.filter(asked, signal, onPart) ?? { kind: "failed", file: FILTER_FILE };
    },
    async ask(kind, asked, signal) {
      const client = await opened();
      return client?.ask(kind, asked, signal) ?? { kind: "failed", file: FILTER_FILE };
    },
    prepare() {
      void opened().then((client) => client?.prepare());
    },
  };
}
