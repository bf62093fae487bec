import { Header } from "../ui/header.tsx";
import { useWords } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

const BUTTON =
  "target inline-flex cursor-pointer items-center text-accent underline underline-offset-4";

/** Stands for an article that neither the site nor the device can give now. */
export function NotKept() {
  const { shared, offline: words } = useWords();
  return (
    <>
      <Header level="article" back={null} />
      <main id="main" tabIndex={-1} className="page pt-8 pb-24">
        <h1 className="hero max-w-[36rem]">{words.notKeptTitle}</h1>
        <p className="mt-4 note">{words.notKeptReason}</p>
        <p className="mt-6 flex flex-wrap gap-x-6">
          <button type="button" className={BUTTON} onClick={() => window.location.reload()}>
            {shared.tryAgain}
          </button>
          <SiteLink to="/" className={BUTTON}>
            {shared.allArticles}
          </SiteLink>
        </p>
      </main>
    </>
  );
}
