import { renderToString } from "react-dom/server";
import type { ArticleEntry, ArticleLink } from "#article/library.ts";
import { articlePath, EMPTY_FILTER } from "#article/paths.ts";
import { Imprint } from "../reading/article-head.tsx";
import { LeftOut } from "../reading/left-out.tsx";
import { hrefOf, toArticle, toListing } from "../ui/links.ts";
import { ENGLISH } from "../words/spoken.ts";
import type { Plural } from "../words/words.ts";
import { bodyMarkup } from "./body-markup.tsx";
import { escapeMarkup } from "./escape-markup.ts";
import type { Hole } from "./frame.ts";

type ArticleHole = Hole<ArticleEntry>;

/** All that differs between the pages of articles of one shape. */
export function articleHoles(shape: ArticleEntry): readonly ArticleHole[] {
  return [
    ...shape.article.sections.flatMap((_, place) => sectionHoles(place)),
    ({ article }) => `data-text="">${escapeMarkup(article.title)}</h1>`,
    ({ article }) => renderToString(<Imprint article={article} />),
    ({ minutes }) => `>${counted(ENGLISH.words.shared.minutes, minutes)}</span>`,
    ({ words }) => `>${counted(ENGLISH.words.reading.words, words)}</span>`,
    ({ article }) => bodyMarkup(article.blocks),
    ({ article }) => `${escapeMarkup(articlePath(article.id).slice(1))}</p>`,
    ({ article: { removed, language, direction } }) =>
      renderToString(<LeftOut removed={removed} language={language} direction={direction} />),
    ...shape.related.flatMap((_, place) => linkHoles(({ related }) => related[place] ?? null)),
    ...linkHoles(({ previous }) => previous),
    ...linkHoles(({ next }) => next),
  ];
}

function counted(forms: Plural, count: number): string {
  return escapeMarkup(ENGLISH.formats.counted(forms, count));
}

function sectionHoles(place: number): readonly ArticleHole[] {
  const sectionOf = ({ article }: ArticleEntry) => article.sections[place] ?? "";
  return [
    (entry) => {
      const href = hrefOf(toListing({ ...EMPTY_FILTER, section: sectionOf(entry) }));
      return `href="${escapeMarkup(href)}"`;
    },
    (entry) => `<bdi>${escapeMarkup(sectionOf(entry))}</bdi>`,
  ];
}

/** None for a link that the shape lacks, which is nothing everywhere. */
function linkHoles(linkOf: (entry: ArticleEntry) => ArticleLink | null): readonly ArticleHole[] {
  const hole = (write: (link: ArticleLink) => string) => (entry: ArticleEntry) => {
    const link = linkOf(entry);
    return link === null ? "" : write(link);
  };
  return [
    hole(({ id }) => `data-article="${escapeMarkup(id)}"`),
    hole(({ id }) => `href="${escapeMarkup(hrefOf(toArticle(id, EMPTY_FILTER)))}"`),
    hole(({ ordinal }) => `data-ordinal="${ordinal}"`),
    hole(({ title }) => `<bdi>${escapeMarkup(title)}</bdi>`),
  ];
}
