import type { SettingName, Settings } from "./settings.ts";

type Choices = { readonly [Name in SettingName]: Readonly<Record<Settings[Name], string>> };

/** What the reading settings say. */
export const words = {
  reset: "Reset",
  allKeys: "All keys",
  notKept: "This browser keeps nothing for this site: the settings last until the page is closed.",
  labels: {
    size: "Text size",
    width: "Width",
    leading: "Line spacing",
    letters: "Letter spacing",
    words: "Word spacing",
    align: "Alignment",
    face: "Typeface",
    theme: "Theme",
    keys: "Single-key shortcuts",
  } satisfies Readonly<Record<SettingName, string>>,
  choices: {
    size: { smaller: "XS", small: "S", normal: "M", large: "L", larger: "XL" },
    width: { narrow: "Narrow", normal: "Normal", wide: "Wide" },
    leading: { tight: "Tight", normal: "Normal", loose: "Loose" },
    letters: { normal: "Normal", wide: "Wide", wider: "Wider" },
    words: { normal: "Normal", wide: "Wide", wider: "Wider" },
    align: { start: "Ragged", justify: "Justified" },
    face: { serif: "Serif", sans: "Sans", legible: "Legible" },
    theme: {
      auto: "Auto",
      light: "Light",
      sepia: "Sepia",
      dark: "Dark",
      contrast: "High contrast",
    },
    keys: { on: "On", off: "Off" },
  } satisfies Choices,
};
