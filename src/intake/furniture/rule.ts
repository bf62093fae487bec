/** Texts by BCP 47 language. All are tried on every line: sites mix languages. */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/**
 * A kind of line that belongs to a site and not to an article: a row of data. Lines are compared
 * in any case, spacing and composition, without signs at their ends; `#` stands for a number.
 */
export type FurnitureRule = {
  readonly name: string;
  /** Why the line is left out, in words a reader understands. */
  readonly reason: string;
  /**
   * Where the line is furniture: `anywhere` also between two paragraphs of the article, because no
   * author writes it on a line of its own; `edges` only above its first and below its last one.
   */
  readonly place: "anywhere" | "edges";
  /** The whole line. */
  readonly wordings?: ByLanguage;
  /** The whole line, with `*` for the name of the site or of what it offers. */
  readonly named?: ByLanguage;
  /** How the line begins; the rest is a headline, a name or the like, of at most 25 words. */
  readonly openings?: ByLanguage;
  /** Words that stand somewhere in the line, so special that no article ends on them. */
  readonly phrases?: ByLanguage;
  /** Whether headlines of other articles, with their dates and summaries, may follow the line. */
  readonly opensTeasers?: true;
  /** Whether one headline of another article stands on the next line. */
  readonly leadsToLink?: true;
  /** Whether what a picture shows stands on the next line. */
  readonly leadsToCaption?: true;
  /** Whether the line leads to the article before or after; two such lines stand behind an article. */
  readonly namesNeighbour?: true;
  /** Whether what the site says of the author follows the line. */
  readonly opensAuthorBox?: true;
  /** Whether the line stands above or below a text and hardly ever inside, as buttons to share it do. */
  readonly isBesideText?: true;
  /** Whether the line says what the author is, whose name stands above it. */
  readonly namesRole?: true;
  /** Whether the article's keywords follow the line. */
  readonly opensTags?: true;
  /** Whether nothing of the article comes after the line. */
  readonly endsArticle?: true;
  /** Whether text of the article hardly comes after the line, since comments follow it. */
  readonly leadsToComments?: true;
  /** Whether the article before or after may be linked on the next line. */
  readonly leadsToNeighbour?: true;
  /** Whether the line belongs to a menu, above which stands the site's name and no headline. */
  readonly isInMenu?: true;
  /** Whether the line names the front page, where a path to the article starts. */
  readonly namesHome?: true;
  /** Whether no section is called what the line says. */
  readonly namesNoSection?: true;
  /** Whether the line is made of several known ones. */
  readonly isRow?: true;
  /** Whether most of its texts are sentences, whose words articles have as well: they tell nothing of other lines. */
  readonly isInSentences?: true;
  /** Whether the line belongs to a form, with what stands between it and another such line. */
  readonly isInForm?: true;
};
