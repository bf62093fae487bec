import "#reader/reader.css";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { cardOf } from "#article/text.ts";
import type { Article, Card } from "#article/article.ts";
import type { PageData } from "#article/library.ts";
import { ALL_SCREENS } from "#reader/all-screens.ts";
import { createDevice } from "#reader/device/device.ts";
import type { FilterClient } from "#reader/filter/filter-client.ts";
import type { Loaded } from "#reader/library/data-files.ts";
import { createLibraryStore, type LibraryStore } from "#reader/library/library-store.ts";
import { createResultCache } from "#reader/listing/result-cache.ts";
import { ServicesProvider, type Services } from "#reader/services.ts";
import { createScrollMemory } from "#reader/ui/scroll-memory.ts";
import { useSiteLinks } from "#reader/ui/use-site-links.ts";
import { answersTo } from "#reader/filter/answers.ts";
import type { Answer, Question } from "#reader/filter/messages.ts";
import { facetNamesOf, makeEntries } from "#tests/support/make-article.ts";
import { openInMemory } from "./open-in-memory.ts";

/** A filter that answers as the worker does, from an index in memory. */
export function localFilter(articles: readonly Article[]): FilterClient {
  const library = openInMemory(articles);

  async function answers(question: Question): Promise<readonly Answer[]> {
    const all: Answer[] = [];
    const { signal } = new AbortController();
    for await (const each of answersTo(question, async () => library, signal)) all.push(each);
    return all;
  }

  return {
    async filter(asked, _signal, onPart) {
      const results = (await answers({ ...asked, kind: "filter", question: 1 })).flatMap((each) =>
        each.kind === "filter" ? [each.result] : [],
      );
      for (const part of results.slice(0, -1)) onPart(part);
      const result = results.at(-1);
      return result === undefined ? { kind: "stale" } : { kind: "result", result };
    },
    async ask(kind, asked) {
      const [answer] = await answers({ ...asked, kind, question: 1 } as unknown as Question);
      // The worker answers a question by its own kind.
      return { kind: "result", result: answer as never };
    },
    prepare: () => {},
  };
}

/** The page of the listing of some articles. */
export function listingOf(articles: readonly Article[]): PageData {
  const cards = articles.map(cardOf);
  const { sections, collections } = facetNamesOf(articles);
  const countCards = (holds: (card: Card, name: string) => boolean) => (name: string) => ({
    name,
    count: cards.filter((card) => holds(card, name)).length,
  });
  return {
    kind: "listing",
    listing: {
      count: cards.length,
      sections: sections.map(countCards((card, name) => card.sections.includes(name))),
      collections: collections.map(countCards((card, name) => card.collection === name)),
      hasDates: cards.some(({ date }) => date !== null),
      rows: cards.length,
      ordinals: cards.map((_, ordinal) => ordinal),
      cards,
    },
  };
}

/** The page of the first of some articles. */
export function articlePageOf(articles: readonly Article[]): PageData {
  const [entry] = makeEntries(articles);
  return entry === undefined ? { kind: "missing" } : { kind: "article", entry };
}

/** The library as the page knows it, with all cards, articles and the listing at hand. */
function libraryOf(articles: readonly Article[], page: PageData): LibraryStore {
  const store = createLibraryStore("/nowhere/", page);
  store.learnCards(new Map(articles.map((article, ordinal) => [ordinal, cardOf(article)])));
  const entries = new Map(
    makeEntries(articles).map((entry) => [entry.article.id, readyAtOnce(entry)]),
  );
  const all = listingOf(articles);
  const listing = all.kind === "listing" ? readyAtOnce(all.listing) : store.listing();
  return {
    ...store,
    entry: (id, ordinal) => entries.get(id) ?? store.entry(id, ordinal),
    entryOf: (id) => entries.get(id) ?? store.entryOf(id),
    listing: () => listing,
  };
}

/** A promise that React need not wait for: it looks for these two fields before it does. */
function readyAtOnce<Value>(value: Value): Promise<Loaded<Value>> {
  const loaded: Loaded<Value> = { kind: "ready", value };
  return Object.assign(Promise.resolve(loaded), { status: "fulfilled", value: loaded });
}

/** Follows links as the app does, of which a screen is a part. */
function WithLinks({ children }: { readonly children: ReactNode }) {
  useSiteLinks();
  return children;
}

/**
 * Renders a screen at an address of a site that holds some articles.
 * @param changed What the filter does in place of answering as the worker does.
 */
export function renderScreen(
  screen: ReactNode,
  articles: readonly Article[],
  page: PageData,
  address: string,
  changed: Partial<FilterClient> = {},
) {
  const services: Services = {
    page,
    library: libraryOf(articles, page),
    filter: { ...localFilter(articles), ...changed },
    results: createResultCache(),
    concordances: createResultCache(),
    scroll: createScrollMemory(address),
    device: createDevice(),
    screens: ALL_SCREENS,
  };
  document.documentElement.dataset["js"] = "";
  return render(
    <ServicesProvider value={services}>
      <MemoryRouter initialEntries={[address]}>
        <WithLinks>{screen}</WithLinks>
      </MemoryRouter>
    </ServicesProvider>,
  );
}
