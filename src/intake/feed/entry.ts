import type { Removal } from "#article/article.ts";
import type { FieldName } from "../metadata/field-names.ts";
import type { PlacePicture } from "../html/html-beside.ts";

/** A text of an entry that may be its article's. */
export type EntryBody = {
  /** `any`: plain, unless it shows tags. */
  readonly kind: "html" | "any";
  readonly text: string;
  /** Line number in the file of the text's first line, from 1. */
  readonly line: number;
  /** Whether it may be only what leads to the article. */
  readonly isTeaser: boolean;
};

/** A post, an entry or a note that is an article, with what its file says of it. */
export type Entry = {
  /** Line number in the file, from 1. */
  readonly line: number;
  readonly fields: ReadonlyMap<FieldName, unknown>;
  /** Its title as markup or plain text, or empty. */
  readonly title: string;
  /** Tags that the file gives, the most trusted first. */
  readonly languages: readonly string[];
  /** A name that no other article anywhere has, or null. */
  readonly name: string | null;
  /** Where it has no name: the moment at which it was made, which tells it from others of its title and day. */
  readonly moment?: string;
  /** Its texts, the best first. */
  readonly bodies: readonly EntryBody[];
  /** What belongs to it and is no part of its text. */
  readonly removed: readonly Removal[];
  /** Finds pictures that are a part of the file. */
  readonly placePicture?: PlacePicture;
};

/** What a file of entries holds. */
export type Entries = {
  readonly entries: readonly Entry[];
  /** For each entry that is no published article, what it is instead. */
  readonly omitted: readonly string[];
};
