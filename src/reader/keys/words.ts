/** What the sheet of keys says. */
export const words = {
  title: "Keys",
  close: "Close",
  everywhere: "Everywhere",
  inList: "In the list of articles",
  inArticle: "In an article",
  singleKeys: "Single-key shortcuts are on",
  meanings: {
    sheet: "show these keys",
    search: "filter by word",
    clear: "clear the filter",
    down: "next article",
    up: "previous article",
    open: "open it",
    save: "save it, or take it out again",
    listen: "listen, pause, go on",
    nextMatch: "next match",
    previousMatch: "previous match",
    next: "next article",
    previous: "previous article",
    back: "back to the list",
  },
};
