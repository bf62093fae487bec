/** What the not-found page says once it has looked around. */
export const words = {
  /** Before the title of an article that its address may have meant. */
  perhaps: "Perhaps you are looking for:",
};
