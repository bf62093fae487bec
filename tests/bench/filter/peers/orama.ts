import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "../contender.ts";
import { importPeer } from "../install-peers.ts";
import { weighCode } from "../weigh-code.ts";
import { openWhole } from "./whole-index.ts";

/** What is used of the package. */
type Database = object;
type Saved = { readonly docs: { readonly docs: Record<string, object> } };
type Answer = { readonly hits: readonly { readonly id: string }[] };
type Module = {
  readonly create: (options: object) => Database;
  readonly insert: (database: Database, document: object) => unknown;
  readonly save: (database: Database) => Saved;
  readonly load: (database: Database, saved: Saved) => void;
  readonly search: (database: Database, question: object) => Answer | Promise<Answer>;
};

const MODULE = "@orama/orama/dist/esm/index.js";
const SCHEMA = { schema: { title: "string", text: "string" } };
const FILE = "index.json";

export const orama: Contender = {
  isWhole: true,
  refusal: (articles) =>
    articles > 30_000 ? "its JSON would be longer than a string may be" : null,
  build: async (articles, folder) => {
    const { create, insert, save } = (await importPeer(MODULE)) as Module;
    const database = create(SCHEMA);
    let id = 0;
    for (const { title, paragraphs } of articles) {
      await insert(database, { id: String(id), title, text: paragraphs.join("\n") });
      id += 1;
    }
    writeFileSync(join(folder, FILE), JSON.stringify(withoutTexts(save(database))));
    return undefined;
  },
  open: async (folder) => {
    const { create, load, search } = (await importPeer(MODULE)) as Module;
    const database = create(SCHEMA);
    const saved = JSON.parse(readFileSync(join(folder, FILE), "utf8")) as Saved;
    load(database, saved);
    // It makes an array of so many places for each answer.
    const limit = Object.keys(saved.docs.docs).length;
    return openWhole({
      folder,
      files: [FILE],
      code: [() => weighCode('export { create, load, search } from "@orama/orama";')],
      find: async ({ words, kind }) => {
        const tolerance = kind === "misspelt word" ? 1 : 0;
        const question = { term: words.join(" "), threshold: 0, limit, tolerance };
        const { hits } = await search(database, question);
        return hits.map((hit) => Number(hit.id));
      },
    });
  },
};

/** A page does not need the texts twice. */
function withoutTexts(saved: Saved): Saved {
  const docs = Object.fromEntries(Object.keys(saved.docs.docs).map((key) => [key, {}]));
  return { ...saved, docs: { ...saved.docs, docs } };
}
