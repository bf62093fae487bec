import { Suspense, useState } from "react";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useWords } from "../words/use-words.ts";

const SettingsPanel = lazyPart(async () => (await import("./settings-panel.tsx")).SettingsPanel);

const PANEL_ID = "reading-settings";

/** "Aa": opens the reading settings beside it. */
export function SettingsButton() {
  const words = useWords().shared;
  const [opened, setOpened] = useState(false);
  return (
    <div className="needs-script relative">
      <button
        type="button"
        popoverTarget={PANEL_ID}
        aria-label={words.readingSettings}
        className="target settings-anchor inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center hover:text-ink"
      >
        Aa
      </button>
      <div
        id={PANEL_ID}
        popover="auto"
        onToggle={(event) => setOpened(event.newState === "open")}
        className="settings-panel w-80 max-w-[calc(100vw-2rem)] rounded-lg border border-rule bg-surface p-4 text-[0.8125rem] text-ink floating"
      >
        {opened && (
          <Suspense>
            <SettingsPanel />
          </Suspense>
        )}
      </div>
    </div>
  );
}
