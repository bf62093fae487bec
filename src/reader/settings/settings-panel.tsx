import { useState, type MouseEvent } from "react";
import { askForKeySheet } from "../keys/sheet-request.ts";
import {
  applySettings,
  readSettings,
  settingsFrom,
  type SettingName,
  type Settings,
} from "./settings.ts";
import { LANGUAGES, LANGUAGE_TAGS } from "../words/languages.ts";
import { usePanelWords } from "../words/use-panel-words.ts";

const LINK = "target cursor-pointer text-muted underline underline-offset-4 hover:text-ink";

type GroupName = Exclude<SettingName, "language">;

/** The groups in the order of the panel; the choices of each stand from least to most. */
const GROUPS: readonly GroupName[] = [
  "size",
  "width",
  "leading",
  "letters",
  "words",
  "align",
  "face",
  "theme",
  "keys",
];

/** Every setting takes effect as it is chosen and is kept on the device. */
export function SettingsPanel() {
  const words = usePanelWords().settings;
  const [settings, setSettings] = useState(readSettings);
  const [kept, setKept] = useState(true);
  function choose(changed: Settings) {
    setSettings(changed);
    setKept(applySettings(changed));
  }
  return (
    <div className="grid gap-3">
      {GROUPS.map((name) => (
        <SettingGroup
          key={name}
          name={name}
          chosen={settings[name]}
          onChoose={(value) => choose(settingsFrom({ ...settings, [name]: value }))}
        />
      ))}
      <LanguageChoice
        chosen={settings.language}
        onChoose={(language) => choose(settingsFrom({ ...settings, language }))}
      />
      <p role="status" className="empty:hidden">
        {kept ? "" : words.notKept}
      </p>
      <div className="flex justify-between">
        <button
          type="button"
          className={LINK}
          onClick={() => choose(settingsFrom({ language: settings.language }))}
        >
          {words.reset}
        </button>
        <button type="button" className={LINK} onClick={showKeys}>
          {words.allKeys}
        </button>
      </div>
    </div>
  );
}

/** The panel closes first, so that the focus comes back to its button when the sheet closes. */
function showKeys({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
  askForKeySheet();
}

type GroupProps = {
  readonly name: GroupName;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
};

function SettingGroup({ name, chosen, onChoose }: GroupProps) {
  const words = usePanelWords().settings;
  return (
    <fieldset>
      <legend className="mb-1 text-muted">{words.labels[name]}</legend>
      <div className="flex flex-wrap gap-1">
        {Object.entries(words.choices[name]).map(([value, label]) => (
          <label
            key={value}
            className="target flex min-h-8 grow cursor-pointer items-center justify-center rounded border border-rule px-1.5 has-checked:border-ink has-checked:bg-paper has-checked:font-semibold choice"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type LanguageProps = {
  readonly chosen: string;
  readonly onChoose: (tag: string) => void;
};

/** Each language by its own name, so that its speakers find it whatever the page speaks. */
function LanguageChoice({ chosen, onChoose }: LanguageProps) {
  const words = usePanelWords().settings;
  return (
    <label className="grid gap-1">
      <span className="text-muted">{words.language}</span>
      <select
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
        className="target min-h-8 w-full cursor-pointer rounded border border-rule bg-surface px-1.5"
      >
        <option value="auto">{words.automatic}</option>
        {LANGUAGE_TAGS.map((tag) => (
          <option key={tag} value={tag} lang={tag} dir={LANGUAGES[tag].direction}>
            {LANGUAGES[tag].name}
          </option>
        ))}
      </select>
    </label>
  );
}
