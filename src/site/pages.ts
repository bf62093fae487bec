import { FIRST_CARDS, type PageData } from "#article/library.ts";
import { headOf, type HeadSite } from "./head.ts";
import type { Library } from "./library.ts";
import { policyTag } from "./policy.ts";
import { fillTemplate, type Boot, type Template } from "./template.ts";

/**
 * What the reader's `prerender-entry.tsx` exports. It is loaded while a site is made and never
 * imported, because the screens belong to another layer.
 */
export type PrerenderModule = {
  /** The HTML inside `<div id="root">`; `base` has a slash at both ends. */
  readonly renderPage: (page: PageData, base: string) => string;
};

/** All that the pages of one site have in common. */
export type PageSite = HeadSite & {
  readonly template: Template;
  readonly boot: Boot;
  readonly renderPage: PrerenderModule["renderPage"];
  /** Content security policy of every page. */
  readonly policy: string;
  /** HTML for the head of every page: its styles. */
  readonly styles: string;
};

/** The page of what each reader saved: the same for all, since only their devices know. */
export const SAVED_PAGE: PageData = { kind: "saved" };

export const MISSING_PAGE: PageData = { kind: "missing" };

export const SHELL_PAGE: PageData = { kind: "shell" };
/** The page of the reader's highlights and notes, which are on their device alone. */
export const NOTES_PAGE: PageData = { kind: "notes" };

export function listingPage(library: Library): PageData {
  return {
    kind: "listing",
    listing: {
      count: library.cards.length,
      sections: library.sections,
      collections: library.collections,
      hasDates: library.hasDates,
      cards: library.cards.slice(0, FIRST_CARDS),
    },
  };
}

/** The whole HTML of a page. */
export function documentOf(page: PageData, site: PageSite): string {
  return fillTemplate(site.template, {
    policy: policyTag(site.policy),
    head: headOf(page, site) + site.styles,
    root: site.renderPage(page, site.base),
    page,
    boot: site.boot,
  });
}
