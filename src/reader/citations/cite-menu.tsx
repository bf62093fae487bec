import { Suspense, useState } from "react";
import type { Article } from "#article/article.ts";
import { TOOL } from "../reading/tool.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useWords } from "../words/use-words.ts";

const CitePanel = lazyPart(async () => (await import("./cite-panel.tsx")).CitePanel);

const PANEL_ID = "cite";

type Props = { readonly article: Article; readonly href: string };

/** "Cite": opens the forms in which the article can be cited. */
export function CiteMenu({ article, href }: Props) {
  const words = useWords().reading;
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" popoverTarget={PANEL_ID} className={`${TOOL} cite-anchor`}>
        {words.cite}
      </button>
      <div
        id={PANEL_ID}
        popover="auto"
        onToggle={(event) => setOpened(event.newState === "open")}
        className="cite-panel w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-rule bg-surface p-4 text-[0.8125rem] text-ink floating"
      >
        {opened && (
          <Suspense>
            <CitePanel article={article} href={href} />
          </Suspense>
        )}
      </div>
    </>
  );
}
