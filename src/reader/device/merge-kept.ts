import { fieldOf } from "./kept-store.ts";

/** Things deeper inside each other than anything of ours are taken as they are. */
const DEPTH_LIMIT = 8;

/**
 * Joins what a device keeps with what a file brings, whatever it is: records by name, lists by the
 * `id` of what they hold, or by its text. Of two states of one thing the later one stays, where both
 * tell in `at` when they came about; else the file's.
 *
 * @param own What the device keeps, undefined for nothing.
 */
export function mergeKept(own: unknown, other: unknown, depth = 0): unknown {
  if (own === undefined || own === null || depth > DEPTH_LIMIT) return other;
  if (Array.isArray(own) && Array.isArray(other)) return mergedLists(own, other);
  if (!isRecord(own) || !isRecord(other)) return other;
  if (isLater(own, other)) return own;
  const theirs = Object.entries(other).map(
    ([name, value]) => [name, mergeKept(fieldOf(own, name), value, depth + 1)] as const,
  );
  return Object.fromEntries([...Object.entries(own), ...theirs]);
}

/** The device's list, each of its things in the state that stays, then what only the file has. */
function mergedLists(own: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const merged = new Map(own.map((each) => [identityOf(each), each]));
  for (const each of other) {
    const known = merged.get(identityOf(each));
    if (!isLater(known, each)) merged.set(identityOf(each), each);
  }
  return [...merged.values()];
}

function identityOf(value: unknown): string {
  return JSON.stringify(fieldOf(value, "id") ?? value);
}

function isLater(own: unknown, other: unknown): boolean {
  const [mine, theirs] = [fieldOf(own, "at"), fieldOf(other, "at")];
  const isComparable = typeof mine === typeof theirs && ["number", "string"].includes(typeof mine);
  return isComparable && String(mine).localeCompare(String(theirs), "en", { numeric: true }) > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
