import "#reader/reader.css";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { cardOf } from "#article/text.ts";
import type { Article, Card } from "#article/article.ts";
import type { PageData } from "#article/library.ts";
import type { FilterClient } from "#reader/filter/filter-client.ts";
import { createLibraryStore } from "#reader/library/library-store.ts";
import { createResultCache } from "#reader/listing/result-cache.ts";
import { ServicesProvider } from "#reader/services.ts";
import { createScrollMemory } from "#reader/ui/scroll-memory.ts";
import { filterLibrary } from "#search/filter-library.ts";
import { createLibrary } from "#search/library.ts";
import { findPageMarks } from "#search/marks.ts";
import { parseQuery } from "#search/query.ts";
import { snippetOf } from "#search/snippet.ts";
import { facetNamesOf, makeDocuments, makeEntries } from "#tests/support/make-article.ts";

/** A filter that answers from the articles themselves, without a worker. */
function localFilter(articles: readonly Article[]): FilterClient {
  const documents = makeDocuments(articles);
  const library = createLibrary(facetNamesOf(articles), documents);
  return {
    filter: async (filter) => ({ kind: "result", result: filterLibrary(library, filter) }),
    snippets: async (query, ordinals) => {
      const asked = documents.filter(({ entry }) => ordinals.includes(entry.ordinal));
      const result = asked.map((document) => snippetOf(parseQuery(query), document));
      return { kind: "result", result };
    },
    marks: async (query, texts) => {
      const result = texts.map((text) => findPageMarks(parseQuery(query), text));
      return { kind: "result", result };
    },
    onLoading: () => () => {},
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
      cards,
    },
  };
}

/** The page of the first of some articles. */
export function articlePageOf(articles: readonly Article[]): PageData {
  const [entry] = makeEntries(articles);
  return entry === undefined ? { kind: "missing" } : { kind: "article", entry };
}

/** Renders a screen at an address of a site that holds some articles. */
export function renderScreen(
  screen: ReactNode,
  articles: readonly Article[],
  page: PageData,
  address: string,
) {
  const services = {
    page,
    library: createLibraryStore("/nowhere/", page),
    filter: localFilter(articles),
    results: createResultCache(),
    scroll: createScrollMemory(address),
  };
  document.documentElement.dataset["js"] = "";
  return render(
    <ServicesProvider value={services}>
      <MemoryRouter initialEntries={[address]}>{screen}</MemoryRouter>
    </ServicesProvider>,
  );
}
