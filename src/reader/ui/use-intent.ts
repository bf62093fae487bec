import { useEffect } from "react";
import { parseArticleId } from "#article/article-id.ts";
import { useServices } from "../services.ts";
import { savesData } from "./saves-data.ts";

/** A pointer that rests this long on a link means it; one on its way across the list does not. */
const REST_MS = 65;

/**
 * Fetches an article's record as soon as a reader turns to a link to it, so that a click finds it there,
 * and the scripts of all screens as soon as they turn to anything.
 * Links tell by `data-article` and `data-ordinal` where they lead.
 */
export function useIntent(): void {
  const { library, screens } = useServices();
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const fetchEntry = ({ target }: Event) => {
      screens.prepare();
      const link = target instanceof Element ? target.closest<HTMLElement>("[data-ordinal]") : null;
      const id = parseArticleId(link?.dataset["article"] ?? "");
      if (id !== null && !savesData()) void library.entry(id, Number(link?.dataset["ordinal"]));
    };
    const fetchAtRest = (event: Event) => {
      clearTimeout(resting);
      resting = setTimeout(() => fetchEntry(event), REST_MS);
    };
    const listening = new AbortController();
    const options = { passive: true, signal: listening.signal };
    document.addEventListener("pointerover", fetchAtRest, options);
    document.addEventListener("focusin", fetchEntry, options);
    document.addEventListener("touchstart", fetchEntry, options);
    return () => {
      clearTimeout(resting);
      listening.abort();
    };
  }, [library, screens]);
}
