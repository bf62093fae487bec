import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "../contender.ts";
import { importPeer } from "../install-peers.ts";
import { weighCode } from "../weigh-code.ts";
import { endsInPrefix, openWhole } from "./whole-index.ts";

/** What is used of the package. */
type Index = {
  readonly add: (document: { id: number; title: string; text: string }) => void;
  readonly search: (text: string, options: object) => readonly { readonly id: number }[];
};
type Module = {
  readonly default: (new (options: object) => Index) & {
    readonly loadJSON: (json: string, options: object) => Index;
  };
};

const MODULE = "minisearch/dist/es/index.js";
const OPTIONS = { fields: ["title", "text"] };
const FILE = "index.json";

export const minisearch: Contender = {
  isWhole: true,
  refusal: () => null,
  build: async (articles, folder) => {
    const { default: MiniSearch } = (await importPeer(MODULE)) as Module;
    const index = new MiniSearch(OPTIONS);
    let id = 0;
    for (const { title, paragraphs } of articles) {
      index.add({ id, title, text: paragraphs.join("\n") });
      id += 1;
    }
    writeFileSync(join(folder, FILE), JSON.stringify(index));
    return undefined;
  },
  open: async (folder) => {
    const { default: MiniSearch } = (await importPeer(MODULE)) as Module;
    const index = MiniSearch.loadJSON(readFileSync(join(folder, FILE), "utf8"), OPTIONS);
    return openWhole({
      folder,
      files: [FILE],
      code: [() => weighCode('export { default } from "minisearch";')],
      find: (query) => {
        const isPrefix = endsInPrefix(query);
        const found = index.search(query.words.join(" "), {
          combineWith: "AND",
          prefix: (_: string, place: number, terms: readonly string[]) =>
            isPrefix && place === terms.length - 1,
          fuzzy: query.kind === "misspelt word" ? 1 : false,
        });
        return found.map((each) => each.id);
      },
    });
  },
};
