import type { FieldName } from "../metadata/field-names.ts";

export type Place = "data" | "meta" | "property" | "link" | "time" | "byline" | "holder";

/** Where a field's value stands: the places of a page and the names there, in this order. */
export type Source = {
  readonly field: Exclude<FieldName, "id" | "aliases"> | "site";
  readonly place: Place;
  readonly names: readonly string[];
  /** Why the place has its rank. */
  readonly reason: string;
};

/**
 * Of two sources for one field the first with a usable value counts. In general: data for search
 * engines is the most exact and checked by them, social networks' tags are next, names from older
 * systems follow, and marks in the visible text come last because other articles have them too.
 */
export const SOURCES: readonly Source[] = [
  { field: "title", place: "data", names: ["headline"], reason: "It is the headline alone." },
  {
    field: "title",
    place: "meta",
    names: [
      "og:title",
      "twitter:title",
      "parsely-title",
      "sailthru.title",
      "dc.title",
      "dcterms.title",
      "title",
    ],
    reason: "Sites may add their name to it.",
  },
  {
    field: "date",
    place: "data",
    names: ["datePublished", "dateCreated"],
    reason: "It has a name of its own, and a time zone.",
  },
  {
    field: "date",
    place: "meta",
    names: [
      "article:published_time",
      "og:article:published_time",
      "article:published",
      "parsely-pub-date",
      "sailthru.date",
      "datepublished",
      "date.published",
      "publication_date",
      "publish-date",
      "publishdate",
      "pubdate",
      "pub_date",
      "dc.date.issued",
      "dcterms.issued",
      "dc.date.created",
      "dcterms.created",
      "dc.date",
      "dcterms.date",
      "cxenseparse:recs:publishtime",
      "displaydate",
      "originalpublicationdate",
      "date",
    ],
    reason: "A plain date may be that of the last change, so it is last.",
  },
  {
    field: "date",
    place: "property",
    names: ["datePublished"],
    reason: "It marks the visible date.",
  },
  {
    field: "date",
    place: "time",
    names: [],
    reason: "The page's first time may be another article's, so it is the last resort.",
  },
  {
    field: "authors",
    place: "data",
    names: ["author", "creator"],
    reason: "It tells people from one another.",
  },
  {
    field: "authors",
    place: "meta",
    names: [
      "author",
      "article:author",
      "og:article:author",
      "parsely-author",
      "sailthru.author",
      "dc.creator",
      "dcterms.creator",
      "dc.contributor",
      "byl",
      "cxenseparse:author",
    ],
    reason: "Addresses of profiles, which social networks ask for, name nobody.",
  },
  { field: "authors", place: "property", names: ["author"], reason: "It marks the visible name." },
  {
    field: "authors",
    place: "byline",
    names: [],
    reason: "It is text for readers, with words around the name.",
  },
  {
    field: "sections",
    place: "data",
    names: ["articleSection"],
    reason: "It is the site's own section.",
  },
  {
    field: "sections",
    place: "meta",
    names: [
      "article:section",
      "og:article:section",
      "parsely-section",
      "section",
      "cxenseparse:section",
    ],
    reason: "It is the site's own section.",
  },
  {
    field: "sections",
    place: "property",
    names: ["articleSection"],
    reason: "It marks the visible section.",
  },
  {
    field: "language",
    place: "data",
    names: ["inLanguage"],
    reason: "It is of the article, not of the site's frame.",
  },
  {
    field: "language",
    place: "meta",
    names: ["content-language", "og:locale", "dc.language", "dcterms.language", "language"],
    reason: "It is often left at the system's first value.",
  },
  {
    field: "url",
    place: "link",
    names: ["canonical"],
    reason: "It is the address the site wants to be known by.",
  },
  {
    field: "url",
    place: "meta",
    names: ["og:url", "parsely-link", "twitter:url", "al:web:url"],
    reason: "It may hold what tells visitors apart.",
  },
  {
    field: "url",
    place: "data",
    names: ["url", "mainEntityOfPage", "@id"],
    reason: "It may name a part of the page.",
  },
  {
    field: "url",
    place: "holder",
    names: [],
    reason: "A browser notes the address it was given, which may hold what tells visitors apart.",
  },
  {
    field: "site",
    place: "meta",
    names: [
      "og:site_name",
      "application-name",
      "apple-mobile-web-app-title",
      "twitter:site",
      "al:ios:app_name",
    ],
    reason: "It is the site's name.",
  },
  {
    field: "site",
    place: "data",
    names: ["publisher"],
    reason: "A publisher may have several sites.",
  },
];
