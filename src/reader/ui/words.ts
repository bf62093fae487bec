/** What several screens say, and what is there before anything is loaded on demand. */
export const words = {
  finished: "Finished",
  saved: "Saved",
  savedTitle: "Saved articles",
  allArticles: "All articles",
  needsScript: "The list is made by a script, which this browser does not run.",
};
