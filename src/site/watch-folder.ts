import { existsSync, lstatSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { dirname, join } from "node:path";

export type FolderWatch = { close(): void };

/** Milliseconds between looks at what the system does not watch: folders beyond its limit, or one that is not there. */
const LOOK_AGAIN = 1000;

/**
 * Tells the path of whatever comes, goes or changes in a folder at any depth; of the folder itself when
 * that may be anything in it. Each folder has one watcher, which sees the files in it: watching each file,
 * or reading the folder anew to see which one changed, takes seconds where there are ten thousand.
 * @param folder Absolute path; it need not be there yet.
 */
export function watchFolder(folder: string, onChange: (path: string) => void): FolderWatch {
  const watchers = createWatchers((path, event, name) => {
    const changed = name === null ? path : join(path, name);
    // A watcher tells of its own folder's end by the folder's name.
    if (!existsSync(path)) follow(path);
    else if (event === "rename" && mayBeFolder(changed)) follow(changed);
    onChange(changed);
  });
  const mayBeFolder = (path: string): boolean => watchers.has(path) || isFolder(path);

  /** A folder that came, went or was replaced, and all in it. */
  function follow(path: string): void {
    watchers.closeIn(path);
    openAll(path);
  }

  function openAll(path: string): void {
    const inside = foldersIn(path);
    if (inside !== null) watchers.open(path);
    else if (path === folder) watchers.lookAt(path);
    for (const name of inside ?? []) openAll(join(path, name));
  }

  const looking = setInterval(() => {
    for (const path of watchers.lookedAt()) {
      follow(path);
      onChange(path);
    }
  }, LOOK_AGAIN).unref();
  follow(folder);
  return {
    close() {
      clearInterval(looking);
      watchers.closeIn(folder);
    },
  };
}

type OnEvent = (path: string, event: string, name: string | null) => void;

/** Watchers by folder, and the folders that have none and must be looked at. */
function createWatchers(onEvent: OnEvent) {
  const watchers = new Map<string, FSWatcher>();
  const unwatched = new Set<string>();
  const lookAt = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
    unwatched.add(path);
  };
  return {
    has: (path: string): boolean => watchers.has(path),
    lookAt,
    lookedAt: (): readonly string[] => Array.from(unwatched),
    open(path: string): void {
      try {
        const watcher = watch(path, (event, name) => onEvent(path, event, name));
        watcher.on("error", () => lookAt(path));
        watchers.set(path, watcher);
      } catch {
        // The system watches so many and no more, or the folder went away again.
        lookAt(path);
      }
    },
    closeIn(folder: string): void {
      for (const path of unwatched) if (isIn(path, folder)) unwatched.delete(path);
      for (const [path, watcher] of watchers) {
        if (!isIn(path, folder)) continue;
        watcher.close();
        watchers.delete(path);
      }
    },
  };
}

/** Names of the folders in a folder, links to folders not among them; null when it is none. */
function foldersIn(path: string): readonly string[] | null {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a path is that of a folder or of something in it. */
export function isIn(path: string, folder: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (at === folder) return true;
    if (at === dirname(at)) return false;
  }
}
