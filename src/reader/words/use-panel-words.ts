import { panels as english } from "./panels/en.ts";
import { useSpoken } from "./use-words.ts";
import type { PanelWords } from "./words.ts";

/**
 * What parts of the page say that are loaded on demand; only they may import this, so that English words
 * come along with them.
 */
export function usePanelWords(): PanelWords {
  return useSpoken().panels ?? english;
}
