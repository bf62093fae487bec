import { readPicture } from "./beside-picture.ts";
import { createDevDataFiles } from "./dev-data-files.ts";
import { createLibraryMaker, type Library, type LibraryResult } from "./library.ts";
import { createSeedReader, type PicturedReading, type Reading } from "./seed-reader.ts";

/** The library of a folder that people are working in. */
export type DevLibrary = {
  /** The last library that could be made; empty before that. */
  current(): Library;
  /** How often it became another one. */
  state(): number;
  /** The content of one of its data files, or null when there is no such file. */
  dataFile(name: string): string | Uint8Array | null;
  /**
   * Reads the folder again, opening only files that changed.
   * @param changed Paths of all that changed, if that is known.
   */
  reload(changed?: ReadonlySet<string>): Reloaded;
};

export type Reloaded = {
  readonly reading: Reading;
  /** Whether anything is other than before. */
  readonly isOther: boolean;
};

/**
 * Two articles that differ and have one id stop a build; here the older library stays, for the next
 * save will mend it.
 */
export function createDevLibrary(folder: string): DevLibrary {
  const reader = createSeedReader(folder);
  const makeLibrary = createLibraryMaker();
  let current = emptyLibrary(makeLibrary([]));
  let dataFile = createDevDataFiles(current);
  let before: PicturedReading | null = null;
  let state = 0;
  return {
    current: () => current,
    state: () => state,
    dataFile: (name) => dataFile(name) ?? pictureIn(folder, before, name),
    reload(changed) {
      const reading = reader.read(undefined, changed);
      if (before !== null && isSame(before, reading)) return { reading, isOther: false };
      before = reading;
      state += 1;
      const result = makeLibrary(reading.articles);
      if (result.kind === "library") {
        current = result.library;
        dataFile = createDevDataFiles(current);
      }
      return { reading, isOther: true };
    },
  };
}

/** A picture as it is now; null when it is another one than the articles show. */
function pictureIn(
  folder: string,
  reading: PicturedReading | null,
  name: string,
): Uint8Array | null {
  const place = reading?.pictures.get(name);
  const read = place === undefined ? null : readPicture(folder, place);
  return read?.kind === "picture" && read.picture.file === name ? read.bytes : null;
}

/** Files that did not change give the identical articles and problems. */
function isSame(a: Reading, b: Reading): boolean {
  return (
    isSameList(a.articles, b.articles, (value) => value) &&
    isSameList(a.saidAgain, b.saidAgain, ({ article }) => article) &&
    isSameList(a.problems, b.problems, ({ file, message }) => `${file}\n${message}`) &&
    isSameList(a.companions, b.companions, (value) => value)
  );
}

function isSameList<Value>(
  a: readonly Value[],
  b: readonly Value[],
  tell: (value: Value) => unknown,
): boolean {
  return (
    a.length === b.length && a.every((value, place) => tell(value) === tell(b[place] ?? value))
  );
}

function emptyLibrary(result: LibraryResult): Library {
  if (result.kind === "library") return result.library;
  throw new Error("A library without articles cannot clash");
}
