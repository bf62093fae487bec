/** Where the index's files come from. Both reject with a `FileFailure` when a file cannot be had. */
export type IndexSource = {
  json(file: string): Promise<unknown>;
  bytes(file: string): Promise<Uint8Array>;
};
