import type { ComponentPropsWithoutRef } from "react";
import type { Ordinal } from "#article/library.ts";
import { hrefOf, type Target } from "./links.ts";

type Props = Omit<ComponentPropsWithoutRef<"a">, "href"> & {
  /** A path of the site from `/` on, or its parts. */
  readonly to: string | Target;
  /** Where in the library the article is that the link leads to, if it leads to one and that is known. */
  readonly ordinal?: Ordinal | null;
  /** Whether the way back leads past the page that the link is on. */
  readonly replaces?: boolean;
};

/**
 * A link inside the site, followed without a new load (`use-site-links.ts`). A listing shows dozens, so
 * one is an element and no more: the router's own takes up half the time of a page.
 */
export function SiteLink({ to, ordinal, replaces = false, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={hrefOf(to)}
      data-site={replaces ? "replace" : ""}
      data-ordinal={ordinal ?? undefined}
    >
      {children}
    </a>
  );
}
