import { Link } from "react-router";
import type { ArticleEntry } from "#article/library.ts";
import { EMPTY_FILTER } from "#article/paths.ts";
import { countOf } from "../ui/format.ts";
import { toListing } from "../ui/links.ts";
import { ShareTools } from "./share-tools.tsx";

type Props = { readonly entry: ArticleEntry };

/** Sections, headline, and the line that says how long the article is. */
export function ArticleHead({ entry }: Props) {
  const { article, words, minutes } = entry;
  return (
    <header>
      {article.sections.length > 0 && (
        <ul className="flex flex-wrap gap-x-3.5 font-sans text-[0.8125rem] font-semibold text-accent">
          {article.sections.map((section) => (
            <li key={section}>
              <Link
                to={toListing({ ...EMPTY_FILTER, section })}
                className="target inline-flex min-h-6 items-center hover:underline"
              >
                <bdi>{section}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <h1 className="hero mt-1.5 mb-4.5" data-text>
        {article.title}
      </h1>
      <div
        lang="en"
        dir="ltr"
        className="mb-6 flex min-h-13.5 flex-wrap items-center gap-x-4 border-y border-rule py-2 font-sans text-[0.8125rem] text-muted"
      >
        <span>{minutes} min read</span>
        <span className="max-sm:hidden print:inline">{countOf(words, "word")}</span>
        <ShareTools article={article} />
      </div>
    </header>
  );
}
