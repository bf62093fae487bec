import { Suspense, useRef, useState } from "react";
import { useHref } from "react-router";
import type { Article } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import { useWords } from "../words/use-words.ts";
import { TOOL } from "./tool.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const MoreList = lazyPart(async () => (await import("../save-as/more-list.tsx")).MoreList);

const PANEL_ID = "more-tools";

/** "More": opens the rarer tools beside it. */
export function MoreMenu({ article }: { readonly article: Article }) {
  const words = useWords().reading;
  const href = useHref(articlePath(article.id));
  const panel = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" popoverTarget={PANEL_ID} className={`${TOOL} more-anchor`}>
        {words.more}
      </button>
      <div
        ref={panel}
        id={PANEL_ID}
        popover="auto"
        onToggle={(event) => setOpened(event.newState === "open")}
        className="more-panel w-44 rounded-lg border border-rule bg-surface px-4 py-3 text-[0.8125rem] text-ink floating"
      >
        {opened && (
          <Suspense>
            <MoreList article={article} href={href} onChosen={() => panel.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
