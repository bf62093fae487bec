/** What every page may say of reading without a connection; see `panel-words.ts` for the rest. */
export const OFFLINE_WORDS = {
  button: "Offline",
  articleKept: "Kept on this device.",
  articleNotKept: "Not kept on this device.",
  notKeptTitle: "This article is not on your device",
  notKeptReason: "The site cannot be reached, and the article was neither opened here nor kept.",
  tryAgain: "Try again",
  allArticles: "All articles",
};
