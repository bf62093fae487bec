import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import { mergeNotes } from "#article/notes/merge-notes.ts";
import { notesByArticle } from "#article/notes/note.ts";
import { printNotes } from "#article/notes/print-notes.ts";
import { printStoredNotes, readStoredNotes } from "#article/notes/stored-notes.ts";
import { printWebAnnotations, readWebAnnotations } from "#article/notes/web-annotations.ts";
import { makeNote } from "./make-note.ts";

const SITE = "https://paper.example/archive/";

const NOTES = [
  makeNote({ text: "Why so *late*?\n\nAsk." }),
  makeNote({ id: "b", quote: "Nobody had\nexpected her.", made: "2031-05-05T10:00:00.000Z" }),
  makeNote({ id: "c", article: articleIdFrom("شارع.txt"), title: "شارع [1]", language: null }),
];

describe("stored notes", () => {
  test("are read as they were stored", () => {
    expect(readStoredNotes(printStoredNotes(NOTES))).toEqual({ kind: "notes", notes: NOTES });
  });

  test("are none where nothing was stored", () => {
    expect(readStoredNotes(null)).toEqual({ kind: "notes", notes: [] });
  });

  test("of a newer form are left alone", () => {
    expect(readStoredNotes('{"version":2,"notes":{}}')).toEqual({ kind: "newer" });
  });

  test("are read beside anything that is none", () => {
    const [note] = NOTES;
    const stored = {
      version: 1,
      notes: [null, 7, "x", [], {}, { ...note, article: "../x" }, note],
    };
    expect(readStoredNotes(JSON.stringify(stored))).toEqual({ kind: "notes", notes: [note] });
  });

  test("are read from anything without an error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(readStoredNotes(stored).kind).toMatch(/notes|newer/);
        expect(readStoredNotes(`{"notes":${stored}}`).kind).toBe("notes");
        expect(readStoredNotes(`{"notes":[${stored},{"anchor":${stored}}]}`).kind).toBe("notes");
      }),
    );
  });
});

describe("merged notes", () => {
  test("hold each note once, as it was changed last", () => {
    const [note, ...others] = NOTES;
    const newer = makeNote({ text: "Now I know.", at: "2031-06-01T10:00:00.000Z" });
    expect(mergeNotes(NOTES, [newer, ...NOTES])).toEqual([newer, ...others]);
    expect(mergeNotes([newer], NOTES)).toEqual([newer, ...others]);
    expect(note).toBeDefined();
  });

  test("hold a passage once, though it was marked on two devices", () => {
    expect(mergeNotes([makeNote()], [makeNote({ id: "elsewhere" })])).toEqual([makeNote()]);
  });
});

test("notes go by article, the one marked last first, in reading order", () => {
  const early = makeNote({ id: "d", anchor: { ...makeNote().anchor, at: 3 } });
  const groups = notesByArticle([...NOTES, early]);
  expect(Array.from(groups.values(), (group) => group.map(({ id }) => id))).toEqual([
    ["d", NOTES[0]?.id, "b"],
    ["c"],
  ]);
});

describe("notes as Markdown", () => {
  test("are quotes with their links below their article", () => {
    expect(printNotes(NOTES.slice(0, 2), "Highlights", "In the article", SITE).split("\n")).toEqual(
      [
        "# Highlights",
        "",
        `## [Ferry returns](${SITE}a/ferry/)`,
        "",
        "> the ferry left",
        ">",
        `> [In the article](${SITE}a/ferry/#passage=the+ferry+left&before=At+noon+&after=%2C+said+the+harbour+master&at=21)`,
        "",
        "Why so \\*late\\*?",
        "",
        "Ask.",
        "",
        "> Nobody had",
        ">",
        "> expected her.",
        ">",
        `> [In the article](${SITE}a/ferry/#passage=Nobody+had+expected+her.&before=At+noon+&after=%2C+said+the+harbour+master&at=21)`,
        "",
      ],
    );
  });

  test("escape a title", () => {
    expect(printNotes(NOTES.slice(2), "H", "L", SITE)).toContain("## [شارع \\[1\\]](");
  });
});

describe("notes as web annotations", () => {
  test("tell each passage by quote and by position", () => {
    const page: unknown = JSON.parse(printWebAnnotations(NOTES.slice(0, 1), SITE));
    expect(page).toEqual({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationPage",
      items: [
        {
          id: "urn:uuid:0a3f0c4e-6f3e-4a65-9d0c-2f7f6f0a1b2c",
          type: "Annotation",
          motivation: "commenting",
          created: "2031-05-04T10:00:00.000Z",
          modified: "2031-05-04T10:00:00.000Z",
          body: { type: "TextualBody", value: "Why so *late*?\n\nAsk.", format: "text/plain" },
          target: {
            source: {
              id: `${SITE}a/ferry/`,
              type: "Text",
              "dcterms:title": "Ferry returns",
              language: "en",
            },
            selector: [
              {
                type: "TextQuoteSelector",
                exact: "the ferry left",
                prefix: "At noon ",
                suffix: ", said the harbour master",
              },
              { type: "TextPositionSelector", start: 21, end: 35 },
            ],
          },
        },
      ],
    });
  });

  test("come back as they were", () => {
    const [first, ...rest] = NOTES;
    const twin = makeNote({ id: "t", anchor: { ...makeNote().anchor, isRepeated: true } });
    const notes = first === undefined ? [] : [first, twin, ...rest];
    expect(readWebAnnotations(printWebAnnotations(notes, SITE))).toEqual({ notes, passedOver: 0 });
  });

  test("of others are read where they are about articles", () => {
    const annotation = {
      id: "x1",
      type: ["Annotation"],
      created: "2031-05-04T10:00:00Z",
      body: ["One", { value: "two" }],
      target: {
        source: `${SITE}a/ferry/?q=noon#top`,
        selector: { type: "TextQuoteSelector", exact: "the ferry" },
      },
    };
    const read = readWebAnnotations(JSON.stringify([annotation, { type: "Annotation" }]));
    expect(read?.passedOver).toBe(1);
    expect(read?.notes[0]).toMatchObject({
      article: "ferry",
      text: "One\ntwo",
      anchor: { quote: "the ferry", before: "", at: 0 },
    });
  });

  test.each(["", "[1]", "null", "{}", '{"type":"Feature"}', '{"items":[{}]}', "<html>", "\0"])(
    "are not %j",
    (text) => {
      expect(readWebAnnotations(text)).toBeNull();
    },
  );

  test("are read from anything without an error", () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, path) => {
        const target = { source: `${SITE}a/${path}`, selector: JSON.parse(json) as unknown };
        const items = [{ type: "Annotation", target, body: json }];
        expect(readWebAnnotations(JSON.stringify({ items }))?.passedOver).toBe(1);
        expect(() => readWebAnnotations(json)).not.toThrow();
      }),
    );
  });
});
