/** What the article's screen says around its text. */
export const words = {
  contents: "Contents",
};
