import { articleStyles } from "./article-styles.ts";
import type { Bundles } from "./bundles.ts";
import { inlineStyles } from "./client-output.ts";
import { installTags } from "./offline-files.ts";
import type { PageSite, PrerenderModule, Styling } from "./pages.ts";
import { contentPolicy } from "./policy.ts";

/** The styles of a built site's pages, and the policies that go with them. */
export function stylingOf(
  { client: { css, stylesheet }, boot }: Pick<Bundles, "client" | "boot">,
  renderPage: PrerenderModule["renderPage"],
  base: string,
): Pick<PageSite, "policy" | "styling" | "articleStyling"> {
  const policyFor = (styles: readonly string[], hasRest: boolean) =>
    contentPolicy({ scripts: [boot], styles, hasStylesheet: hasRest, nonce: null });
  const styling = (styles: string, rest: string | null): Styling => ({
    policy: policyFor([styles], rest !== null),
    styles: inlineStyles(styles) + installTags(base),
    rest,
  });
  const parts = articleStyles(css, renderPage, base);
  const articleStyling = Array.from(
    parts,
    ([kind, part]) => [kind, styling(part, stylesheet)] as const,
  );
  return {
    policy: policyFor([...new Set([css, ...parts.values()])], true),
    styling: styling(css, null),
    articleStyling: new Map(articleStyling),
  };
}
