import { deviceCaches } from "#article/device-caches.ts";
import { savesData } from "../ui/saves-data.ts";
import {
  keepLibrary,
  KeepingFailure,
  takeStock,
  type Hindrance,
  type KeepingWorld,
} from "./device-library.ts";
import { BASE } from "../ui/links.ts";

/** How far the library is kept on the device; sizes in bytes. */
export type KeepingState =
  | { readonly kind: "looking" }
  | { readonly kind: "unsupported" }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "offered"; readonly bytes: number; readonly done: number }
  | { readonly kind: "running"; readonly bytes: number; readonly done: number }
  | { readonly kind: "kept"; readonly bytes: number }
  | { readonly kind: "stopped"; readonly why: Hindrance };

/** Keeps the library on the device. Its promises never reject. */
export type Keeping = {
  readonly state: () => KeepingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks what there is. */
  look(): Promise<void>;
  /** Keeps all of it, or what is still missing. */
  keep(): Promise<void>;
  /** Goes on where the reader once wanted all of it: after an interruption, or when the site was renewed. */
  resume(): Promise<void>;
  pause(): Promise<void>;
  remove(): Promise<void>;
};

const NAMES = deviceCaches(BASE);

function createKeeping(dataUrl: string, world: KeepingWorld): Keeping {
  const shown = createShownState();
  const { look, keep, stop } = createWork(dataUrl, world, shown.tell);
  return {
    state: shown.state,
    subscribe: shown.subscribe,
    look,
    keep,
    async resume() {
      const isWanted = await world.storage.has(NAMES.kept).catch(() => false);
      if (isWanted && !savesData()) await keep();
    },
    async pause() {
      stop();
      await look();
    },
    async remove() {
      stop();
      await world.storage.delete(NAMES.kept).catch(() => false);
      await look();
    },
  };
}

/** At most one keeping is under way in a page. */
function createWork(dataUrl: string, world: KeepingWorld, tell: (state: KeepingState) => void) {
  let work: AbortController | null = null;

  function tellFailure(error: unknown): void {
    tell({ kind: "stopped", why: error instanceof KeepingFailure ? error.hindrance : "refused" });
  }

  async function look(): Promise<void> {
    try {
      await untilServed();
      const { bytes, done, isWhole } = await takeStock(dataUrl, NAMES, world);
      if (work === null) tell(isWhole ? { kind: "kept", bytes } : { kind: "offered", bytes, done });
    } catch (error) {
      if (work === null) tellFailure(error);
    }
  }

  async function keep(): Promise<void> {
    if (work !== null) return;
    const own = new AbortController();
    work = own;
    const tellWhileWanted = (next: KeepingState) => {
      if (!own.signal.aborted) tell(next);
    };
    try {
      await alone(
        () => keepMissing(dataUrl, world, own.signal, tellWhileWanted),
        () => tell({ kind: "elsewhere" }),
      );
    } catch (error) {
      if (!own.signal.aborted) tellFailure(error);
    }
    if (work === own) work = null;
  }

  function stop(): void {
    work?.abort();
    work = null;
  }

  return { look, keep, stop };
}

function createShownState() {
  const listeners = new Set<() => void>();
  let state: KeepingState = { kind: "looking" };
  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (next: KeepingState) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

async function keepMissing(
  dataUrl: string,
  world: KeepingWorld,
  signal: AbortSignal,
  tell: (state: KeepingState) => void,
): Promise<void> {
  await untilServed();
  const stock = await takeStock(dataUrl, NAMES, world);
  const { bytes } = stock;
  let { done } = stock;
  const onBytes = (more: number) => {
    done += more;
    tell({ kind: "running", bytes, done });
  };
  if (!stock.isWhole) {
    onBytes(0);
    await keepLibrary(stock, dataUrl, NAMES, world, { signal, onBytes });
  }
  tell({ kind: "kept", bytes });
}

/** Two windows would bring the same files. A lock that is held for ever would keep a page from Back's cache. */
async function alone(action: () => Promise<void>, onTaken: () => void): Promise<void> {
  if (!("locks" in navigator)) return action();
  await navigator.locks.request(NAMES.kept, { ifAvailable: true }, async (lock) => {
    if (lock === null) onTaken();
    else await action();
  });
}

async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? null : quota - (usage ?? 0);
  } catch {
    return null;
  }
}

/** Whether the browser can keep anything of this page's site. */
export function canKeep(): boolean {
  return "serviceWorker" in navigator && "caches" in window;
}

/** How long a page waits for its service worker to be asked for before it takes it for refused. */
const REGISTRATION_MS = 4000;

/** Resolves once a service worker answers for the site; rejects where the browser refuses one. */
async function untilServed(): Promise<void> {
  const { serviceWorker } = navigator;
  const asked = async () => (await serviceWorker.getRegistration(BASE)) !== undefined;
  if (!(await asked())) {
    await Promise.race([serviceWorker.ready, after(REGISTRATION_MS)]);
    if (!(await asked())) throw new KeepingFailure("refused");
  }
  await serviceWorker.ready;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The one keeping of a page, for all that shows or starts it. */
export const keeping = createKeeping(new URL(`${BASE}data/`, window.location.href).href, {
  storage: window.caches,
  fetch: (url, options) => fetch(url, options),
  room: roomLeft,
});
