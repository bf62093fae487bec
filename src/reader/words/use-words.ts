import { useSyncExternalStore } from "react";
import { LANGUAGES } from "./languages.ts";
import { ENGLISH, onSpoken, spoken, type Spoken } from "./spoken.ts";
import type { Words } from "./words.ts";

/** A prerendered page is taken over in English and speaks another language right after that. */
export function useSpoken(): Spoken {
  return useSyncExternalStore(onSpoken, spoken, () => ENGLISH);
}

/** What the interface says, in the language it speaks. */
export function useWords(): Words {
  return useSpoken().words;
}

/** For words of the interface within an article, which has a language and a direction of its own. */
export function useInterfaceText() {
  const { language } = useSpoken();
  return { lang: language, dir: LANGUAGES[language].direction } as const;
}
