import { Link } from "react-router";
import { site } from "virtual:broadsheet/site";
import { Header } from "../ui/header.tsx";
import { usePageTitle } from "../ui/use-page.ts";

/** No page has this address. */
export function MissingPage() {
  usePageTitle(`Page not found · ${site.title}`, "/");
  return (
    <>
      <Header level="article" back={null} />
      <main id="main" tabIndex={-1} className="page pt-8 pb-24">
        <h1 className="hero max-w-[36rem]">There is no page at this address</h1>
        <p className="mt-4 note">
          The link may be incomplete, or the article is no longer in the library.
        </p>
        <p className="mt-6">
          <Link
            to="/"
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            See all articles
          </Link>
        </p>
      </main>
    </>
  );
}
