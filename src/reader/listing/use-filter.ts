import { useCallback, useEffect, useMemo, useState, type RefObject } from "react";
import { useLocation, useNavigate } from "react-router";
import { EMPTY_FILTER, filterFromSearch, searchFromFilter, type Filter } from "#article/paths.ts";
import { useHydrated } from "../ui/use-hydrated.tsx";

/** Typing rests this long before the address follows; WebKit refuses more than 100 changes in 10 s. */
const ADDRESS_DELAY_MS = 250;

/** The filter in the address; the empty one until the prerendered page is taken over. */
export function useAddressFilter(): Filter {
  const { search } = useLocation();
  const hydrated = useHydrated();
  // The same one before and after where no filter is, so that no row is drawn anew.
  const known = hydrated ? search : "";
  return useMemo(() => (known === "" ? EMPTY_FILTER : filterFromSearch(known)), [known]);
}

/**
 * The filter as typed, and the address that follows it: the first letter makes one history entry,
 * all further ones replace it. A navigation (Back, a section link) sets the query from the address.
 */
export function useFilter(field: RefObject<HTMLInputElement | null>): {
  filter: Filter;
  setQuery: (query: string) => void;
} {
  const address = useAddressFilter();
  const navigate = useNavigate();
  const [query, setQuery] = useState(address.query);
  const [seen, setSeen] = useState(address.query);
  const [written, setWritten] = useState(address.query);
  const [arrived, setArrived] = useState<{ readonly query: string } | null>(null);

  // While rendering and not in an effect, so that no filter between the two is ever asked for.
  if (address.query !== seen) {
    setSeen(address.query);
    if (address.query !== written) {
      setWritten(address.query);
      setQuery(address.query);
      setArrived({ query: address.query });
    }
  }

  useEffect(() => {
    if (field.current !== null && arrived !== null) field.current.value = arrived.query;
  }, [field, arrived]);

  const filter = useMemo(() => ({ ...address, query }), [address, query]);
  const writeAddress = useCallback(() => {
    const search = searchFromFilter(filter);
    setWritten(filterFromSearch(search).query);
    void navigate({ search }, { replace: address.query !== "" });
  }, [navigate, filter, address.query]);

  useEffect(() => {
    if (searchFromFilter(filter) === searchFromFilter(address)) return;
    return beforeLeaving(writeAddress, ADDRESS_DELAY_MS);
  }, [filter, address, writeAddress]);

  return { filter, setQuery };
}

/**
 * Writes once: after a delay, or as soon as a link is followed, so that Back finds all that was typed.
 * A page that is left but still shown, as the next one is on its way, writes nothing over its address.
 */
function beforeLeaving(write: () => void, delay: number): () => void {
  const { pathname } = window.location;
  const waiting = new AbortController();
  const writeOnce = () => {
    stop();
    if (window.location.pathname === pathname) write();
  };
  const timer = setTimeout(writeOnce, delay);
  // Keys that follow links are clicks as well.
  document.addEventListener("click", writeOnce, { capture: true, signal: waiting.signal });
  const stop = () => {
    clearTimeout(timer);
    waiting.abort();
  };
  return stop;
}
