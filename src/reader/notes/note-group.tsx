import { useHref } from "react-router";
import type { ArticleId } from "#article/article.ts";
import type { Note } from "#article/notes/note.ts";
import { articlePath } from "#article/paths.ts";
import { passageHash } from "#article/passages/passage-hash.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useArticleText } from "./use-article-text.ts";
import { findLost } from "./find-lost.ts";

type Props = {
  readonly article: ArticleId;
  /** Of the article, in reading order. */
  readonly notes: readonly Note[];
  readonly onEdit: (note: Note) => void;
  readonly onRemove: (note: Note) => void;
};

/** The marks in one article. Its links load the article's own page, which needs no place in the library. */
export function NoteGroup({ article, notes, onEdit, onRemove }: Props) {
  const words = usePanelWords().notes;
  const [first] = notes;
  const href = useHref(articlePath(article));
  const text = useArticleText(article);
  const lost = text.kind === "text" ? findLost(notes, text.text) : new Set<Note>();
  return (
    <section className="mt-8 border-t border-rule pt-5">
      <h2 className="further-title">
        <a href={href} dir="auto" lang={first?.language ?? undefined} className="hover:underline">
          {first?.title}
        </a>
      </h2>
      {text.kind === "gone" && <p className={LOST}>{words.articleGone}</p>}
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="mt-5">
            <Passage note={note} />
            {lost.has(note) && <p className={LOST}>{words.passageGone}</p>}
            <p className="mt-1.5 flex flex-wrap gap-x-5 text-[0.8125rem] text-muted">
              <a href={href + passageHash(note.anchor)} className={ACTION}>
                {words.inArticle}
              </a>
              <button type="button" className={ACTION} onClick={() => onEdit(note)}>
                {note.text === "" ? words.addNote : words.changeNote}
              </button>
              <button type="button" className={ACTION} onClick={() => onRemove(note)}>
                {words.remove}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const LOST = "mt-1.5 text-[0.8125rem] text-accent";

const ACTION =
  "target inline-flex min-h-6 cursor-pointer items-center underline decoration-rule underline-offset-4 hover:text-ink";

function Passage({ note }: { readonly note: Note }) {
  return (
    <>
      <blockquote
        dir="auto"
        lang={note.language ?? undefined}
        className="border-s-2 border-rule ps-4 font-serif text-[1.0625rem] whitespace-pre-line wrap-anywhere"
      >
        <mark>{note.anchor.quote}</mark>
      </blockquote>
      {note.text !== "" && (
        <p dir="auto" className="mt-2 whitespace-pre-line wrap-anywhere">
          {note.text}
        </p>
      )}
    </>
  );
}
