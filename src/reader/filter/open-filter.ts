import { createFilterClient, type FilterClient } from "./filter-client.ts";
import { startWorker } from "./start-worker.ts";

/**
 * The filter of this site.
 * @param dataUrl Folder of the data files, absolute, ending in `/`.
 */
export function openFilter(dataUrl: string): FilterClient {
  return createFilterClient(startWorker, dataUrl);
}
