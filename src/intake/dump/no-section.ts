/** A site's name as an address, `HarbourPost.example.com`; its capitals part no labels. */
const WEB_NAME = /[\p{L}\p{Nd}-]{2,}\.(?:com|net|org|info|[a-z]{2})(?![\p{L}\p{Nd}])/gu;

/** What a page's script leaves where a name is missing. */
const MISSING_VALUE = /^(?:null|undefined|nan|\[object object\])$/iu;

/** A link to the page before or behind, `« Earlier`, and no words in quotation marks. */
const TURN = /^[«‹<←](?!.*»)|(?<!«.*)[»›>→]$/u;

/** Where web names stand in a line, as pairs of the first place and the one behind the last. */
export function webNameSpans(text: string): readonly { start: number; end: number }[] {
  if (!text.includes(".")) return [];
  return Array.from(text.matchAll(WEB_NAME), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
}

/** What Japanese links of a site end with: a list of something, what it is about, where to ask. */
const SITE_LINK = /(?:一覧|について|とは|はこちら|ご案内|問い合わせ|募集|方針|規約|送付先)$/u;

/** What says that the headline follows: `Article: Ferry returns`. */
const ARTICLE =
  /^(?:articles?|artikel|artiklen|artikkeli?|artículo|artigo|articolo|artykuł|статья|стаття|makale|headline|title|titel|titre|título|titolo|記事|記事詳細|正文|文章|文章正文|内容|內文|기사|기사보기|기사 본문|článek|článok|detail berita|main content|inhalt|contents|table of contents)$/iu;

/** What Turkish sites put behind a section in a path: `Ekonomi / Haberleri`, its news. */
const NEWS_OF = /^haber(?:i|leri)$/iu;

/** A link to all of a section: `More Politics`, `Todo Deportes`. */
const MORE_OF =
  /^(?:more|all|see all|mehr|alle|más|todo|todos|toda|todas|plus de|tout|tous|toutes|altro|tutto|tutti|mais|meer|mer|mere|lisää|więcej|další|еще|ещё|ще|daha fazla|tüm) (?=\p{Lu})/iu;

/** The names of a list without links to all of one of them. */
export function withoutMoreOf(names: readonly string[]): readonly string[] {
  return names.filter((name) => !MORE_OF.test(name) || !names.includes(name.replace(MORE_OF, "")));
}

/** What a page's styles call their boxes: `for-phone-only-up`. */
const STYLE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+){3,}$/u;

/** Whether a label says that the one above it names news: `Haberleri`. */
export function isNewsOf(label: string): boolean {
  return NEWS_OF.test(label);
}

/** Whether a label names no section: it holds an address, turns pages, or stands for nothing. */
export function isNoSection(label: string): boolean {
  if (MISSING_VALUE.test(label) || TURN.test(label) || SITE_LINK.test(label)) return true;
  if (STYLE_NAME.test(label) || ARTICLE.test(label) || isNewsOf(label)) return true;
  return webNameSpans(label).length > 0;
}
