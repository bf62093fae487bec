import type { Article } from "#article/article.ts";
import { CITATION_FORMS, citationIn, type CitationForm } from "#article/citations/citations.ts";
import { absoluteUrl } from "../ui/links.ts";
import { useCopied } from "../ui/use-copied.ts";
import { fill } from "../words/template.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useWords } from "../words/use-words.ts";

type Props = { readonly article: Article; readonly href: string };

/** The article cited in each form, to be copied by a click. */
export function CitePanel({ article, href }: Props) {
  const { citations: words } = usePanelWords();
  const done = useWords().reading.copied;
  const { copied, copy } = useCopied<CitationForm>();
  const cited = { ...article, address: absoluteUrl(href) };
  return (
    <>
      <h2 className="font-semibold">{words.heading}</h2>
      <ul className="mt-2 ruled border-y border-rule">
        {CITATION_FORMS.map((form) => (
          <li key={form}>
            <button
              type="button"
              aria-label={fill(words.copy, { form: words.forms[form] })}
              onClick={() => void copy(form, citationIn(form, cited), words.copyByHand)}
              className="target flex min-h-9 w-full cursor-pointer items-center justify-between hover:text-accent"
            >
              {words.forms[form]}
              <span aria-hidden="true" className="text-muted">
                {copied === form ? done : ""}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted">{words.hint}</p>
      <span role="status" className="sr-only">
        {copied === null ? "" : done}
      </span>
    </>
  );
}
