// Stands in pages of the dev server only. A change that comes while a page is on its way is told to none: the page
// listens later. So it says which state of the library it shows, and the server has it load anew if that is past.
const script = document.querySelector<HTMLElement>("script[data-state]");
import.meta.hot?.send("broadsheet:shows", { state: script?.dataset["state"] });
