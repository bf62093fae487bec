/** What the pages without articles are called in English: in their prerendered heads, and where they say it. */
export const PAGE_NAMES = {
  saved: "Saved articles",
  notes: "Highlights and notes",
  missing: "Page not found",
};
