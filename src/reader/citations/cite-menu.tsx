import type { Article } from "#article/article.ts";
import { TOOL } from "../reading/tool.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PopoverButton } from "../ui/popover-button.tsx";
import { useWords } from "../words/use-words.ts";

const CitePanel = lazyPart(async () => (await import("./cite-panel.tsx")).CitePanel);

type Props = { readonly article: Article; readonly href: string };

/** "Cite": opens the forms in which the article can be cited. */
export function CiteMenu({ article, href }: Props) {
  const words = useWords().reading;
  return (
    <PopoverButton
      id="cite"
      text={words.cite}
      className={`${TOOL} cite-anchor`}
      panelClassName="cite-panel w-72 max-w-[calc(100vw-2rem)] p-4"
    >
      <CitePanel article={article} href={href} />
    </PopoverButton>
  );
}
