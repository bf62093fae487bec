import { useState } from "react";
import {
  applySettings,
  readSettings,
  settingsFrom,
  type SettingName,
  type Settings,
} from "./settings.ts";

type Choice = { readonly value: string; readonly label: string };
type Group = {
  readonly name: SettingName;
  readonly label: string;
  readonly choices: readonly Choice[];
};

/** The groups in the order of the panel, each choice from least to most. */
const GROUPS: readonly Group[] = [
  {
    name: "size",
    label: "Text size",
    choices: [
      { value: "smaller", label: "XS" },
      { value: "small", label: "S" },
      { value: "normal", label: "M" },
      { value: "large", label: "L" },
      { value: "larger", label: "XL" },
    ],
  },
  {
    name: "width",
    label: "Width",
    choices: [
      { value: "narrow", label: "Narrow" },
      { value: "normal", label: "Normal" },
      { value: "wide", label: "Wide" },
    ],
  },
  {
    name: "leading",
    label: "Line spacing",
    choices: [
      { value: "tight", label: "Tight" },
      { value: "normal", label: "Normal" },
      { value: "loose", label: "Loose" },
    ],
  },
  {
    name: "face",
    label: "Typeface",
    choices: [
      { value: "serif", label: "Serif" },
      { value: "sans", label: "Sans" },
      { value: "legible", label: "Legible" },
    ],
  },
  {
    name: "theme",
    label: "Theme",
    choices: [
      { value: "auto", label: "Auto" },
      { value: "light", label: "Light" },
      { value: "sepia", label: "Sepia" },
      { value: "dark", label: "Dark" },
    ],
  },
];

/** Every setting takes effect as it is chosen and is kept on the device. */
export function SettingsPanel() {
  const [settings, setSettings] = useState(readSettings);
  function choose(changed: Settings) {
    setSettings(changed);
    applySettings(changed);
  }
  return (
    <div className="grid gap-3">
      {GROUPS.map((group) => (
        <SettingGroup
          key={group.name}
          group={group}
          chosen={settings[group.name]}
          onChoose={(value) => choose(settingsFrom({ ...settings, [group.name]: value }))}
        />
      ))}
      <button
        type="button"
        className="target cursor-pointer text-muted underline underline-offset-4 hover:text-ink"
        onClick={() => choose(settingsFrom(null))}
      >
        Reset
      </button>
    </div>
  );
}

type GroupProps = {
  readonly group: Group;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
};

function SettingGroup({ group, chosen, onChoose }: GroupProps) {
  return (
    <fieldset>
      <legend className="mb-1 text-muted">{group.label}</legend>
      <div className="flex gap-1">
        {group.choices.map(({ value, label }) => (
          <label
            key={value}
            className="target flex min-h-8 grow cursor-pointer items-center justify-center rounded border border-rule px-1 has-checked:border-ink has-checked:bg-paper has-checked:font-semibold choice"
          >
            <input
              type="radio"
              name={group.name}
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
