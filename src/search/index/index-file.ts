/** A file of the index; its name is made from its content. */
export type IndexFile = { readonly name: string; readonly content: Uint8Array | string };

/** Gives a name to a file by its kind and content. */
export type NameFile = (
  kind: string,
  extension: "bin" | "json",
  content: Uint8Array | string,
) => string;

/** Files in the order of their keys: where a key is, if it is anywhere. */
export type FileTable = {
  /** For each file its first key, or a beginning of that which no key of the file before reaches. */
  readonly firsts: readonly string[];
  /** File names, in the same order. */
  readonly files: readonly string[];
};
