import { Suspense, useEffect, useState } from "react";
import { pressedKey } from "./pressed-key.ts";
import { onKeySheetAsked } from "./sheet-request.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const KeySheet = lazyPart(async () => (await import("./key-sheet.tsx")).KeySheet);

/** The key that shows all others. */
const SHEET_KEY = "?";

/**
 * Single keys for the whole site: each does what a press on the control does that names it in
 * `aria-keyshortcuts`, or goes to it where it is a field.
 */
export function Shortcuts() {
  const [isSheetOpen, setSheetOpen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const key = pressedKey(event);
      if (key === null) return;
      if (key === SHEET_KEY) setSheetOpen(true);
      else if (!pressControlOf(key)) return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  useEffect(() => onKeySheetAsked(() => setSheetOpen(true)), []);
  if (!isSheetOpen) return null;
  return (
    <Suspense>
      <KeySheet onClose={() => setSheetOpen(false)} />
    </Suspense>
  );
}

/** Of several controls with a key the last one counts: what opens later stands later on the page. */
function pressControlOf(key: string): boolean {
  const controls = document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]");
  const control = [...controls].findLast((each) =>
    each.getAttribute("aria-keyshortcuts")?.split(" ").includes(shortcutOf(key)),
  );
  if (control === undefined) return false;
  if (control.matches("input")) control.focus();
  else control.click();
  return true;
}

/** A key as `aria-keyshortcuts` writes it: a capital is typed with Shift. */
function shortcutOf(key: string): string {
  return /^\p{Lu}$/u.test(key) ? `Shift+${key}` : key;
}
