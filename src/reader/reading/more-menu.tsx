import { useRef } from "react";
import { useHref } from "react-router";
import type { Article } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PopoverButton } from "../ui/popover-button.tsx";
import { useWords } from "../words/use-words.ts";
import { TOOL } from "./tool.ts";

const MoreList = lazyPart(async () => (await import("../save-as/more-list.tsx")).MoreList);

/** "More": opens the rarer tools beside it. */
export function MoreMenu({ article }: { readonly article: Article }) {
  const words = useWords().reading;
  const href = useHref(articlePath(article.id));
  const panel = useRef<HTMLDivElement>(null);
  return (
    <PopoverButton
      id="more-tools"
      text={words.more}
      className={`${TOOL} more-anchor`}
      panelClassName="more-panel w-44 px-4 py-3"
      ref={panel}
    >
      <MoreList article={article} href={href} onChosen={() => panel.current?.hidePopover()} />
    </PopoverButton>
  );
}
