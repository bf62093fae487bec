/** Name and size in bytes of one data file. */
export type ListedFile = readonly [name: string, bytes: number];

/**
 * What a library's file list holds: all data files with a hash in their names but the list itself, in
 * the order of their making. `LibraryIndex.files` names it; only who keeps the whole library reads it.
 */
export type FileList = {
  readonly version: number;
  readonly files: readonly ListedFile[];
};
