import type { Article } from "#article/article.ts";

/** Makes something of an Article object once, for as long as that object is held. */
export function remembering<Made>(make: (article: Article) => Made): (article: Article) => Made {
  const known = new WeakMap<Article, Made>();
  return (article) => {
    const made = known.get(article) ?? make(article);
    known.set(article, made);
    return made;
  };
}
