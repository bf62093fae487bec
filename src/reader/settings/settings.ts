import { LANGUAGE_TAGS } from "../words/languages.ts";
import { speak } from "../words/spoken.ts";

/** How the reader wants pages to look and work: each name with its choices, the usual one first. */
export const SETTINGS = {
  size: ["normal", "smaller", "small", "large", "larger"],
  width: ["normal", "narrow", "wide"],
  leading: ["normal", "tight", "loose"],
  letters: ["normal", "wide", "wider"],
  words: ["normal", "wide", "wider"],
  align: ["start", "justify"],
  face: ["serif", "sans", "legible"],
  theme: ["auto", "light", "sepia", "dark", "contrast"],
  keys: ["on", "off"],
  language: ["auto", ...LANGUAGE_TAGS],
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [Name in SettingName]: (typeof SETTINGS)[Name][number] };

/** Where the settings lie on the device; the inline script of every page reads the same place. */
const STORAGE_KEY = "broadsheet:reading";

const NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** The settings of a record, each unknown or missing one replaced by the usual choice. */
export function settingsFrom(record: unknown): Settings {
  const entries = NAMES.map((name) => [name, choiceOf(name, record)]);
  return Object.fromEntries(entries) as Settings;
}

function choiceOf(name: SettingName, record: unknown): string {
  const choices: readonly string[] = SETTINGS[name];
  const saved: unknown =
    typeof record === "object" && record !== null ? Reflect.get(record, name) : undefined;
  return choices.find((choice) => choice === saved) ?? SETTINGS[name][0];
}

/** The settings kept on this device. */
export function readSettings(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null"));
  } catch {
    return settingsFrom(null);
  }
}

/**
 * Puts settings into effect and keeps them.
 * @returns Whether they are kept: where storage is refused or full they last as long as the page.
 */
export function applySettings(settings: Settings): boolean {
  for (const name of NAMES) document.documentElement.dataset[name] = settings[name];
  void speak(settings.language);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
