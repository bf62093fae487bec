import { useEffect, useState } from "react";
import type { ArticleId } from "#article/article.ts";
import { passageText } from "#article/passages/passage-anchor.ts";
import { textsOf } from "#article/text.ts";
import type { LibraryStore } from "../library/library-store.ts";
import { useServices } from "../services.ts";

/** An article's text; unknown while it is read, and when it cannot be. */
export type ArticleText =
  | { readonly kind: "unknown" }
  | { readonly kind: "gone" }
  | { readonly kind: "text"; readonly text: string };

const UNKNOWN: ArticleText = { kind: "unknown" };

/** The text of an article, whatever its place in the library is by now. */
export function useArticleText(id: ArticleId): ArticleText {
  const { library } = useServices();
  const [text, setText] = useState(UNKNOWN);
  useEffect(() => {
    let isLeft = false;
    void readText(library, id).then((read) => {
      if (!isLeft) setText(read);
    });
    return () => {
      isLeft = true;
    };
  }, [library, id]);
  return text;
}

async function readText(library: LibraryStore, id: ArticleId): Promise<ArticleText> {
  const loaded = await library.entryOf(id);
  if (loaded.kind === "failed") return UNKNOWN;
  if (loaded.value === null) return { kind: "gone" };
  return { kind: "text", text: passageText(textsOf(loaded.value.article)) };
}
