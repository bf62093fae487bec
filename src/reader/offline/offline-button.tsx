import { lazyPart } from "../ui/lazy-part.tsx";
import { FRAME_BUTTON, PopoverButton } from "../ui/popover-button.tsx";
import { useWords } from "../words/use-words.ts";

const OfflinePanel = lazyPart(async () => (await import("./offline-panel.tsx")).OfflinePanel);

/** "Offline": tells what is kept on the device and offers to keep everything. */
export function OfflineButton() {
  const words = useWords().offline;
  return (
    <div className="needs-script relative">
      <PopoverButton
        id="offline"
        text={words.button}
        className={`${FRAME_BUTTON} offline-anchor`}
        panelClassName="offline-panel w-72 max-w-[calc(100vw-2rem)] p-4"
      >
        <OfflinePanel />
      </PopoverButton>
    </div>
  );
}
