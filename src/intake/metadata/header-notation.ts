/** Fields under the names that a file gives them: strings, numbers, lists or records of them. */
export type Fields = Readonly<Record<string, unknown>>;

export type ReadFields = {
  /** Null where the lines are no record of fields. */
  readonly fields: Fields | null;
  /** What is wrong with the lines, so that the fields are what can be made out; else null. */
  readonly fault: string | null;
  /** Whether each line was read by itself, so that none goes on with the field above it. */
  readonly isByLine: boolean;
};

/** A way to write fields above a text. */
export type Notation = {
  readonly name: "YAML" | "TOML";
  /** What keeps clear of the commonest fault. */
  readonly advice: string;
  readonly read: (lines: readonly string[]) => ReadFields;
  /** The name of the field that each line belongs to, or null. */
  readonly ownersOf: (lines: readonly string[], isByLine: boolean) => readonly (string | null)[];
};
