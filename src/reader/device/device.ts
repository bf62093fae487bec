import { createKeptStore, type KeptStore } from "./kept-store.ts";
import { READ_ARTICLES } from "./read-articles.ts";
import { SAVED_ARTICLES, type SavedArticle } from "./saved-articles.ts";

/** What the screens keep on the device. */
export type Device = {
  readonly read: KeptStore<ReadonlySet<string>>;
  readonly saved: KeptStore<readonly SavedArticle[]>;
};

export function createDevice(): Device {
  return { read: createKeptStore(READ_ARTICLES), saved: createKeptStore(SAVED_ARTICLES) };
}
