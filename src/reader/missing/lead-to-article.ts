import type { ArticleId } from "#article/article.ts";
import type { PackedPage } from "#article/page-data.ts";
import { articlePath } from "#article/paths.ts";
import { idsInAddress } from "./ids-in-address.ts";
import { spoken } from "../words/spoken.ts";

const CANONICAL = /<link rel="canonical" href="([^"]*)"/;
const PAGE_DATA = /<script type="application\/json" id="page-data">([^<]*)</;

/**
 * From an address without a page leads to the article that it names in another form, if there is
 * one; where it may only mean one, the page says so.
 * @param base Base path with a slash at both ends.
 */
export async function leadToArticle(base: string): Promise<void> {
  const { pathname, search, hash } = window.location;
  const { sure, likely } = idsInAddress(pathname.slice(base.length));
  for (const id of sure) {
    const found = await pageOf(id, base);
    if (found === null) continue;
    if (isHere(found.path)) return;
    return window.location.replace(found.path + search + hash);
  }
  for (const id of likely) {
    const found = await pageOf(id, base);
    if (found !== null) return suggest(found);
  }
}

/** Whether a page already stands here: to be led there again would never end. */
function isHere(path: string): boolean {
  const { pathname } = window.location;
  return path === pathname || path === `${pathname}/`;
}

type FoundPage = { readonly path: string; readonly title: string };

/**
 * The page of an article, or null. Some hosts answer any address with the listing, so only a page
 * that names itself counts; an older address names the newer one.
 */
async function pageOf(id: ArticleId, base: string): Promise<FoundPage | null> {
  const path = base + articlePath(id).slice(1);
  if (path === window.location.pathname) return null;
  const html = await textAt(path);
  const canonical = CANONICAL.exec(html)?.[1];
  if (canonical === undefined) return null;
  const named = new URL(canonical, window.location.href).pathname;
  if (!named.startsWith(`${base}a/`)) return null;
  return { path: named, title: titleIn(html) ?? id };
}

async function textAt(path: string): Promise<string> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.text() : "";
  } catch {
    return "";
  }
}

function titleIn(html: string): string | null {
  const page = JSON.parse(PAGE_DATA.exec(html)?.[1] ?? "null") as PackedPage | null;
  return page?.kind === "article" ? (page.article.title ?? null) : null;
}

function suggest({ path, title }: FoundPage): void {
  const link = document.createElement("a");
  link.href = path;
  link.dir = "auto";
  link.className = "text-accent underline underline-offset-4";
  link.textContent = title;
  const line = document.createElement("p");
  line.className = "mt-4";
  line.setAttribute("role", "status");
  line.append(`${spoken().words.missing.perhaps} `, link);
  document.querySelector("h1")?.after(line);
}
