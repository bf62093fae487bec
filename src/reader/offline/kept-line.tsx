import { useEffect, useState } from "react";
import { useHref } from "react-router";
import { absoluteUrl } from "../ui/links.ts";
import { useWords } from "../words/use-words.ts";
import { whenSettled } from "./when-settled.ts";

/** Says below an article whether the device keeps it. Its room is there before that is known. */
export function KeptLine({ path }: { readonly path: string }) {
  const words = useWords().offline;
  const href = useHref(path);
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let isShown = true;
    const stop = whenSettled(() => {
      void keep(absoluteUrl(href)).then((result) => {
        if (isShown) setKept(result);
      });
    });
    return () => {
      isShown = false;
      stop();
    };
  }, [href]);
  return (
    <p className="screen-only mt-6 min-h-6 text-[0.8125rem] text-muted">
      {kept !== null && (kept ? words.articleKept : words.articleNotKept)}
    </p>
  );
}

/** Null where the script for it is gone. */
async function keep(url: string): Promise<boolean | null> {
  const part = await import("./keep-article.ts").catch(() => null);
  return part === null ? null : part.keepArticle(url);
}
