import { escapeHtml } from "#article/escape-html.ts";
import type { Article } from "#article/article.ts";
import type { ArticleEntry, PageData } from "#article/library.ts";
import { articlePath, SAVED_PATH } from "#article/paths.ts";
import { excerpt } from "#article/text.ts";
import { jsonForScript, tag } from "./html.ts";

/** What the head of each page says about the site. */
export type HeadSite = {
  readonly title: string;
  /** Base path with a slash at both ends. */
  readonly base: string;
  /** Origin of the published site, or null. */
  readonly address: string | null;
};

/**
 * Title, description, canonical link, Open Graph and structured data of a page, as HTML.
 * It states only what the article's file states: most name no author and no date.
 */
export function headOf(page: PageData, site: HeadSite): string {
  switch (page.kind) {
    case "listing":
      return listingHead(page.listing.count, site);
    case "article":
      return articleHead(page.entry, site);
    case "saved":
      return (
        titleTag(`Saved articles · ${site.title}`) +
        tag("meta", { name: "robots", content: "noindex" }) +
        canonicalTag(SAVED_PATH, site)
      );
    case "missing":
      return (
        titleTag(`Page not found · ${site.title}`) +
        tag("meta", { name: "robots", content: "noindex" })
      );
  }
}

/** Path or, when the address is known, the whole link of a page. */
function pageLink(path: string, site: HeadSite): string {
  return (site.address ?? "") + site.base + path.slice(1);
}

function listingHead(count: number, site: HeadSite): string {
  const description =
    count === 1 ? "One article to read." : `${count} articles to read and filter.`;
  return [
    titleTag(site.title),
    tag("meta", { name: "description", content: description }),
    canonicalTag("/", site),
    ...openGraph({ type: "website", title: site.title, description, path: "/" }, site),
  ].join("");
}

function articleHead(entry: ArticleEntry, site: HeadSite): string {
  const { article } = entry;
  const path = articlePath(article.id);
  const description = excerpt(article);
  return [
    titleTag(`${article.title} · ${site.title}`),
    tag("meta", { name: "description", content: description }),
    canonicalTag(path, site),
    ...openGraph({ type: "article", title: article.title, description, path }, site),
    ...publicationTags(article),
    `<script type="application/ld+json">${jsonForScript(structuredData(entry, site))}</script>`,
  ].join("");
}

export function titleTag(text: string): string {
  return `<title>${escapeHtml(text)}</title>`;
}

/** The one address of a page, also of an article that was published elsewhere before. */
export function canonicalTag(path: string, site: HeadSite): string {
  return tag("link", { rel: "canonical", href: pageLink(path, site) });
}

type Shared = {
  readonly type: "article" | "website";
  readonly title: string;
  readonly description: string;
  readonly path: string;
};

/** Properties of ogp.me. `og:url` has to be a whole address, so without one it is left out. */
function openGraph(shared: Shared, site: HeadSite): string[] {
  const properties: [string, string][] = [
    ["og:type", shared.type],
    ["og:title", shared.title],
    ["og:description", shared.description],
    ["og:site_name", site.title],
  ];
  if (site.address !== null) properties.push(["og:url", pageLink(shared.path, site)]);
  return properties.map(([property, content]) => tag("meta", { property, content }));
}

/** Properties of ogp.me for an article, and HTML's own name for its authors. */
function publicationTags({ authors, date }: Pick<Article, "authors" | "date">): string[] {
  return [
    ...authors.map((content) => tag("meta", { name: "author", content })),
    ...authors.map((content) => tag("meta", { property: "article:author", content })),
    ...(date === null ? [] : [tag("meta", { property: "article:published_time", content: date })]),
  ];
}

/**
 * An Article of schema.org. Its authors have no type, for the source does not tell people from
 * organizations. The page at `url` is ours; what it was made from is `isBasedOn`.
 */
function structuredData(entry: ArticleEntry, site: HeadSite): object {
  const { article, words } = entry;
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    wordCount: words,
    ...(article.sections.length > 0 && { articleSection: article.sections }),
    ...(article.authors.length > 0 && { author: article.authors.map((name) => ({ name })) }),
    ...(article.date !== null && { datePublished: article.date }),
    ...(article.url !== null && { isBasedOn: article.url }),
    ...(article.language !== null && { inLanguage: article.language }),
    ...(site.address !== null && { url: pageLink(articlePath(article.id), site) }),
  };
}
