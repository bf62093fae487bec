import type { Article } from "#article/article.ts";
import { absoluteUrl } from "../ui/links.ts";
import { saveFile } from "../ui/save-file.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { articleFile, FORMATS, type FileFormat } from "./article-file.ts";

type Props = {
  readonly article: Article;
  /** The article's address on its host. */
  readonly href: string;
  readonly onChosen: () => void;
};

const ITEM = "target block min-h-8 w-full cursor-pointer text-start hover:text-accent";

/** Ways to take an article out of the browser. */
export function MoreList({ article, href, onChosen }: Props) {
  const words = usePanelWords().saveAs;
  function save(format: FileFormat) {
    onChosen();
    const file = articleFile(article, format, absoluteUrl(href), new Date());
    saveFile(file.name, file.content, file.type);
  }
  function print() {
    onChosen();
    window.print();
  }
  return (
    <>
      <p className="text-muted" id="save-as">
        {words.title}
      </p>
      <ul aria-labelledby="save-as">
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className={ITEM} onClick={() => save(format)}>
              {words.formats[format]}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={`${ITEM} mt-1 border-t border-rule pt-1`}
        onClick={() => print()}
      >
        {words.print}
      </button>
    </>
  );
}
