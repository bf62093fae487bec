import { fieldOf, KEY_START } from "./kept-store.ts";
import { mergeKept } from "./merge-kept.ts";

/** Marks a file as ours, with the version of its form. */
const FORM = { broadsheet: 1 };

/** What came of taking a file in. `full`: not all of it could be kept. */
export type Import = "done" | "not-ours" | "full";

/** All that is kept on the device as the text of one JSON file; keys are without their beginning. */
export function printKept(storage: Storage): string {
  const entries = Object.keys(storage)
    .filter((key) => key.startsWith(KEY_START))
    .toSorted()
    .map((key) => [key.slice(KEY_START.length), jsonOf(storage.getItem(key))] as const)
    .filter(([, json]) => json !== undefined);
  return `${JSON.stringify({ ...FORM, kept: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** Joins a file's contents with what the device keeps, and tells the page's stores of each change. */
export function takeKept(text: string, storage: Storage): Import {
  const file = jsonOf(text);
  const kept = fieldOf(file, "kept");
  if (fieldOf(file, "broadsheet") !== FORM.broadsheet) return "not-ours";
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return "not-ours";
  try {
    for (const [name, json] of Object.entries(kept)) takeOne(KEY_START + name, json, storage);
    return "done";
  } catch {
    return "full";
  }
}

function takeOne(key: string, json: unknown, storage: Storage): void {
  const merged = mergeKept(jsonOf(storage.getItem(key)), json);
  storage.setItem(key, JSON.stringify(merged));
  window.dispatchEvent(new StorageEvent("storage", { key }));
}

/** Undefined where a text is no JSON. */
function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
