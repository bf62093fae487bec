import type { ArticleEntry } from "#article/library.ts";
import { isSaved, savedOf, withToggled } from "../device/saved-articles.ts";
import { useKept } from "../device/use-kept.ts";
import { useServices } from "../services.ts";
import { useWords } from "../words/use-words.ts";
import { TOOL } from "./tool.ts";

type Props = {
  readonly entry: ArticleEntry;
  /** Takes what is to be told to the reader. */
  readonly onNotice: (notice: Notice) => void;
};

/** What a tool tells the reader; what is not `shown` is plain to see and only read out. */
export type Notice = { readonly text: string; readonly shown: boolean };

/** Keeps the article in the list of saved ones, or takes it out again. */
export function SaveButton({ entry, onNotice }: Props) {
  const { device } = useServices();
  const { shared, reading: words } = useWords();
  const saved = useKept(device.saved, (all) => isSaved(all, entry.article.id), false);
  function toggle() {
    const isKept = device.saved.write(withToggled(device.saved.read(), savedOf(entry)));
    const text = saved ? words.noLongerSaved : words.nowSaved;
    onNotice(isKept ? { text, shown: false } : { text: words.notKept, shown: true });
  }
  return (
    <button
      type="button"
      aria-keyshortcuts="s"
      className={`${TOOL} min-w-11 justify-end`}
      onClick={toggle}
    >
      {saved ? shared.saved : words.save}
    </button>
  );
}
