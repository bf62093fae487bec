import type { Bundles } from "./bundles.ts";
import { earlyFonts, fontsIn, inlineStyles } from "./client-output.ts";
import { installTags } from "./offline-files.ts";
import type { PageSite, Styling } from "./pages.ts";
import { contentPolicy } from "./policy.ts";

/** The styles of a built site's pages, and the policies that go with them. */
export function stylingOf(
  { client: { css, stylesheet }, boot, articleStyles }: Bundles,
  base: string,
): Pick<PageSite, "policy" | "styling" | "articleStyling"> {
  const policyFor = (styles: readonly string[], hasRest: boolean) =>
    contentPolicy({ scripts: [boot], styles, hasStylesheet: hasRest, nonce: null });
  const styling = (styles: string, rest: string | null): Styling => ({
    policy: policyFor([styles], rest !== null),
    styles:
      inlineStyles(styles, rest === null ? earlyFonts(styles) : fontsIn(styles)) +
      installTags(base),
    rest,
  });
  const articleStyling = articleStyles.map(
    ([kind, part]) => [kind, styling(part, stylesheet)] as const,
  );
  return {
    policy: policyFor([...new Set([css, ...articleStyles.map(([, part]) => part)])], true),
    styling: styling(css, null),
    articleStyling: new Map(articleStyling),
  };
}
