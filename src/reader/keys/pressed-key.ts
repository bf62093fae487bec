const TYPING = "input, select, textarea, [contenteditable]";

/** What lies over the page and has keys of its own. */
const OVERLAY = "dialog, [popover]";

/**
 * The key that was pressed, as `KeyboardEvent.key` names it, where it may mean something to the page;
 * null while typing, with a modifier key, over a panel, and for characters where the reader has
 * switched them off (WCAG 2.1.4).
 */
export function pressedKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || isCommand(event)) return null;
  if (isWithin(event.target, `${TYPING}, ${OVERLAY}`)) return null;
  const isCharacter = event.key.length === 1;
  return isCharacter && areCharactersOff() ? null : event.key;
}

/** AltGr, which Windows tells as Control with Alt, only writes a sign such as `[`. */
function isCommand(event: KeyboardEvent): boolean {
  if (event.getModifierState("AltGraph")) return false;
  return event.ctrlKey || event.metaKey || event.altKey;
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function areCharactersOff(): boolean {
  return document.documentElement.dataset["keys"] === "off";
}
