import type { PageData } from "#article/library.ts";
import { packPage } from "#article/page-data.ts";
import { BuildStop } from "./build-stop.ts";
import { jsonForScript, tag } from "./html.ts";

/** index.html, cut at the places that differ from page to page. */
export type Template = {
  readonly beforeHead: string;
  readonly beforePage: string;
  readonly beforeData: string;
  readonly end: string;
};

/** The tags that load the reader, taken out of index.html. */
export type EntryTags = {
  readonly html: string;
  /** Address of the reader's script. */
  readonly entry: string;
  /** Addresses of its stylesheets. */
  readonly styles: readonly string[];
};

/** What one page puts into the template. All but `page` is HTML already. */
export type Filling = {
  /** Stands before all that it is for. */
  readonly policy: string;
  readonly head: string;
  readonly root: string;
  readonly page: PageData;
  readonly boot: Boot;
};

/** The inline script of every page, and what it loads after the first paint. */
export type Boot = {
  readonly code: string;
  /** Address of the reader's script. */
  readonly entry: string;
  /** Addresses of the other scripts that the page's screen needs. */
  readonly screen: readonly string[];
  /** Address of the stylesheet, or null where the page holds all styles. */
  readonly styles: string | null;
};

const HEAD_MARK = "<!--broadsheet:head-->";
const PAGE_MARK = "<!--broadsheet:page-->";
const DATA_MARK = "<!--broadsheet:data-->";

const SCRIPT_TAG = /[ \t]*<script type="module"[^>]*? src="([^"]*)"[^>]*><\/script>\n?/g;
const STYLE_TAG = /[ \t]*<link rel="stylesheet"[^>]*? href="([^"]*)"[^>]*>\n?/g;
const PRELOAD_TAG = /[ \t]*<link rel="modulepreload"[^>]*>\n?/g;

/**
 * Takes the reader's own script out of index.html, as written by hand or by Vite, so that it is
 * not asked for before the first paint.
 * @throws BuildStop when index.html has not exactly one module script with an address.
 */
export function takeEntry(html: string): Pick<EntryTags, "html" | "entry"> {
  const scripts = Array.from(html.matchAll(SCRIPT_TAG), ([, address]) => address);
  const [entry] = scripts;
  if (entry === undefined || scripts.length > 1) {
    throw new BuildStop("index.html must hold one module script, the reader's entry.");
  }
  return { html: html.replace(SCRIPT_TAG, "").replace(PRELOAD_TAG, ""), entry };
}

/** Takes script and stylesheets out of index.html; a built page holds its styles inline. */
export function takeEntryTags(html: string): EntryTags {
  const script = takeEntry(html);
  const styles = Array.from(script.html.matchAll(STYLE_TAG), ([, address]) => address ?? "");
  return { html: script.html.replace(STYLE_TAG, ""), entry: script.entry, styles };
}

/** @throws BuildStop when index.html lacks one of the three marks. */
export function splitTemplate(html: string): Template {
  const [beforeHead, afterHead] = splitAt(html, HEAD_MARK);
  const [beforePage, afterPage] = splitAt(afterHead, PAGE_MARK);
  const [beforeData, end] = splitAt(afterPage, DATA_MARK);
  return { beforeHead, beforePage, beforeData, end };
}

/**
 * A whole page. The not-found page comes without data: it is served at addresses that it was not
 * rendered for, so it could not be hydrated, and the reader's script looks for another page.
 */
export function fillTemplate(template: Template, filling: Filling): string {
  const { policy, head, root, page, boot } = filling;
  const isLive = page.kind !== "missing";
  return [
    template.beforeHead,
    policy,
    `${bootTag(boot)}${boot.code}</script>`,
    head,
    boot.styles === null ? "" : `<noscript>${stylesheetTag(boot.styles)}</noscript>`,
    template.beforePage,
    root,
    template.beforeData,
    isLive
      ? `<script type="application/json" id="page-data">${jsonForScript(packPage(page))}</script>`
      : "",
    template.end,
  ].join("");
}

function bootTag({ entry, screen, styles }: Boot): string {
  return tag("script", {
    "data-entry": [entry, ...screen].join(" "),
    ...(styles === null ? {} : { "data-styles": styles }),
  });
}

function stylesheetTag(href: string): string {
  return tag("link", { rel: "stylesheet", href });
}

function splitAt(html: string, mark: string): [string, string] {
  const index = html.indexOf(mark);
  if (index < 0) throw new BuildStop(`index.html must hold the comment ${mark}.`);
  return [html.slice(0, index), html.slice(index + mark.length)];
}
