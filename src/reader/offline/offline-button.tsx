import { Suspense, useState } from "react";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useWords } from "../words/use-words.ts";

const OfflinePanel = lazyPart(async () => (await import("./offline-panel.tsx")).OfflinePanel);

const PANEL_ID = "offline";

/** "Offline": tells what is kept on the device and offers to keep everything. */
export function OfflineButton() {
  const words = useWords().offline;
  const [opened, setOpened] = useState(false);
  return (
    <div className="needs-script relative">
      <button
        type="button"
        popoverTarget={PANEL_ID}
        className="target offline-anchor inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center hover:text-ink"
      >
        {words.button}
      </button>
      <div
        id={PANEL_ID}
        popover="auto"
        onToggle={(event) => setOpened(event.newState === "open")}
        className="offline-panel w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-rule bg-surface p-4 text-[0.8125rem] text-ink floating"
      >
        {opened && (
          <Suspense>
            <OfflinePanel />
          </Suspense>
        )}
      </div>
    </div>
  );
}
