import { useHref } from "react-router";
import type { Article } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import { CiteMenu } from "../citations/cite-menu.tsx";
import { absoluteUrl } from "../ui/links.ts";
import { useCopied } from "../ui/use-copied.ts";
import { useHydrated } from "../ui/use-hydrated.tsx";
import { useWords } from "../words/use-words.ts";

type Props = { readonly article: Article };

const BUTTON =
  "reach inline-flex min-h-7.5 cursor-pointer items-center rounded-full border border-rule px-3.5 text-ink hover:border-muted";

/** Ways to pass the article on. The link is the article's own, without the filter it was found by. */
export function ShareTools({ article }: Props) {
  const words = useWords().reading;
  const href = useHref(articlePath(article.id));
  const canShare = useHydrated() && typeof navigator.share === "function";
  return (
    <div className="screen-only needs-script flex items-center gap-x-4 max-sm:w-full max-sm:justify-end">
      <CiteMenu article={article} href={href} />
      {canShare && (
        <button type="button" className={BUTTON} onClick={() => void share(article.title, href)}>
          {words.share}
        </button>
      )}
      <CopyLink href={href} label={words.copyLink} />
    </div>
  );
}

/** Copies a link within the site as a whole one. */
export function CopyLink({ href, label }: { readonly href: string; readonly label: string }) {
  const words = useWords().reading;
  const { copied, copy } = useCopied<string>();
  return (
    <>
      <button
        type="button"
        className={`${BUTTON} min-w-22 justify-center`}
        onClick={() => void copy(href, absoluteUrl(href), words.copyByHand)}
      >
        {copied !== null ? words.copied : label}
      </button>
      <span role="status" className="sr-only">
        {copied !== null ? words.linkCopied : ""}
      </span>
    </>
  );
}

async function share(title: string, href: string): Promise<void> {
  try {
    await navigator.share({ title, url: absoluteUrl(href) });
  } catch {
    // The reader closed the share sheet; nothing was lost.
  }
}
