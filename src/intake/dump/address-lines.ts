import type { FurnitureRule } from "../furniture/rule.ts";

const FILE_RULE: FurnitureRule = {
  name: "name of a file",
  reason: "The name of a picture's file, which stands where the picture is.",
  place: "anywhere",
};

const MAIL_RULE: FurnitureRule = {
  name: "mail address",
  reason: "An address of the author or the site on a line of its own.",
  place: "edges",
};

const FILE_NAME = /^[^\s/]{4,}\.(?:jpe?g|png|gif|webp|avif)$/iu;
const MAIL_ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;

/** The rule of a line that is nothing but a picture's file name or a mail address, or null. */
export function addressRule(text: string): FurnitureRule | null {
  if (text.includes(" ") || !text.includes(".")) return null;
  if (MAIL_ADDRESS.test(text)) return MAIL_RULE;
  return FILE_NAME.test(text) ? FILE_RULE : null;
}
