import { DATA_VERSION } from "#article/library.ts";

/** A file's content, or the name of the file that could not be had. */
export type Loaded<Value> =
  | { readonly kind: "ready"; readonly value: Value }
  | { readonly kind: "failed"; readonly file: string };

export type DataFiles = {
  /** Reads a data file once; a failure is forgotten, so that asking again tries again. Never rejects. */
  read<Value extends { readonly version: number }>(file: string): Promise<Loaded<Value>>;
};

/** The data files of the site, below `dataUrl` (absolute, ending in `/`). */
export function createDataFiles(dataUrl: string): DataFiles {
  const known = new Map<string, Promise<Loaded<unknown>>>();
  return {
    read<Value extends { readonly version: number }>(file: string) {
      const started = known.get(file) ?? fetchFile<Value>(dataUrl, file);
      known.set(file, started);
      void started.then((loaded) => {
        if (loaded.kind === "failed") known.delete(file);
      });
      // One file name always holds one type of content.
      return started as Promise<Loaded<Value>>;
    },
  };
}

async function fetchFile<Value extends { readonly version: number }>(
  dataUrl: string,
  file: string,
): Promise<Loaded<Value>> {
  try {
    const response = await fetch(dataUrl + file);
    if (!response.ok) return { kind: "failed", file };
    const value = (await response.json()) as Value;
    return value.version === DATA_VERSION ? { kind: "ready", value } : { kind: "failed", file };
  } catch {
    return { kind: "failed", file };
  }
}
