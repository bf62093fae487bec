import type { Signed } from "./signs.ts";

/** Names of the rules for lines that say who wrote an article and when. */
export type MetaRule = "byline" | "date line" | "meta line";

/** What a line is that gives an article's authors or date. */
export type MetaSign = {
  readonly kind: "meta";
  readonly rule: MetaRule;
  readonly authors: readonly string[];
  readonly date: string | null;
  /** A line such as `Port Town, 4 May 2031`, which stays in the text. */
  readonly isPlaceLine: boolean;
};

/** The sign of a line with these authors and this day. */
export function metaOf(rule: MetaRule, authors: readonly string[], date: string | null): MetaSign {
  return { kind: "meta", rule, authors, date, isPlaceLine: false };
}

/** Whether a passage is a line that gives the day, perhaps with the author. */
export function givesDay(passage: Pick<Signed, "sign"> | undefined): boolean {
  return passage?.sign.kind === "meta" && passage.sign.date !== null;
}

/** Whether a passage is a line that gives the date and nothing else. */
export function isDateLine(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "meta" && passage.sign.rule === "date line";
}

/** Whether a passage is a line that names authors and gives no date. */
export function namesAuthors({ sign }: Pick<Signed, "sign">): boolean {
  return sign.kind === "meta" && sign.rule === "byline" && sign.authors.length > 0;
}

/** Whether a passage says in known words what an author is. */
export function isRoleLine(passage: Pick<Signed, "sign"> | undefined): boolean {
  return passage?.sign.kind === "furniture" && passage.sign.rule.namesRole === true;
}

/** Whether a passage is a mail address and nothing else. */
export function isAddressLine(passage: Pick<Signed, "sign"> | undefined): boolean {
  return passage?.sign.kind === "furniture" && passage.sign.rule.name === "mail address";
}
