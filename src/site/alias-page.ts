import { escapeHtml } from "#article/escape-html.ts";
import type { Card } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import { canonicalTag, type HeadSite, titleTag } from "./head.ts";
import { tag } from "./html.ts";
import { BARE_POLICY, policyTag } from "./policy.ts";

/**
 * A page for an older address of an article. It leads there by itself and needs no script and no
 * style, so that every policy for the site's pages allows it.
 */
export function aliasPage({ id, title, language, direction }: Card, site: HeadSite): string {
  const path = articlePath(id);
  const href = site.base + path.slice(1);
  const lang = language === null ? {} : { lang: language };
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    policyTag(BARE_POLICY),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "color-scheme", content: "light dark" }),
    titleTag(`${title} · ${site.title}`),
    tag("meta", { name: "robots", content: "noindex" }),
    canonicalTag(path, site),
    tag("meta", { "http-equiv": "refresh", content: `0; url=${href}` }),
    `</head><body><p>This article has a new address: `,
    `${tag("a", { href, dir: direction, ...lang })}${escapeHtml(title)}</a></p></body></html>\n`,
  ].join("");
}
