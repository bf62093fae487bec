/** What the reader sees of the notes before any of them is read. */
export const pageWords = {
  title: "Highlights and notes",
  link: "Notes",
  backToArticles: "All articles",
  intro: "Kept in this browser on this device, and nowhere else.",
};
