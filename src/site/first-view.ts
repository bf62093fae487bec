import {
  transform,
  type Declaration,
  type FontFaceRule,
  type MediaCondition,
  type MediaQuery,
  type Selector,
  type SelectorComponent,
} from "lightningcss";
import { settleValues } from "./settled-values.ts";

/** What stands in a page before any script has run. */
type Markup = {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
};

export type View = {
  /** The language of its text as a BCP 47 tag, or null. */
  readonly language: string | null;
  /** Addresses of the font files that are not waited with; the first draws all letters it can. */
  readonly fonts: readonly string[];
};

const TAG = /<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g;
const ATTRIBUTE = /\s([a-z-]+)(?:="([^"]*)")?/g;

/**
 * Reads from HTML, as React prints it, what styles may be for. Panels are passed over, for only a
 * script shows them.
 */
function markupOf(html: string): Markup {
  const elements = new Set(["html", "body"]);
  const [classes, attributes] = [new Set<string>(), new Set<string>()];
  for (const [, element = "", inside = ""] of html.matchAll(TAG)) {
    if (/\spopover=/.test(inside)) continue;
    elements.add(element);
    for (const [, name = "", value = ""] of inside.matchAll(ATTRIBUTE)) {
      attributes.add(name);
      if (name === "class") for (const word of value.split(/\s+/)) classes.add(unescape(word));
    }
  }
  return { elements, classes, attributes };
}

function unescape(text: string): string {
  return text.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

/**
 * Tailwind's borders take their style from a variable whose first value an `@property` rule gives.
 * No page has another, so the value may stand in its place, and the rule can wait.
 */
const BORDER_STYLE = { variable: "var(--tw-border-style)", value: "solid" };

/**
 * The rules of a stylesheet that decide how pages of one markup look before anything is done with them,
 * by view. What is for other elements, a reader's settings, print, a pointer or what scripts bring about
 * waits for the whole stylesheet, and so does what only some browsers know.
 */
export function firstViewsOf(css: string, html: string): (view: View) => string {
  const markup = markupOf(html);
  // Once for all views: to look at every rule of the whole stylesheet takes most of the time.
  const own = stylesOfMarkup(css, markup);
  return (view) => settleValues(stylesOfView(own, markup, view));
}

/** The rules that may be for what stands in a page, in any language. */
function stylesOfMarkup(css: string, markup: Markup): string {
  const { code } = transform({
    filename: "markup.css",
    code: Buffer.from(css.replaceAll(BORDER_STYLE.variable, BORDER_STYLE.value)),
    visitor: {
      Rule: {
        media: ({ value }) => (value.query.mediaQueries.every(waits) ? [] : undefined),
        keyframes: () => [],
        property: () => [],
        supports: () => [],
      },
      Selector: (selector) => (fits(selector, markup, isAnyLanguage) ? undefined : []),
      Declaration: (declaration) => (LATER_PROPERTIES.has(nameOf(declaration)) ? [] : undefined),
    },
  });
  // The whole stylesheet keeps Tailwind's notice of its licence.
  return code.toString().replace(/^\/\*![^]*?\*\/\n?/, "");
}

function stylesOfView(css: string, markup: Markup, view: View): string {
  const { code } = transform({
    filename: "first-view.css",
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: { "font-face": (rule) => faceFor(rule, view) },
      Selector: (selector) =>
        fits(selector, markup, (tag) => isOfLanguage(view.language, tag)) ? undefined : [],
    },
  });
  return code.toString();
}

/** Properties that the tool does not know are told apart by a name of their own. */
function nameOf(declaration: Declaration): string {
  return declaration.property === "custom" ? declaration.value.name : declaration.property;
}

/** What is seen under a pointer, with a panel open or when a link leads into the page. */
const LATER_PROPERTIES: ReadonlySet<string> = new Set([
  "-webkit-tap-highlight-color",
  "anchor-name",
  "cursor",
  "outline-offset",
  "scroll-margin-block-start",
]);

/** Whether a text is of the language of a tag. */
type Speaks = (tag: string) => boolean;

const isAnyLanguage: Speaks = () => true;

function fits(selector: Selector, markup: Markup, speaks: Speaks): boolean {
  return selector.every((part) => partFits(part, markup, speaks));
}

function partFits(part: SelectorComponent, markup: Markup, speaks: Speaks): boolean {
  if (part.type === "class") return markup.classes.has(part.name);
  if (part.type === "type") return markup.elements.has(part.name);
  if (part.type === "attribute") return markup.attributes.has(part.name);
  if (part.type === "pseudo-element") return part.kind === "before" || part.kind === "after";
  return part.type !== "pseudo-class" || pseudoClassFits(part, markup, speaks);
}

type PseudoClass = Extract<SelectorComponent, { type: "pseudo-class" }>;

function pseudoClassFits(part: PseudoClass, markup: Markup, speaks: Speaks): boolean {
  if (part.kind === "lang") return part.languages.some(speaks);
  if (part.kind === "is" || part.kind === "where") {
    return part.selectors.some((one) => fits(one, markup, speaks));
  }
  return !LATER_STATES.has(part.kind);
}

/** What a reader brings about. */
const LATER_STATES: ReadonlySet<string> = new Set([
  "active",
  "focus",
  "focus-visible",
  "focus-within",
  "hover",
]);

/** As `:lang()` matches: `zh` is also for `zh-Hant`. */
function isOfLanguage(language: string | null, tag: string): boolean {
  return language !== null && (language === tag || language.startsWith(`${tag}-`));
}

/** What differs on paper, under a pointer, or in colours alone: nothing moves when it comes later. */
function waits({ mediaType, qualifier, condition }: MediaQuery): boolean {
  if (mediaType === "print") return qualifier !== "not";
  return condition !== null && condition !== undefined && asksForLater(condition);
}

/** Without scripting the whole stylesheet is there from the first (`template.ts`). */
const LATER_FEATURES: ReadonlySet<string> = new Set([
  "hover",
  "forced-colors",
  "prefers-contrast",
  "scripting",
]);

function asksForLater(condition: MediaCondition): boolean {
  return condition.type === "feature" && LATER_FEATURES.has(condition.value.name);
}

type FontFace = { readonly type: "font-face"; readonly value: FontFaceRule };

/** The early font is there in any case, so the letters that it holds need not be told yet. */
function forAllLetters({ type, value }: FontFace): FontFace {
  const properties = value.properties.filter((property) => property.type !== "unicode-range");
  return { type, value: { ...value, properties } };
}

/** Faces on the device cost nothing; other files are asked for once the page is read. */
function faceFor(rule: FontFace, { fonts }: View): FontFace | [] {
  const files = filesOf(rule.value);
  if (!files.every((file) => fonts.includes(file))) return [];
  return files.some((file) => file === fonts[0]) ? forAllLetters(rule) : rule;
}

function filesOf({ properties }: FontFaceRule): readonly string[] {
  return properties.flatMap((property) =>
    property.type !== "source"
      ? []
      : property.value.flatMap((source) => (source.type === "url" ? source.value.url.url : [])),
  );
}
