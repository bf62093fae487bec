import { Suspense, useEffect } from "react";
import { useLocation } from "react-router";
import { placeAt } from "#article/paths.ts";
import { Shortcuts } from "./keys/shortcuts.tsx";
import { OpeningPage } from "./opening-page.tsx";
import { useServices } from "./services.ts";
import { HydrationProvider } from "./ui/use-hydrated.tsx";
import { useIntent } from "./ui/use-intent.ts";
import { useSiteLinks } from "./ui/use-site-links.ts";
import { usePagePlaces } from "./ui/use-page.ts";

/** All screens, by address. */
export function App() {
  return (
    <Suspense fallback={<OpeningPage />}>
      <HydrationProvider>
        <Screens />
      </HydrationProvider>
    </Suspense>
  );
}

function Screens() {
  usePagePlaces();
  useIntent();
  useSiteLinks();
  useLiveMark();
  return (
    <>
      <Shortcuts />
      <Screen />
    </>
  );
}

/** Controls show, and keys and clicks count, once React has taken the page over and not before. */
function useLiveMark(): void {
  useEffect(() => {
    document.documentElement.dataset["js"] = "";
  }, []);
}

/** The router's own table of routes would be made and ranked anew for each page that is rendered. */
function Screen() {
  const { Listing, Article, Saved, Notes, Missing } = useServices().screens;
  const { kind } = placeAt(useLocation().pathname);
  if (kind === "listing") return <Listing />;
  if (kind === "article") return <Article />;
  if (kind === "saved") return <Saved />;
  return kind === "notes" ? <Notes /> : <Missing />;
}
