import { site } from "virtual:broadsheet/site";
import { Header } from "../ui/header.tsx";
import { usePageTitle } from "../ui/use-page.ts";
import { useWords } from "../words/use-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

/** No page has this address. */
export function MissingPage() {
  const words = useWords().missing;
  usePageTitle(`${words.pageTitle} · ${site.title}`, "/");
  return (
    <>
      <Header level="article" back={null} />
      <main id="main" tabIndex={-1} className="page pt-8 pb-24">
        <h1 className="hero max-w-[36rem]">{words.title}</h1>
        <p className="mt-4 note">{words.reason}</p>
        <p className="mt-6">
          <SiteLink
            to="/"
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {words.allArticles}
          </SiteLink>
        </p>
      </main>
    </>
  );
}
