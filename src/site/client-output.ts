import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { tag } from "./html.ts";
import { splitTemplate, takeEntryTags, type Template } from "./template.ts";

/** What the bundle of the browser's side gives to every page. */
export type ClientOutput = {
  readonly template: Template;
  /** Address of the reader's script. */
  readonly entry: string;
  /** All styles, as they may stand in a style element. */
  readonly css: string;
};

/** The one font file that nearly every page needs at once: Latin letters, upright. */
const EARLY_FONT = /url\(["']?([^"')]*-latin-wght-normal[^"')]*)["']?\)/;

/**
 * Reads what Vite wrote for index.html and takes over from there: the styles go into the pages,
 * and their files are removed.
 * @param outDir Absolute path of the built site.
 */
export async function takeClientOutput(outDir: string, base: string): Promise<ClientOutput> {
  const written = await readFile(join(outDir, "index.html"), "utf8");
  const { html, entry, styles } = takeEntryTags(written);
  const files = styles.map((address) => join(outDir, address.slice(base.length)));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  await Promise.all(files.map((file) => rm(file)));
  return { template: splitTemplate(html), entry, css: styleText(texts.join("")) };
}

/** Styles as they may stand in a style element. */
export function styleText(css: string): string {
  // Inside a CSS string `\/` is `/`; a bare `</style` would end the element.
  return css.trim().replaceAll("</", "<\\/");
}

/** The text of a style element as HTML, with the early font before it. */
export function inlineStyles(css: string): string {
  const font = EARLY_FONT.exec(css)?.[1];
  const preload = font === undefined ? "" : preloadTag(font);
  return `${preload}<style>${css}</style>`;
}

function preloadTag(href: string): string {
  return tag("link", { rel: "preload", as: "font", type: "font/woff2", href, crossorigin: "" });
}
