import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "../contender.ts";
import { importPeer, PEERS_FOLDER } from "../install-peers.ts";
import type { BenchQuery } from "../make-queries.ts";
import { brotliBytesOfCode } from "../traffic.ts";
import { weighCode } from "../weigh-code.ts";
import { endsInPrefix, openWhole } from "./whole-index.ts";

/** What is used of the package. */
type Statement = {
  readonly bind: (values: readonly unknown[]) => Statement;
  readonly step: () => boolean;
  readonly stepReset: () => Statement;
  readonly getInt: (column: number) => number;
  readonly reset: () => Statement;
  readonly finalize: () => void;
};
type Database = {
  readonly pointer: number;
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => Statement;
};
type Sqlite = {
  readonly oo1: { readonly DB: new (name: string) => Database };
  readonly capi: {
    readonly sqlite3_js_db_export: (database: Database) => Uint8Array;
    readonly sqlite3_deserialize: (...parts: readonly unknown[]) => number;
  };
  readonly wasm: { readonly allocFromTypedArray: (bytes: Uint8Array) => number };
};
type Module = { readonly default: () => Promise<Sqlite> };

const PACKAGE = "@sqlite.org/sqlite-wasm/dist";
const FILE = "index.sqlite";

/** Without positions and texts, and with lists for short prefixes: the smallest that answers. */
const TABLE =
  "CREATE VIRTUAL TABLE article USING fts5(title, text, content = '', columnsize = 0, " +
  "detail = none, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2')";

const FREE_ON_CLOSE = 1;

export const sqlite: Contender = {
  isWhole: true,
  refusal: () => null,
  build: async (articles, folder) => {
    const { oo1, capi } = await loadSqlite();
    const database = new oo1.DB(":memory:");
    database.exec(`${TABLE}; BEGIN`);
    const insert = database.prepare("INSERT INTO article (rowid, title, text) VALUES (?, ?, ?)");
    let id = 0;
    for (const { title, paragraphs } of articles) {
      insert.bind([id, title, paragraphs.join("\n")]).stepReset();
      id += 1;
    }
    insert.finalize();
    database.exec("COMMIT; INSERT INTO article (article) VALUES ('optimize'); VACUUM");
    writeFileSync(join(folder, FILE), capi.sqlite3_js_db_export(database));
    return undefined;
  },
  open: async (folder) => {
    const database = openBytes(await loadSqlite(), readFileSync(join(folder, FILE)));
    const select = database.prepare("SELECT rowid FROM article WHERE article MATCH ?");
    const wasm = readFileSync(join(PEERS_FOLDER, "node_modules", PACKAGE, "sqlite3.wasm"));
    return openWhole({
      folder,
      files: [FILE],
      code: [
        () => weighCode('export { default } from "@sqlite.org/sqlite-wasm";'),
        () => brotliBytesOfCode(wasm),
      ],
      find: (query) => rowsOf(select, query),
    });
  },
};

async function loadSqlite(): Promise<Sqlite> {
  return ((await importPeer(`${PACKAGE}/node.mjs`)) as Module).default();
}

function openBytes({ oo1, capi, wasm }: Sqlite, bytes: Uint8Array): Database {
  const database = new oo1.DB(":memory:");
  const { length } = bytes;
  const pointer = wasm.allocFromTypedArray(Uint8Array.from(bytes));
  capi.sqlite3_deserialize(database.pointer, "main", pointer, length, length, FREE_ON_CLOSE);
  return database;
}

/** It has no phrases without positions: their words are asked for. */
function rowsOf(select: Statement, query: BenchQuery): readonly number[] {
  const words = query.words.map((word) => `"${word}"`).join(" AND ");
  const rows: number[] = [];
  select.bind([endsInPrefix(query) ? `${words} *` : words]);
  while (select.step()) rows.push(select.getInt(0));
  select.reset();
  return rows;
}
