import { formatsOf, type Formats } from "../ui/format.ts";
import { CATALOGUES } from "./catalogues.ts";
import { keepNotices } from "./kept-notices.ts";
import { words as english } from "./pages/en.ts";
import { LANGUAGES, languageFor, type LanguageTag } from "./languages.ts";
import type { PanelWords, Words } from "./words.ts";

/** A language with its words, and with how numbers, days and lists are written in it. */
export type Spoken = {
  readonly language: LanguageTag;
  readonly words: Words;
  /** Null for English, whose are loaded with the panels. */
  readonly panels: PanelWords | null;
  readonly formats: Formats;
};

/** What every page is prerendered in. */
export const ENGLISH: Spoken = {
  language: "en",
  words: english,
  panels: null,
  formats: formatsOf("en"),
};

let current = ENGLISH;
let wanted: LanguageTag = "en";
const listeners = new Set<() => void>();

/** What the interface speaks now. */
export function spoken(): Spoken {
  return current;
}

/** Tells of every change; returns the way to stop. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Has the interface speak the reader's choice, or for `auto` what the browser asks for. Where the words
 * cannot be had, it stays as it is.
 */
export async function speak(choice: string): Promise<void> {
  const language = languageFor(choice, navigator.languages);
  wanted = language;
  if (language === current.language) {
    keepNotices(current.words, current.panels);
    return;
  }
  const next = language === "en" ? ENGLISH : await load(language).catch(() => null);
  // Another choice may have been made meanwhile.
  if (next !== null && wanted === language) put(next);
}

async function load(language: Exclude<LanguageTag, "en">): Promise<Spoken> {
  const { words, panels } = await CATALOGUES[language]();
  return { language, words, panels, formats: formatsOf(language) };
}

/** Puts a language into effect. */
function put(next: Spoken): void {
  current = next;
  const { language, words, panels } = next;
  keepNotices(words, panels);
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].direction;
  for (const listener of listeners) listener();
}
