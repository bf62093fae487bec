import { FIRST_CARDS, type PageData } from "#article/library.ts";
import { articleKind } from "./article-kind.ts";
import { headOf, type HeadSite, type SharedPicture } from "./head.ts";
import type { Library } from "./library.ts";
import { policyTag } from "./policy.ts";
import type { ScreenScripts } from "./screen-scripts.ts";
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
  readonly boot: Pick<Boot, "code" | "entry">;
  readonly screens: ScreenScripts;
  readonly renderPage: PrerenderModule["renderPage"];
  /** Content security policy that suits every page. */
  readonly policy: string;
  readonly styling: Styling;
  /** Of article pages, by their kinds; without one for its kind, a page is as all others. */
  readonly articleStyling: ReadonlyMap<string, Styling>;
};

/** How a page gets its styles, and what for that may take effect in it. */
export type Styling = {
  /** Content security policy of the page itself. */
  readonly policy: string;
  /** HTML for the head. */
  readonly styles: string;
  /** Address of the whole stylesheet, where the page holds but a part of it; else null. */
  readonly rest: string | null;
};

/** The page of what each reader saved: the same for all, since only their devices know. */
export const SAVED_PAGE: PageData = { kind: "saved" };

export const MISSING_PAGE: PageData = { kind: "missing" };

export const SHELL_PAGE: PageData = { kind: "shell" };
/** The page of the reader's highlights and notes, which are on their device alone. */
export const NOTES_PAGE: PageData = { kind: "notes" };

export function listingPage(library: Library): PageData {
  const ordinals = Array.from(library.rows.subarray(0, FIRST_CARDS));
  return {
    kind: "listing",
    listing: {
      count: library.cards.length,
      sections: library.sections,
      collections: library.collections,
      hasDates: library.hasDates,
      rows: library.rows.length,
      ordinals,
      cards: ordinals.flatMap((ordinal) => library.cards[ordinal] ?? []),
    },
  };
}

/**
 * The whole HTML of a page.
 * @param picture Of the page; without one that of the site stands in.
 */
export function documentOf(
  page: PageData,
  site: PageSite,
  picture: SharedPicture | null = null,
): string {
  const { policy, styles, rest } = stylingFor(page, site);
  return fillTemplate(site.template, {
    policy: policyTag(policy),
    head: headOf(page, site, picture) + styles,
    root: site.renderPage(page, site.base),
    page,
    boot: { ...site.boot, screen: scriptsOf(page, site.screens), styles: rest },
  });
}

function scriptsOf({ kind }: PageData, screens: ScreenScripts): readonly string[] {
  return kind === "listing" || kind === "article" ? screens[kind] : [];
}

function stylingFor(page: PageData, { styling, articleStyling }: PageSite): Styling {
  if (page.kind !== "article") return styling;
  return articleStyling.get(articleKind(page.entry.article, articleStyling)) ?? styling;
}
