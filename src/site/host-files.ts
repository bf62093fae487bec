import { HEADERS_FILE, headerRules, printHeaders } from "./headers-file.ts";
import type { PageSite } from "./pages.ts";
import type { SiteFile } from "./write-site.ts";

/** Files that are read by hosts rather than by people. */
export function* hostFiles({ base, policy }: PageSite): Generator<SiteFile> {
  yield { path: HEADERS_FILE, content: printHeaders(headerRules(base, policy)) };
}
