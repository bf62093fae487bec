import { useState } from "react";
import { applySettings, readSettings } from "../settings/settings.ts";
import { saveFile } from "../ui/save-file.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { printKept, takeKept, type Import } from "./kept-file.ts";

/** What is told of each outcome, by its name in the catalogue. */
const SAID = {
  done: "imported",
  "not-ours": "notOurs",
  full: "noRoom",
} as const satisfies Readonly<Record<Import, string>>;

const EXPORT_NAME = "broadsheet-reading.json";

const BUTTON =
  "reach inline-flex min-h-7.5 cursor-pointer items-center rounded-full border border-rule px-3.5 text-[0.8125rem] hover:border-muted";

/** Takes all that is kept on the device along as one file, and takes such a file in. */
export function KeptTools() {
  const words = usePanelWords().device;
  const [said, setSaid] = useState<(typeof SAID)[Import] | null>(null);
  async function take(field: HTMLInputElement) {
    const file = field.files?.[0];
    if (file === undefined) return;
    setSaid(SAID[takeText(await file.text())]);
    // So that the same file can be taken in again.
    field.value = "";
  }
  return (
    <section aria-labelledby="kept" className="mt-10 border-t border-rule pt-4">
      <h2 id="kept" className="text-[0.8125rem] font-semibold text-muted">
        {words.keptTitle}
      </h2>
      <p className="my-3 max-w-[36rem] text-[0.9375rem]">{words.keptNote}</p>
      <div className="flex flex-wrap gap-3">
        <button type="button" className={BUTTON} onClick={() => setSaid(exportAll())}>
          {words.export}
        </button>
        <label className={`${BUTTON} choice`}>
          {words.import}
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => void take(event.currentTarget)}
          />
        </label>
      </div>
      <p role="status" className="mt-3 min-h-6 text-[0.875rem]">
        {said === null ? "" : words[said]}
      </p>
    </section>
  );
}

/** @returns What is to be told: nothing, where the file speaks for itself. */
function exportAll(): "noRoom" | null {
  try {
    saveFile(EXPORT_NAME, printKept(localStorage), "application/json");
    return null;
  } catch {
    return "noRoom";
  }
}

function takeText(text: string): Import {
  try {
    const result = takeKept(text, localStorage);
    applySettings(readSettings());
    return result;
  } catch {
    return "full";
  }
}
