import { useHref } from "react-router";
import type { Article } from "#article/article.ts";
import type { Range as Span } from "#article/found.ts";
import { articlePath } from "#article/paths.ts";
import { useCopied } from "../ui/use-copied.ts";
import { BarButton } from "./bar-button.tsx";
import { linkToPassage, quoteOf, sharePassage } from "./passage-actions.ts";
import type { PagePassages } from "./page-passages.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useWords } from "../words/use-words.ts";

type Props = {
  readonly article: Article;
  readonly passages: PagePassages;
  readonly span: Span;
};

/** Copies the link to a passage, or its words. */
export function CopyButtons({ article, passages, span }: Props) {
  const href = useHref(articlePath(article.id));
  const words = usePanelWords().passages;
  const done = useWords().reading.copied;
  const { copied, copy } = useCopied<"link" | "quote">();
  const copyLink = () => copy("link", linkToPassage(href, passages, span), words.copyByHand);
  const copyQuote = () => copy("quote", quoteOf(article, href, passages, span), words.copyByHand);
  return (
    <>
      <BarButton onPress={() => void copyLink()} label={words.copyLink}>
        {copied === "link" ? done : <LinkLabel />}
      </BarButton>
      <BarButton onPress={() => void copyQuote()}>
        {copied === "quote" ? done : words.copyQuote}
      </BarButton>
      <span role="status" className="sr-only">
        {copied === null ? "" : done}
      </span>
    </>
  );
}

/** Shorter on a phone, where all buttons should stand in one row. */
function LinkLabel() {
  const words = usePanelWords().passages;
  const { reading } = useWords();
  return (
    <>
      <span className="max-sm:hidden">{words.copyLink}</span>
      <span className="sm:hidden">{reading.copyLink}</span>
    </>
  );
}

/** Passes a passage on by the device's own means, where it has any. */
export function ShareButton({ article, passages, span }: Props) {
  const words = useWords().reading;
  const href = useHref(articlePath(article.id));
  if (typeof navigator.share !== "function") return null;
  function share() {
    const quote = passages.text.source.slice(span.start, span.end).trim();
    void sharePassage(article.title, quote, linkToPassage(href, passages, span));
  }
  return <BarButton onPress={share}>{words.share}</BarButton>;
}
