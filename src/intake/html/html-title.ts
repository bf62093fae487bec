import { fold } from "#article/fold.ts";

/** Signs between a headline and a site's name, each with spaces around it, or a bar without. */
const SEPARATOR = /\s+[|\-–—·•»:/]+\s+|\s*\|\s*/u;

const SEPARATORS = new RegExp(SEPARATOR, "gu");

/** Words of a section's name between a headline and the site's. */
const LABEL_WORDS = 3;

/** Letters by which a short headline and a longer one count as the same. */
const TELLING_LETTERS = 8;

/** Share of a headline's words that another wording of it has too. */
const SHARED_WORDS = 0.5;

/** What a page shows as headlines, and what its site is called. */
export type TitleSigns = {
  /** What the page tells others, the most trusted first; its own title in the browser is the last. */
  readonly told: readonly string[];
  /** Visible headlines of the first rank. */
  readonly seen: readonly string[];
  /** Visible headlines of other ranks. */
  readonly lesser: readonly string[];
  readonly siteNames: readonly string[];
};

/**
 * The title of a page's article. The headline that readers see counts when what the page tells
 * others agrees with it, in whole or in part; else what it tells others counts, without the
 * site's name; then the one visible headline.
 */
export function chooseTitle({ told, seen, lesser, siteNames }: TitleSigns): string | null {
  const sites = siteNames.map(lettersOf).filter((letters) => letters !== "");
  const isHeadline = (text: string): boolean =>
    lettersOf(text) !== "" && !sites.includes(lettersOf(text));
  const headlines = seen.filter(isHeadline);
  const plain = told.map((each) => withoutSite(each, sites, headlines)).filter(isHeadline);
  const agrees = (text: string): boolean => plain.some((other) => isSame(text, other));
  const agreed = headlines.find(agrees) ?? lesser.filter(isHeadline).find(agrees);
  if (agreed !== undefined) return agreed;
  const [only, second] = headlines;
  const isKin = only !== undefined && plain.some((other) => sharesWords(only, other));
  if (only !== undefined && second === undefined && (told.length < 2 || isKin)) return only;
  return plain[0] ?? only ?? null;
}

/** Letters and digits in the form in which spellings are compared. */
export function lettersOf(text: string): string {
  return fold(text).text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Cuts off the site's name, at either end, where the page or its headline says that it is one. */
function withoutSite(
  title: string,
  sites: readonly string[],
  headlines: readonly string[],
): string {
  const whole = headlines.find((each) => title.startsWith(each) || title.endsWith(each));
  if (whole !== undefined) return whole;
  const parts = title.split(SEPARATOR);
  const [first = "", second = ""] = parts;
  if (parts.length < 2) return title;
  if (isSite(first, sites)) return title.slice(title.indexOf(second, first.length));
  if (!isSite(parts.at(-1) ?? "", sites)) return title;
  const label = parts.length > 2 ? (parts.at(-2) ?? "") : "";
  const isLabel = label !== "" && label.split(" ").length <= LABEL_WORDS;
  return cutEnd(title, isLabel ? 2 : 1);
}

function isSite(part: string, sites: readonly string[]): boolean {
  const letters = lettersOf(part);
  return (
    letters !== "" &&
    sites.some((site) => site === letters || `the${site}` === letters || site === `the${letters}`)
  );
}

/** A title without its last parts. */
function cutEnd(title: string, count: number): string {
  const separators = [...title.matchAll(SEPARATORS)];
  return title.slice(0, separators.at(-count)?.index ?? title.length).trim();
}

function isSame(seen: string, told: string): boolean {
  const [one, other] = [lettersOf(seen), lettersOf(told)];
  if (one === other) return true;
  if (Math.min(one.length, other.length) < TELLING_LETTERS) return false;
  return one.startsWith(other) || other.startsWith(one);
}

function sharesWords(seen: string, told: string): boolean {
  const words = wordsOf(seen);
  const others = new Set(wordsOf(told));
  const shared = words.filter((word) => others.has(word)).length;
  return shared >= Math.max(1, words.length * SHARED_WORDS);
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}
