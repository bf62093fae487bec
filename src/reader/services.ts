import { createContext, useContext } from "react";
import type { FilterResult } from "#article/found.ts";
import type { PageData } from "#article/library.ts";
import type { Device } from "./device/device.ts";
import type { FilterClient } from "./filter/filter-client.ts";
import type { LibraryStore } from "./library/library-store.ts";
import type { ResultCache } from "./listing/result-cache.ts";
import type { Concordance } from "./listing/use-concordance.ts";
import type { Screens } from "./screens.ts";
import type { ScrollMemory } from "./ui/scroll-memory.ts";

/** What the screens reach the world through; made once per page load. */
export type Services = {
  /** The data the page was prerendered with. */
  readonly page: PageData;
  readonly library: LibraryStore;
  readonly filter: FilterClient;
  readonly results: ResultCache<FilterResult>;
  readonly concordances: ResultCache<Concordance>;
  readonly scroll: ScrollMemory;
  readonly device: Device;
  readonly screens: Screens;
};

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

/** The services of the running page; throws outside a `ServicesProvider`, which is a bug. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error("A screen was rendered outside ServicesProvider");
  return services;
}
