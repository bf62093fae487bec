import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "../contender.ts";
import { importPeer } from "../install-peers.ts";
import { weighCode } from "../weigh-code.ts";
import { openWhole } from "./whole-index.ts";

/** What is used of the package. */
type Index = {
  readonly add: (id: number, text: string) => void;
  readonly search: (text: string, options: object) => readonly number[];
  readonly export: (keep: (key: string, data: string | undefined) => void) => Promise<void>;
  readonly import: (key: string, data: string) => void;
};
type Module = { readonly default: { readonly Index: new (options: object) => Index } };

const MODULE = "flexsearch/dist/flexsearch.bundle.module.min.mjs";
const OPTIONS = { tokenize: "forward" };

/** More than any corpus has. */
const ALL = 10_000_000;

export const flexsearch: Contender = {
  isWhole: true,
  refusal: (articles) => (articles > 30_000 ? "takes gigabytes of memory and many minutes" : null),
  build: async (articles, folder) => {
    const index = new ((await importPeer(MODULE)) as Module).default.Index(OPTIONS);
    let id = 0;
    for (const { title, paragraphs } of articles) {
      index.add(id, [title, ...paragraphs].join("\n"));
      id += 1;
    }
    await index.export((key, data) => {
      if (data !== undefined) writeFileSync(join(folder, `${key}.json`), data);
    });
    return undefined;
  },
  open: async (folder) => {
    const index = new ((await importPeer(MODULE)) as Module).default.Index(OPTIONS);
    const files = readdirSync(folder);
    for (const file of files) {
      index.import(file.replace(".json", ""), readFileSync(join(folder, file), "utf8"));
    }
    return openWhole({
      folder,
      files,
      code: [() => weighCode('export { Index } from "flexsearch";')],
      find: ({ words }) => index.search(words.join(" "), { limit: ALL }),
    });
  },
};
