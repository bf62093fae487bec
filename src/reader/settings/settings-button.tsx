import { lazyPart } from "../ui/lazy-part.tsx";
import { FRAME_BUTTON, PopoverButton } from "../ui/popover-button.tsx";
import { useWords } from "../words/use-words.ts";

const SettingsPanel = lazyPart(async () => (await import("./settings-panel.tsx")).SettingsPanel);

/** "Aa": opens the reading settings beside it. */
export function SettingsButton() {
  const words = useWords().shared;
  return (
    <div className="needs-script relative">
      <PopoverButton
        id="reading-settings"
        name={words.readingSettings}
        text="Aa"
        className={`${FRAME_BUTTON} settings-anchor`}
        panelClassName="settings-panel w-80 max-w-[calc(100vw-2rem)] p-4"
      >
        <SettingsPanel />
      </PopoverButton>
    </div>
  );
}
