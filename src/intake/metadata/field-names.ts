/** What a source can say of its article, by our own names. */
export type FieldName =
  | "title"
  | "date"
  | "authors"
  | "sections"
  | "language"
  | "url"
  | "id"
  | "aliases";

type FieldNames = {
  readonly field: FieldName;
  /** As `plainName` gives them; the first that has a value counts. */
  readonly names: readonly string[];
  /** Why the order is as it is, where a name may mean something else. */
  readonly reason?: string;
};

/** What the fields are called in front matter, in exports as JSON and in feeds. */
export const FIELD_NAMES: readonly FieldNames[] = [
  {
    field: "title",
    names: [
      "title",
      "headline",
      "heading",
      "webtitle",
      "posttitle",
      "resolvedtitle",
      "giventitle",
      "subject",
      "name",
    ],
    reason: "A name may be that of the file or of the author; it counts where nothing else does.",
  },
  {
    field: "date",
    names: [
      "date",
      "published",
      "datepublished",
      "publisheddate",
      "publishingdate",
      "publishedat",
      "publishedtime",
      "publishedon",
      "publishdate",
      "datepublish",
      "publicationdate",
      "webpublicationdate",
      "firstpublicationdate",
      "firstpublishedat",
      "publishtime",
      "pubdate",
      "firstpublished",
      "issued",
      "posted",
      "postdate",
      "datetime",
      "created",
      "createdat",
      "datecreated",
      "timestamp",
      "timeadded",
      "updated",
    ],
    reason: "What is created may be the copy, and what is updated came later: both count last.",
  },
  {
    field: "authors",
    names: [
      "authors",
      "author",
      "byline",
      "creators",
      "creator",
      "dc:creator",
      "writer",
      "by",
      "publishedby",
    ],
    reason: "A paper may be what published it; whoever wrote it is named first.",
  },
  {
    field: "sections",
    names: [
      "sections",
      "section",
      "articlesection",
      "sectionname",
      "categories",
      "category",
      "topics",
      "topic",
      "tags",
      "tag",
      "keywords",
      "labels",
    ],
    reason: "Tags say what a text is about; they count where no section or category is named.",
  },
  {
    field: "language",
    names: ["language", "lang", "locale", "inlanguage", "languagecode", "langcode"],
  },
  {
    field: "url",
    names: [
      "url",
      "canonicalurl",
      "canonical",
      "permalink",
      "weburl",
      "link",
      "sourceurl",
      "urlsource",
      "resolvedurl",
      "givenurl",
      "originalurl",
      "externalurl",
      "uri",
      "href",
      "alternate",
      "source",
    ],
    reason: "A source may be a publisher's name, and a permalink a path of another site.",
  },
  {
    field: "id",
    names: ["id", "uuid", "uid", "articleid", "postid", "itemid", "guid", "slug"],
    reason: "A slug may be named anew when a headline changes; a number does not.",
  },
  {
    field: "aliases",
    names: ["aliases", "alias", "redirectfrom", "redirects"],
  },
];

/** A field's name as the table writes it: sources spell `datePublished`, `date_published` and `Date published`. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[_\- ]/g, "");
}
