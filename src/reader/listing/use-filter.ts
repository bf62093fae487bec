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
    const timer = setTimeout(writeAddress, ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [filter, address, writeAddress]);

  return { filter, setQuery };
}
