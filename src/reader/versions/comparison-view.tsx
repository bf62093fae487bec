import { use, useMemo } from "react";
import { useHref, useLocation } from "react-router";
import type { Article, ArticleId } from "#article/article.ts";
import type { ArticleEntry } from "#article/library.ts";
import { articlePath, EMPTY_FILTER, searchComparing } from "#article/paths.ts";
import { countWords } from "#article/text.ts";
import { ArticleBody } from "../reading/article-body.tsx";
import { CopyLink } from "../reading/share-tools.tsx";
import { useServices } from "../services.ts";
import { toArticle } from "../ui/links.ts";
import { SiteLink } from "../ui/site-link.tsx";
import { Filled } from "../words/filled.tsx";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useInterfaceText, useSpoken } from "../words/use-words.ts";
import { compareArticles, type Comparison } from "./compare-articles.ts";
import type { Piece } from "./compare-words.ts";

type Props = {
  readonly article: Article;
  /** Of the article to compare it with. */
  readonly other: ArticleId;
};

/** The article's text with what it has beside another version, and what it lacks. */
export function ComparisonView({ article, other }: Props) {
  const loaded = use(useServices().library.entryOf(other));
  if (loaded.kind === "ready" && loaded.value !== null)
    return <Compared here={article} there={loaded.value} />;
  return <NotCompared article={article} isGone={loaded.kind === "ready"} />;
}

type NotComparedProps = { readonly article: Article; readonly isGone: boolean };

function NotCompared({ article, isGone }: NotComparedProps) {
  const { versions, passages } = usePanelWords();
  const text = useInterfaceText();
  return (
    <>
      <p {...text} role="alert" className={PANEL}>
        {isGone ? versions.gone : versions.missed} <AloneLink text={passages.close} />
      </p>
      <ArticleBody blocks={article.blocks} />
    </>
  );
}

const PANEL = "screen-only mb-6 border-y border-rule py-3 font-sans text-[0.8125rem] text-muted";
const LINK =
  "target inline-flex min-h-7.5 items-center text-ink underline decoration-rule underline-offset-4 hover:decoration-accent";

type ComparedProps = { readonly here: Article; readonly there: ArticleEntry };

function Compared({ here, there }: ComparedProps) {
  const comparison = useMemo(() => compareArticles(here, there.article), [here, there]);
  const hasOtherTitle = comparison.title.some(({ kind }) => kind !== "same");
  return (
    <section aria-labelledby="compared">
      <Summary here={here} there={there} comparison={comparison} />
      <div className="prose">
        {hasOtherTitle && (
          <h2>
            <Pieces pieces={comparison.title} />
          </h2>
        )}
        {comparison.texts.map(({ isHeading, pieces }, place) => {
          const Text = isHeading ? "h2" : "p";
          return (
            <Text key={place} className="whitespace-pre-line">
              <Pieces pieces={pieces} />
            </Text>
          );
        })}
      </div>
    </section>
  );
}

type SummaryProps = ComparedProps & { readonly comparison: Comparison };

/** What is compared, how much differs, and how that is marked. */
function Summary({ here, there, comparison }: SummaryProps) {
  const words = usePanelWords().versions;
  const { formats } = useSpoken();
  const text = useInterfaceText();
  const { article, ordinal } = there;
  const href = useHref({
    pathname: articlePath(here.id),
    search: searchComparing("", article.id),
  });
  const title = (
    <bdi key="title" lang={article.language ?? undefined}>
      {article.title}
    </bdi>
  );
  return (
    <div {...text} className={PANEL}>
      <h2 id="compared" className="font-semibold text-ink">
        <Filled template={words.comparedWith} values={{ title }} />
      </h2>
      <p role="status" className="flex flex-wrap gap-x-4 py-1">
        {comparison.isSame && words.same}
        {!comparison.isSame && (
          <>
            <ins className={HERE}>{formats.counted(words.here, wordsIn(comparison, "here"))}</ins>{" "}
            <del>{formats.counted(words.there, wordsIn(comparison, "there"))}</del>
          </>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        <AloneLink text={words.alone} />
        <SiteLink to={toArticle(article.id, EMPTY_FILTER)} ordinal={ordinal} className={LINK}>
          {words.openOther}
        </SiteLink>
        <span className="ms-auto">
          <CopyLink href={href} label={words.copyLink} />
        </span>
      </div>
    </div>
  );
}

function AloneLink({ text }: { readonly text: string }) {
  const { pathname, search } = useLocation();
  return (
    <SiteLink to={{ pathname, search: searchComparing(search, null) }} className={LINK}>
      {text}
    </SiteLink>
  );
}

function wordsIn({ title, texts }: Comparison, kind: Piece["kind"]): number {
  const pieces = [title, ...texts.map((each) => each.pieces)].flat();
  return pieces.reduce((sum, each) => sum + (each.kind === kind ? countWords(each.text) : 0), 0);
}

const HERE = "decoration-2 underline-offset-4";

/** Marked by lines and not by colour alone; those who hear them are told in words. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const words = usePanelWords().versions;
  return pieces.map(({ kind, text }, place) => {
    if (kind === "same") return text;
    const Mark = kind === "here" ? "ins" : "del";
    return (
      <Mark key={place} className={kind === "here" ? `${HERE} [del+&]:ms-1` : "text-muted"}>
        <Told text={kind === "here" ? words.onlyHere : words.onlyThere} />
        {text}
      </Mark>
    );
  });
}

function Told({ text }: { readonly text: string }) {
  return (
    <span {...useInterfaceText()} className="sr-only select-none">
      {text}{" "}
    </span>
  );
}
