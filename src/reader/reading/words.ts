/** What the article's screen says around its text. */
export const words = {
  contents: "Contents",
  save: "Save",
  saved: "Saved",
  nowSaved: "Saved on this device",
  noLongerSaved: "No longer saved",
  notKept:
    "This browser keeps nothing for this site, or its room is full: the article is saved until the page is closed.",
  listen: "Listen",
  more: "More",
  /** @param percent A whole number, as it is written with its sign. */
  continueAt: (percent: string) => `Continue at ${percent}`,
};
