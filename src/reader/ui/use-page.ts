import { useEffect, useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { useServices } from "../services.ts";

/** Remembers where the reader is on each history entry. */
function useKeptPlace(): void {
  const { scroll } = useServices();
  const { key } = useLocation();
  useEffect(() => {
    const keepTop = () => scroll.keep(key, { top: window.scrollY, anchor: null });
    const keepFocus = (event: FocusEvent) => {
      const id = event.target instanceof HTMLElement ? event.target.dataset["article"] : undefined;
      if (id !== undefined) scroll.keep(key, { focus: id });
    };
    window.addEventListener("scroll", keepTop, { passive: true });
    document.addEventListener("focusin", keepFocus);
    return () => {
      window.removeEventListener("scroll", keepTop);
      document.removeEventListener("focusin", keepFocus);
    };
  }, [scroll, key]);
}

/** Puts scroll and focus where a reader expects them after a navigation inside the site. */
function useArrival(): void {
  const { scroll } = useServices();
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    const moved = shown.current !== pathname;
    shown.current = pathname;
    if (type === NavigationType.Pop) {
      const place = scroll.recall(key);
      if (place !== undefined) window.scrollTo(0, place.top);
      if (moved) focusLink(place?.focus ?? null);
    } else if (moved) {
      window.scrollTo(0, 0);
      document.querySelector("main")?.focus({ preventScroll: true });
    }
  }, [scroll, key, pathname, type]);
}

function focusLink(id: string | null): void {
  const links = document.querySelectorAll<HTMLElement>("main [data-article]");
  const link = [...links].find((candidate) => candidate.dataset["article"] === id);
  (link ?? document.querySelector("main"))?.focus({ preventScroll: true });
}

/** Scroll, focus and memory for every page; used once, around the routes. */
export function usePagePlaces(): void {
  useKeptPlace();
  useArrival();
}

/** Names the page in the tab and tells where it lives, as its prerendered head does. */
export function usePageTitle(title: string, path: string): void {
  useEffect(() => {
    document.title = title;
    const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
    if (canonical !== null) canonical.href = new URL(path, canonical.href).href;
  }, [title, path]);
}
