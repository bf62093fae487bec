import type { KeepFailure } from "./notes-store.ts";

/** What the reader sees of highlights and notes; what their page shows at once is in `page-words.ts`. */
export const words = {
  empty: "No highlights yet",
  emptyHow:
    "Select a passage in an article and choose “Highlight”, or “Note” to write something beside it. All of them are then listed here.",
  seeArticles: "See all articles",
  inArticle: "In the article",
  addNote: "Add note",
  changeNote: "Change note",
  remove: "Remove",
  removed: "Removed.",
  undo: "Undo",
  passageGone: "This passage is no longer in the article.",
  articleGone: "This article is no longer in the library.",
  exportMarkdown: "Export as Markdown",
  exportAnnotations: "Export as W3C annotations",
  importAnnotations: "Import annotations",
  markdownHeading: "Highlights and notes",
  imported: (count: number) =>
    count === 1 ? "One new highlight was added." : `${count} new highlights were added.`,
  passedOver: (count: number) =>
    count === 1
      ? "One annotation in the file was not about a passage of an article."
      : `${count} annotations in the file were not about passages of articles.`,
  refused: (file: string) =>
    `“${file}” holds no W3C annotations. A file that was exported here does; its name ends in .jsonld.`,
  failures: {
    full: "This browser’s storage is full, so nothing was kept. Remove some highlights, or free space in the browser’s settings.",
    blocked: "This browser does not let the page keep anything, so nothing was kept.",
    newer:
      "The highlights in this browser were kept by a newer version of this site. Reload the page to see and change them.",
  } satisfies Record<KeepFailure, string>,
};
