import { EMPTY_FILTER } from "#article/paths.ts";
import { useServices } from "../services.ts";
import { toArticle, toListing } from "../ui/links.ts";
import { fill } from "../words/template.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useSpoken, useWords } from "../words/use-words.ts";
import { KeptTools } from "./kept-tools.tsx";
import { withToggled, type SavedArticle } from "./saved-articles.ts";
import { useKept } from "./use-kept.ts";
import { SiteLink } from "../ui/site-link.tsx";

const NONE: readonly SavedArticle[] = [];

/** Rows of the saved articles, and the ways to take all that is kept along. */
export function SavedList() {
  const { device } = useServices();
  const { shared } = useWords();
  const words = usePanelWords().device;
  const saved = useKept(device.saved, (all) => all, NONE);
  function remove(article: SavedArticle) {
    device.saved.write(withToggled(device.saved.read(), article));
    document.querySelector("main")?.focus({ preventScroll: true });
  }
  return (
    <>
      {saved.length === 0 ? (
        <p className="note">{words.nothingSaved}</p>
      ) : (
        <ol className="ruled border-t border-rule" aria-label={shared.savedTitle}>
          {saved.map((article) => (
            <li key={article.id}>
              <SavedRow article={article} onRemove={() => remove(article)} />
            </li>
          ))}
        </ol>
      )}
      <KeptTools />
    </>
  );
}

type RowProps = { readonly article: SavedArticle; readonly onRemove: () => void };

function SavedRow({ article, onRemove }: RowProps) {
  const { device } = useServices();
  const {
    words: { shared },
    formats,
  } = useSpoken();
  const words = usePanelWords().device;
  const isRead = useKept(device.read, (ids) => ids.has(article.id), false);
  const { id, title, section, language, direction, ordinal } = article;
  return (
    <article className="grid gap-x-4 py-5 sm:grid-cols-[10.5rem_minmax(0,1fr)_auto]">
      <p className="mb-1 flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-muted sm:mt-0.5 sm:flex-col sm:items-start">
        {section !== null && (
          <SiteLink
            to={toListing({ ...EMPTY_FILTER, section })}
            className="inline-flex min-h-6 items-center font-semibold text-accent hover:underline"
          >
            <bdi>{section}</bdi>
          </SiteLink>
        )}
        <span className="tabular">
          {formats.counted(shared.minutes, article.minutes)}
          {isRead && ` · ${shared.finished}`}
        </span>
      </p>
      <h2
        lang={language ?? undefined}
        dir={direction}
        className={`row-title min-w-0 max-w-[39rem] ${isRead ? "text-muted" : ""}`}
      >
        <SiteLink
          to={toArticle(id, EMPTY_FILTER)}
          ordinal={ordinal}
          data-article={id}
          className="hover:underline hover:decoration-rule hover:decoration-2 hover:underline-offset-4"
        >
          {title}
        </SiteLink>
      </h2>
      <button
        type="button"
        aria-label={fill(words.removeTitle, { title })}
        onClick={onRemove}
        className="target min-h-6 cursor-pointer self-start justify-self-start text-[0.8125rem] text-muted underline underline-offset-4 hover:text-ink"
      >
        {words.remove}
      </button>
    </article>
  );
}
