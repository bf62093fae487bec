import { useEffect, useLayoutEffect, useRef } from "react";
import { NavigationType, useHref, useLocation, useNavigationType } from "react-router";
import { useServices } from "../services.ts";
import { returnToLink } from "./return-to-link.ts";
import { placeKey } from "./scroll-memory.ts";

/** Remembers where the reader is on each history entry. */
function useKeptPlace(): void {
  const { scroll } = useServices();
  const key = placeKey(useLocation());
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
  const location = useLocation();
  const { pathname } = location;
  const key = placeKey(location);
  const type = useNavigationType();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    const moved = shown.current !== pathname;
    shown.current = pathname;
    if (type === NavigationType.Pop) {
      const place = scroll.recall(key);
      if (place !== undefined) window.scrollTo(0, place.top);
      if (moved) return returnToLink(place?.focus ?? null, place?.top ?? 0);
    } else if (moved) {
      window.scrollTo(0, 0);
      document.querySelector("main")?.focus({ preventScroll: true });
    }
    return undefined;
  }, [scroll, key, pathname, type]);
}

/** Scroll, focus and memory for every page; used once, around the routes. */
export function usePagePlaces(): void {
  useKeptPlace();
  useArrival();
}

/**
 * Names the page in the tab and tells where it lives, as its prerendered head does.
 *
 * @param path Path of the page inside the site, starting with a slash.
 */
export function usePageTitle(title: string, path: string): void {
  const href = useHref(path);
  useEffect(() => {
    document.title = title;
    const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
    if (canonical !== null) canonical.href = new URL(href, canonical.href).href;
  }, [title, href]);
}
