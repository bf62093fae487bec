import { parseArticleId } from "../article-id.ts";
import { articlePath } from "../paths.ts";
import { fieldOf, parsedJson, textField } from "./json-fields.ts";
import { readStoredNotes } from "./stored-notes.ts";
import type { Note } from "./note.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const UUID_SCHEME = "urn:uuid:";

/**
 * Notes as a page of the W3C Web Annotation Data Model: each passage by quote with context and by
 * position, each note as a plain textual body.
 *
 * @param site Address of the site, absolute, ending in a slash.
 */
export function printWebAnnotations(notes: readonly Note[], site: string): string {
  const page = {
    "@context": CONTEXT,
    type: "AnnotationPage",
    items: notes.map((note) => annotationOf(note, site)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/** What a file of annotations gave: notes, and how many more were not about passages of articles. */
export type ReadAnnotations = { readonly notes: readonly Note[]; readonly passedOver: number };

/**
 * Reads annotations as `printWebAnnotations` writes them, also of a site that has moved, and those
 * of others about pages with such addresses. Null when the text is no JSON of annotations.
 */
export function readWebAnnotations(text: string): ReadAnnotations | null {
  const items = itemsOf(parsedJson(text));
  if (items === null) return null;
  const records = items.map(recordFrom);
  const stored = readStoredNotes(JSON.stringify({ notes: records }));
  const notes = stored.kind === "notes" ? stored.notes : [];
  return { notes, passedOver: items.length - notes.length };
}

function annotationOf(note: Note, site: string): object {
  const { anchor } = note;
  return {
    id: UUID_SCHEME + note.id,
    type: "Annotation",
    motivation: note.text === "" ? "highlighting" : "commenting",
    created: note.made,
    modified: note.at,
    ...(note.text !== "" && {
      body: { type: "TextualBody", value: note.text, format: "text/plain" },
    }),
    target: {
      source: {
        id: site + articlePath(note.article).slice(1),
        type: "Text",
        "dcterms:title": note.title,
        ...(note.language !== null && { language: note.language }),
      },
      selector: [
        {
          type: "TextQuoteSelector",
          exact: anchor.quote,
          prefix: anchor.before,
          suffix: anchor.after,
          ...(anchor.isRepeated && { isRepeated: true }),
        },
        { type: "TextPositionSelector", start: anchor.at, end: anchor.at + anchor.quote.length },
      ],
    },
  };
}

/** A page, a collection with its first page inside, a list of annotations, or a single one. */
function itemsOf(value: unknown): readonly unknown[] | null {
  const items = fieldOf(value, "items") ?? fieldOf(fieldOf(value, "first"), "items") ?? value;
  if (Array.isArray(items)) return items.some(isAnnotation) || items.length === 0 ? items : null;
  return isAnnotation(value) ? [value] : null;
}

function isAnnotation(value: unknown): boolean {
  return [fieldOf(value, "type")].flat().includes("Annotation");
}

/** An annotation in the form of a stored note, which is checked as such. */
function recordFrom(value: unknown): object {
  const [target] = [fieldOf(value, "target")].flat();
  const source = fieldOf(target, "source") ?? target;
  const address = fieldOf(source, "id") ?? source;
  const selectors: readonly unknown[] = [fieldOf(target, "selector")].flat();
  const quote = selectors.find((each) => fieldOf(each, "type") === "TextQuoteSelector");
  const position = selectors.find((each) => fieldOf(each, "type") === "TextPositionSelector");
  return {
    id: textField(value, "id").replace(UUID_SCHEME, ""),
    article: typeof address === "string" ? articleAt(address) : null,
    title: fieldOf(source, "dcterms:title"),
    language: fieldOf(source, "language"),
    text: bodyOf(value),
    made: fieldOf(value, "created"),
    at: fieldOf(value, "modified"),
    anchor: {
      quote: fieldOf(quote, "exact"),
      before: fieldOf(quote, "prefix"),
      after: fieldOf(quote, "suffix"),
      at: fieldOf(position, "start"),
      isRepeated: fieldOf(quote, "isRepeated"),
    },
  };
}

function bodyOf(annotation: unknown): string {
  const bodies: readonly unknown[] = [fieldOf(annotation, "body")].flat();
  const texts = bodies.map((body) => (typeof body === "string" ? body : fieldOf(body, "value")));
  return texts.filter((text) => typeof text === "string").join("\n");
}

function articleAt(address: string): string | null {
  const [, name] = /\/a\/([^/?#]+)\/?(?:[?#].*)?$/s.exec(address) ?? [];
  try {
    return parseArticleId(decodeURIComponent(name ?? ""));
  } catch {
    return null;
  }
}
