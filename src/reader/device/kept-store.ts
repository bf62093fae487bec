/** All that is kept on the device lies under keys that begin so, and can be taken along as one file. */
export const KEY_START = "broadsheet:";

/** One kind of thing that is kept on the device. */
export type KeptStore<Value> = {
  /** What is kept; where nothing is, or where it cannot be had or understood, the empty value. */
  readonly read: () => Value;
  /** @returns Whether the device keeps it; where it does not, it lasts as long as the page. */
  readonly write: (value: Value) => boolean;
  /** Tells of every change, those of other tabs included; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** How a kind of thing is written as JSON and read again. */
export type KeptForm<Value> = {
  /** Follows `KEY_START` in the key. */
  readonly name: string;
  /** The value of anything that JSON can hold, null for nothing; never throws. */
  readonly parse: (json: unknown) => Value;
  readonly print: (value: Value) => unknown;
};

/** Nothing is read before it is asked for, so that a store can be made where there is no device. */
export function createKeptStore<Value>({ name, parse, print }: KeptForm<Value>): KeptStore<Value> {
  const key = KEY_START + name;
  const listeners = new Set<() => void>();
  let known: { readonly value: Value } | null = null;

  function tellAll(): void {
    for (const listener of listeners) listener();
  }

  function onStorage(event: StorageEvent): void {
    // No key: all was cleared.
    if (event.key !== key && event.key !== null) return;
    known = null;
    tellAll();
  }

  return {
    read() {
      known ??= { value: parse(storedJson(key)) };
      return known.value;
    },
    write(value) {
      known = { value };
      const isKept = storeJson(key, print(value));
      tellAll();
      return isKept;
    },
    subscribe(listener) {
      if (listeners.size === 0) window.addEventListener("storage", onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener("storage", onStorage);
      };
    },
  };
}

/** What lies under a key, or null where nothing is, storage is blocked or holds something else. */
function storedJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function storeJson(key: string, json: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(json));
    return true;
  } catch {
    return false;
  }
}

/** A field of something that JSON can hold; undefined where there is none. */
export function fieldOf(json: unknown, name: string): unknown {
  return typeof json === "object" && json !== null && Object.hasOwn(json, name)
    ? Reflect.get(json, name)
    : undefined;
}
