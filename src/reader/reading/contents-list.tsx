import { useEffect } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Block } from "#article/article.ts";
import { contentsOf, headingFromHash } from "#article/contents.ts";
import { useInterfaceText, useWords } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

/** Links to the parts of a long article; nothing for one of few parts. */
export function ContentsList({ blocks }: { readonly blocks: readonly Block[] }) {
  const { pathname, search } = useLocation();
  const words = useWords().reading;
  const text = useInterfaceText();
  useArrivalAtHeading();
  const headings = contentsOf(blocks);
  if (headings.length === 0) return null;
  return (
    <nav aria-labelledby="contents" className="screen-only mb-6 font-sans text-[0.875rem]">
      <details>
        <summary
          {...text}
          className="target w-fit cursor-pointer content-center py-1 text-[0.8125rem] font-semibold text-muted hover:text-ink"
        >
          <span id="contents">{words.contents}</span>
        </summary>
        <ol className="mt-1 ruled border-y border-rule">
          {headings.map(({ id, text: heading }) => (
            <li key={id}>
              <SiteLink
                to={{ pathname, search, hash: `#${id}` }}
                className="block py-2 wrap-anywhere hover:text-accent"
              >
                {heading}
              </SiteLink>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** Goes to the heading that a link of the page names; on a full load the browser has done it. */
function useArrivalAtHeading(): void {
  const location = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    const id = headingFromHash(location.hash);
    if (id === null || type === NavigationType.Pop) return;
    const heading = document.getElementById(id);
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [location, type]);
}
