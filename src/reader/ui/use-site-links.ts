import { useEffect, useEffectEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { BASE } from "./links.ts";

/** Follows links inside the site without a new load; a click that asks for more is the browser's. */
export function useSiteLinks(): void {
  const navigate = useNavigate();
  const location = useLocation();
  const follow = useEffectEvent((event: MouseEvent) => {
    const link = siteLinkAt(event);
    if (link === null || event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    const pathname = link.pathname.slice(BASE.length - 1);
    const isSamePage = pathname === location.pathname;
    const isHere = isSamePage && link.search === location.search && link.hash === location.hash;
    const state: unknown = isSamePage ? location.state : stateOf(link);
    const replace = isHere || link.dataset["site"] === "replace";
    void navigate({ pathname, search: link.search, hash: link.hash }, { state, replace });
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener("click", follow, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

function siteLinkAt({ target }: MouseEvent): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-site]") : null;
}

/** What the article's page finds its record by. */
function stateOf({ dataset }: HTMLAnchorElement): { readonly ordinal: number } | null {
  const ordinal = dataset["ordinal"];
  return ordinal === undefined ? null : { ordinal: Number(ordinal) };
}

/** No wish for a new tab, a window or a download. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
