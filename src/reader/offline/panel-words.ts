/** What is said of reading without a connection by parts of the page that are loaded when they are needed. */
export const PANEL_WORDS = {
  tryAgain: "Try again",

  renewed: "There is a newer edition of this site.",
  showRenewed: "Show it",
  later: "Later",

  title: "Read without a connection",
  whatStays: "Articles you open here stay on this device.",
  offer: "You can also keep all of them, and the filter.",
  keep: (size: string) => `Keep everything on this device (${size})`,
  looking: "Looking what there is …",
  progress: (done: string, size: string) => `${done} of ${size}`,
  progressLabel: "Kept so far",
  pause: "Pause",
  goOn: "Go on",
  remove: "Remove from this device",
  partly: (done: string, size: string) => `${done} of ${size} are kept on this device so far.`,
  kept: (size: string) =>
    `Everything is kept on this device (${size}): every article opens without a connection.`,
  elsewhere: "Another window of this site is keeping it just now.",
  stopped: {
    room: "This device has no more room for it. What is there so far stays.",
    refused: "The browser does not allow the site to keep anything on this device.",
    lost: "The site could not be reached, or was renewed meanwhile. What is there so far stays.",
  },
  unsupported:
    "This browser keeps nothing of this site: it may be a private window, or the address does not begin with https.",
};
