import { readFile, writeFile } from "node:fs/promises";
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
  /** Address of the file with all styles but the early font, which every page names itself. */
  readonly stylesheet: string;
};

/** The one font file that nearly every page needs at once: Latin letters, upright, in the face for reading. */
const EARLY_FONT = /newsreader-latin-wght-normal/;

const FONT = /url\(["']?([^"')]*\.woff2)["']?\)/g;

/**
 * Reads what Vite wrote for index.html and takes over from there, for the styles go into the pages.
 * @param outDir Absolute path of the built site.
 * @throws Error when Vite wrote not exactly one stylesheet.
 */
export async function takeClientOutput(outDir: string, base: string): Promise<ClientOutput> {
  const written = await readFile(join(outDir, "index.html"), "utf8");
  const { html, entry, styles } = takeEntryTags(written);
  const [stylesheet] = styles;
  if (stylesheet === undefined || styles.length > 1)
    throw new Error(`Vite wrote ${styles.length} stylesheets and not one`);
  const file = join(outDir, stylesheet.slice(base.length));
  const css = await readFile(file, "utf8");
  await writeFile(file, withoutEarlyFont(css));
  return { template: splitTemplate(withoutIndents(html)), entry, css: styleText(css), stylesheet };
}

/** index.html is indented for those who edit it. */
function withoutIndents(html: string): string {
  return html.replaceAll(/>\s+</g, "><");
}

/** Styles as they may stand in a style element. */
export function styleText(css: string): string {
  // Inside a CSS string `\/` is `/`; a bare `</style` would end the element.
  return css.trim().replaceAll("</", "<\\/");
}

/**
 * The text of a style element as HTML, with the fonts before it that are asked for at once.
 * @param fonts Their addresses.
 */
export function inlineStyles(css: string, fonts: readonly string[]): string {
  return `${fonts.map(preloadTag).join("")}<style>${css}</style>`;
}

/** Addresses of all font files that styles name. */
export function fontsIn(css: string): readonly string[] {
  return Array.from(css.matchAll(FONT), ([, font = ""]) => font);
}

/** Address of the one font file that nearly every page needs, as the styles name it; else none. */
export function earlyFonts(css: string): readonly string[] {
  return fontsIn(css).filter((font) => EARLY_FONT.test(font));
}

/**
 * Styles for a page that has the early font already: told of it again, a browser would try once more
 * to have it in time, and where it had come too late for the first lines they would move.
 */
export function withoutEarlyFont(css: string): string {
  const fonts = earlyFonts(css);
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, (rule) =>
    fonts.some((font) => rule.includes(font)) ? "" : rule,
  );
}

function preloadTag(href: string): string {
  return tag("link", { rel: "preload", as: "font", type: "font/woff2", href, crossorigin: "" });
}
