import { escapeHtml } from "#article/escape-html.ts";
import type { Article } from "#article/article.ts";
import type { ArticleEntry, PageData } from "#article/library.ts";
import { PAGE_NAMES } from "#article/page-names.ts";
import { articlePath, NOTES_PATH, SAVED_PATH } from "#article/paths.ts";
import { excerpt } from "#article/text.ts";
import { libraryFeedTags, sectionFeedTags } from "./feeds/feed-links.ts";
import type { Feeds } from "./feeds/feed.ts";
import { jsonForScript, tag } from "./html.ts";
import { PICTURE_SIZE } from "./pictures/picture-size.ts";

/** What the head of each page says about the site. */
export type HeadSite = {
  readonly title: string;
  /** Base path with a slash at both ends. */
  readonly base: string;
  /** Origin of the published site, or null. */
  readonly address: string | null;
  /** None without an address, for their links must be whole, and none in dev. */
  readonly feeds?: Feeds | undefined;
  /** Of the site; none without an address, for its link must be whole. */
  readonly picture?: SharedPicture | undefined;
};

/** What others show beside a link to a page. */
export type SharedPicture = {
  /** From the site's base, with a slash before it. */
  readonly path: string;
  /** The words in the picture. */
  readonly alt: string;
};

/**
 * Title, description, canonical link, Open Graph and structured data of a page, as HTML.
 * It states only what the article's file states: most name no author and no date.
 * @param picture Of the page; without one that of the site stands in.
 */
export function headOf(
  page: PageData,
  site: HeadSite,
  picture: SharedPicture | null = null,
): string {
  switch (page.kind) {
    case "listing":
      return listingHead(page.listing.count, site);
    case "article":
      return articleHead(page.entry, site, picture);
    case "shell":
      return titleTag(site.title) + tag("meta", { name: "robots", content: "noindex" });
    case "saved":
      return unlistedHead(PAGE_NAMES.saved, site) + canonicalTag(SAVED_PATH, site);
    case "notes":
      return unlistedHead(PAGE_NAMES.notes, site) + canonicalTag(NOTES_PATH, site);
    case "missing":
      return unlistedHead(PAGE_NAMES.missing, site);
  }
}

/** Of a page with nothing in it that others could look for. */
function unlistedHead(name: string, site: HeadSite): string {
  return titleTag(`${name} · ${site.title}`) + tag("meta", { name: "robots", content: "noindex" });
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
    descriptionTag(description),
    canonicalTag("/", site),
    libraryFeedTags(site),
    ...openGraph({ type: "website", title: site.title, description, path: "/" }, site),
    ...pictureTags(site.picture ?? null, site),
    ...(site.address === null ? [] : [jsonLdTag(webSite(site))]),
  ].join("");
}

function articleHead(entry: ArticleEntry, site: HeadSite, picture: SharedPicture | null): string {
  const { article } = entry;
  const path = articlePath(article.id);
  const description = excerpt(article);
  return [
    titleTag(`${article.title} · ${site.title}`),
    descriptionTag(description),
    canonicalTag(path, site),
    libraryFeedTags(site),
    sectionFeedTags(article, site),
    ...openGraph({ type: "article", title: article.title, description, path }, site),
    ...pictureTags(picture ?? site.picture ?? null, site),
    ...publicationTags(article),
    jsonLdTag(structuredData(entry, site, picture)),
  ].join("");
}

/** Nothing for an article without a text that could describe it. */
function descriptionTag(content: string): string {
  return content === "" ? "" : tag("meta", { name: "description", content });
}

/** Data for search engines (JSON-LD): a data block, which a content policy need not allow. */
function jsonLdTag(data: object): string {
  return `<script type="application/ld+json">${jsonForScript(data)}</script>`;
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
    ["og:site_name", site.title],
  ];
  if (shared.description !== "") properties.push(["og:description", shared.description]);
  if (site.address !== null) properties.push(["og:url", pageLink(shared.path, site)]);
  return properties.map(([property, content]) => tag("meta", { property, content }));
}

/** Properties of ogp.me, and how large a card is: what else it shows is taken from Open Graph. */
function pictureTags(picture: SharedPicture | null, site: HeadSite): string[] {
  if (picture === null) return [tag("meta", { name: "twitter:card", content: "summary" })];
  const properties: [string, string][] = [
    ["og:image", pageLink(picture.path, site)],
    ["og:image:type", "image/png"],
    ["og:image:width", String(PICTURE_SIZE.width)],
    ["og:image:height", String(PICTURE_SIZE.height)],
    ["og:image:alt", picture.alt],
  ];
  return [
    ...properties.map(([property, content]) => tag("meta", { property, content })),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
  ];
}

/** Properties of ogp.me for an article, and HTML's own name for its authors. */
function publicationTags({
  authors,
  date,
  sections,
}: Pick<Article, "authors" | "date" | "sections">): string[] {
  const [section] = sections;
  return [
    ...(section === undefined
      ? []
      : [tag("meta", { property: "article:section", content: section })]),
    ...authors.map((content) => tag("meta", { name: "author", content })),
    ...authors.map((content) => tag("meta", { property: "article:author", content })),
    ...(date === null ? [] : [tag("meta", { property: "article:published_time", content: date })]),
  ];
}

/**
 * An Article of schema.org. Its authors have no type, for the source does not tell people from
 * organizations. The page at `url` is ours; what it was made from is `isBasedOn`.
 */
function structuredData(
  entry: ArticleEntry,
  site: HeadSite,
  picture: SharedPicture | null,
): object {
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
    ...(picture !== null && { image: pageLink(picture.path, site) }),
    ...(site.address !== null && {
      url: pageLink(articlePath(article.id), site),
      mainEntityOfPage: pageLink(articlePath(article.id), site),
      isPartOf: { "@type": "WebSite", name: site.title, url: pageLink("/", site) },
    }),
  };
}

/** A WebSite of schema.org. */
function webSite(site: HeadSite): object {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: site.title,
    url: pageLink("/", site),
  };
}
