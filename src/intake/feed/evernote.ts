import type { Removal } from "#article/article.ts";
import type { Entries, Entry } from "./entry.ts";
import { contentSource, saidFields, titleSource, webAddress } from "./entry-fields.ts";
import { evernoteMarkup } from "./evernote-markup.ts";
import { createResourceFinder, type Resource } from "./evernote-pictures.ts";
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  textOfChild,
  type XmlElement,
} from "./xml-tree.ts";

/** The notes of an export of Evernote. */
export function readEvernote(root: XmlElement, file: string, bytes: Uint8Array): Entries {
  const find = createResourceFinder(file, bytes);
  return { entries: elementsNamed(root, "note").map((note) => readNote(note, find)), omitted: [] };
}

function readNote(note: XmlElement, find: ReturnType<typeof createResourceFinder>): Entry {
  const line = childNamed(note, "content")?.textLine ?? note.line;
  const { markup, removed } = evernoteMarkup(contentSource(note, "content"), line);
  const attributes = childNamed(note, "note-attributes") ?? note;
  const resources = childrenNamed(note, "resource").map(resourceOf);
  const url = textOfChild(attributes, "source-url");
  const created = textOfChild(note, "created");
  return {
    line: note.line,
    title: titleSource(note),
    fields: saidFields([
      ["date", created || textOfChild(note, "updated")],
      ["authors", textOfChild(attributes, "author")],
      ["sections", childrenNamed(note, "tag").map(({ text }) => text.trim())],
      ["url", webAddress(url)],
    ]),
    languages: [],
    name: null,
    ...(created === "" ? {} : { moment: created }),
    bodies: [{ kind: "html", text: markup, line, isTeaser: false }],
    removed: [...removed, ...resources.filter(isFile).map(fileRemoval)],
    placePicture: find(resources.filter((resource) => !isFile(resource))),
  };
}

function resourceOf(element: XmlElement): Resource {
  const attributes = childNamed(element, "resource-attributes");
  return {
    type: textOfChild(element, "mime"),
    name: attributes === null ? "" : textOfChild(attributes, "file-name"),
    data: textOfChild(element, "data"),
    line: element.line,
  };
}

function isFile({ type }: Resource): boolean {
  return !type.startsWith("image/");
}

function fileRemoval({ type, name, line }: Resource): Removal {
  return {
    text: name === "" ? type : `${name} (${type})`,
    line,
    rule: "attachment",
    reason: "A file that lies in the note; only its name is kept.",
    confidence: "certain",
  };
}
