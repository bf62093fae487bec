import type { PanelWords, Words } from "./words.ts";

/** Beside the reader's own things, which are taken along to other devices, and unlike them. */
const STORAGE_KEY = "broadsheet-notices";

/**
 * Keeps on the device what the boot script says when no other script can be had, in its order. It
 * speaks English by itself, so for that nothing is kept.
 */
export function keepNotices(words: Words, panels: PanelWords | null): void {
  try {
    if (panels === null) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(noticesIn(words, panels)));
  } catch {
    // Storage may be refused or full; the notices are English then.
  }
}

/** Two sentences, each followed by the text of its link. */
export function noticesIn({ shared }: Words, { trouble }: PanelWords): readonly string[] {
  return [trouble.notLoaded, shared.reload, trouble.elsewhere, trouble.goThere];
}
