import { useState } from "react";
import type { ArticleEntry } from "#article/library.ts";
import { useWords } from "../words/use-words.ts";
import { MoreMenu } from "./more-menu.tsx";
import { SaveButton, type Notice } from "./save-button.tsx";
import { ShareTools } from "./share-tools.tsx";
import { TOOL } from "./tool.ts";

type Props = { readonly entry: ArticleEntry; readonly onListen: () => void };

/** What can be done with an article, in one quiet row, and below it what came of it. */
export function ArticleTools({ entry, onListen }: Props) {
  const words = useWords().reading;
  const [notice, setNotice] = useState<Notice>({ text: "", shown: false });
  return (
    <>
      <div className="screen-only needs-script ms-auto flex items-center gap-x-4">
        <SaveButton entry={entry} onNotice={setNotice} />
        <button type="button" aria-keyshortcuts="l" className={TOOL} onClick={onListen}>
          {words.listen}
        </button>
        <MoreMenu article={entry.article} />
      </div>
      <ShareTools article={entry.article} />
      <p role="status" className={notice.shown ? "screen-only basis-full pb-1" : "sr-only"}>
        {notice.text}
      </p>
    </>
  );
}
