import { createDevDataFiles } from "./dev-data-files.ts";
import { createLibraryMaker, type Library, type LibraryResult } from "./library.ts";
import { createSeedReader, type Reading } from "./seed-reader.ts";

/** The library of a folder that people are working in. */
export type DevLibrary = {
  /** The last library that could be made; empty before that. */
  current(): Library;
  /** The content of one of its data files, or null when there is no such file. */
  dataFile(name: string): string | Uint8Array | null;
  /** Reads the folder again, opening only files that changed. */
  reload(): Reading;
};

/**
 * Two articles with one id stop a build; here the older library stays, for the next save will
 * mend it.
 */
export function createDevLibrary(folder: string): DevLibrary {
  const reader = createSeedReader(folder);
  const makeLibrary = createLibraryMaker();
  let current = emptyLibrary(makeLibrary([]));
  let dataFile = createDevDataFiles(current);
  return {
    current: () => current,
    dataFile: (name) => dataFile(name),
    reload() {
      const reading = reader.read();
      const result = makeLibrary(reading.articles);
      if (result.kind === "library") {
        current = result.library;
        dataFile = createDevDataFiles(current);
      }
      return reading;
    },
  };
}

function emptyLibrary(result: LibraryResult): Library {
  if (result.kind === "library") return result.library;
  throw new Error("A library without articles cannot clash");
}
