import { decodeEntities } from "../decode/entities.ts";
import { sourceLines } from "./lines.ts";
import { joinWrapped, type Passage } from "./passages.ts";

/**
 * The paragraphs of a plain text in a record: a line each or, in a text that was wrapped, what stands
 * between empty lines.
 */
export function plainPassages(text: string): readonly Passage[] {
  return joinWrapped(sourceLines(decodeEntities(text).text));
}
