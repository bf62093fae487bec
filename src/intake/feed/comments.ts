import type { Removal } from "#article/article.ts";
import { hasTags } from "../html/html-tags.ts";
import { markupText } from "./markup-text.ts";

/** A reader's answer to an article. */
export type Comment = { readonly author: string; readonly text: string; readonly line: number };

/** The rule by which comments are left out. */
export const COMMENT_RULE = "comment of a reader";

/** Comments of one article that are listed; of more, their number is. */
const MOST_COMMENTS = 500;

/** Comments as what is left out of the article that they stand below. */
export function commentRemovals(comments: readonly Comment[]): readonly Removal[] {
  const listed = comments.slice(0, MOST_COMMENTS).map(removalOf);
  const rest = comments[MOST_COMMENTS];
  if (rest === undefined) return listed;
  const more = `${comments.length - MOST_COMMENTS} more comments`;
  return [...listed, removal(more, rest.line)];
}

function removalOf({ author, text, line }: Comment): Removal {
  const words = hasTags(text) ? markupText(text) : text.replaceAll(/\s+/g, " ").trim();
  return removal(author === "" ? words : `${author}: ${words}`, line);
}

function removal(text: string, line: number): Removal {
  return {
    text,
    line,
    rule: COMMENT_RULE,
    reason: "What a reader wrote below the article is no part of it.",
    confidence: "certain",
  };
}
