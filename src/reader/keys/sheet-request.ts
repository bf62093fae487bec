const requests = new EventTarget();

/** Asks for the sheet of keys, from wherever on the page. */
export function askForKeySheet(): void {
  requests.dispatchEvent(new Event("asked"));
}

/** Calls a listener each time the sheet of keys is asked for; returns the way to stop. */
export function onKeySheetAsked(listener: () => void): () => void {
  requests.addEventListener("asked", listener);
  return () => requests.removeEventListener("asked", listener);
}
