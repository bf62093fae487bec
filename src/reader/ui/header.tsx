import type { ReactNode } from "react";
import { site } from "virtual:broadsheet/site";
import { NOTES_PATH, SAVED_PATH } from "#article/paths.ts";
import { OfflineButton } from "../offline/offline-button.tsx";
import { SettingsButton } from "../settings/settings-button.tsx";
import { useWords } from "../words/use-words.ts";
import { SiteLink } from "./site-link.tsx";

type Props =
  | { readonly level: "listing" }
  | {
      readonly level: "article";
      /** The way back to the listing. */
      readonly back: ReactNode;
    };

const LINE = "flex min-h-19 items-center gap-x-4";

/** The masthead. On the listing it is the page's heading, elsewhere the way home. */
export function Header(props: Props) {
  const { shared: words, notes } = useWords();
  // The links of the listing go below the masthead where both have no room; a way back is cut instead.
  const line = props.level === "listing" ? `${LINE} flex-wrap py-3 border-b-2 border-ink` : LINE;
  return (
    <header className="page">
      <a href="#main" className="skip-link">
        {props.level === "listing" ? words.skipToArticles : words.skipToArticle}
      </a>
      <div className={line}>
        {props.level === "listing" ? (
          <h1 className={MASTHEAD}>{site.title}</h1>
        ) : (
          <SiteLink to="/" className={MASTHEAD}>
            {site.title}
          </SiteLink>
        )}
        <nav
          aria-label={words.page}
          className="screen-only flex min-w-0 grow items-center justify-end gap-x-3 text-[0.8125rem] whitespace-nowrap text-muted sm:gap-x-4"
        >
          {props.level === "article" ? (
            props.back
          ) : (
            <>
              <PageLink to={SAVED_PATH}>{words.saved}</PageLink>
              <PageLink to={NOTES_PATH}>{notes.link}</PageLink>
            </>
          )}
          {import.meta.env.PROD && <OfflineButton />}
          <SettingsButton />
        </nav>
      </div>
    </header>
  );
}

function PageLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <SiteLink to={to} className="target inline-flex min-h-8 items-center hover:text-ink">
      {children}
    </SiteLink>
  );
}

const MASTHEAD = "masthead";
