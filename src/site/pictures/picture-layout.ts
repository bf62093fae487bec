import type { Direction } from "#article/article.ts";
import { breakTitle, cutTitle } from "./break-lines.ts";
import { PICTURE_SIZE } from "./picture-size.ts";
import type { ShapedLine } from "./shape-line.ts";
import { typesetterFor, type Typesetter } from "./typesetter.ts";

/** What a picture for sharing shows: only what the file states. */
export type PictureText = {
  readonly site: string;
  /** Of the article; null in the picture of the site. */
  readonly title: string | null;
  readonly section: string | null;
  /** Day of publication as `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  /** BCP 47 tag of the article, or null. */
  readonly language: string | null;
  /** Of the article. */
  readonly direction: Direction;
};

export type Ink = "ink" | "muted" | "rule" | "accent";

/** Pixels from the left and from the top. */
export type PlacedLine = {
  readonly line: ShapedLine;
  readonly size: number;
  readonly x: number;
  readonly baseLine: number;
  readonly ink: Ink;
};

export type PlacedRule = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
};

export type PictureLayout = {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
};

const MARGIN = 84;
const COLUMN_WIDTH = PICTURE_SIZE.width - 2 * MARGIN;

/** Pixels from the top, a page's order: name, rule, section, headline, rule, day. */
const SITE_BASE_LINE = 110;
const UPPER_RULE = 138;
const SECTION_BASE_LINE = 204;
const LOWER_RULE = 534;
const LOWER_RULE_ALONE = 566;
const DATE_BASE_LINE = 584;

const SITE_SIZE = 42;
const SMALL_SIZE = 35;

/** The first at which all of a title fits; smaller ones are hard to read where pictures are shown small. */
const TITLE_SIZES = [116, 104, 92, 84, 76, 68, 62, 56] as const;
const SMALLEST_TITLE = 56;
const MOST_LINES = 4;

/** White space above the ink of a title's first line and below that of its last. */
const SPACE_ABOVE_TITLE = 36;
const SPACE_BELOW_TITLE = 20;

/** A name this large says enough alone. */
const SITE_ALONE_SIZE = 132;
const SITE_ALONE_BASE_LINE = 350;

/** @returns null when no typeface has one of the signs. */
export async function layOut(text: PictureText): Promise<PictureLayout | null> {
  const { site, title, section, date, language, direction } = text;
  const day = date === null ? null : dayIn(date, language);
  const setters = await Promise.all([
    typesetterFor(site, null, "auto"),
    typesetterFor(title ?? "", language, direction),
    typesetterFor(section ?? "", language, "auto"),
    typesetterFor(day ?? "", language, "auto"),
  ]);
  const [siteSetter, titleSetter, sectionSetter, daySetter] = setters;
  if (!siteSetter || !titleSetter || !sectionSetter || !daySetter) return null;
  if (title === null) return siteLayout(siteSetter);
  const place = placing(direction);
  const top = section === null ? UPPER_RULE : SECTION_BASE_LINE;
  const bottom = date === null ? LOWER_RULE_ALONE : LOWER_RULE;
  return {
    rules: [ruleAt(UPPER_RULE, 4, "ink"), ruleAt(bottom, 2, "rule")],
    lines: [
      place(siteSetter, oneLine(siteSetter, SITE_SIZE), SITE_SIZE, SITE_BASE_LINE, "ink"),
      place(
        sectionSetter,
        oneLine(sectionSetter, SMALL_SIZE),
        SMALL_SIZE,
        SECTION_BASE_LINE,
        "accent",
      ),
      ...titleLines(titleSetter, language, { top, bottom }, place),
      place(daySetter, oneLine(daySetter, SMALL_SIZE), SMALL_SIZE, DATE_BASE_LINE, "muted"),
    ],
  };
}

function siteLayout(setter: Typesetter): PictureLayout {
  const size = Math.min(SITE_ALONE_SIZE, COLUMN_WIDTH / setter.width(setter.text));
  const line = setter.shape(setter.text);
  const x = (PICTURE_SIZE.width - line.width * size) / 2;
  return {
    rules: [ruleAt(UPPER_RULE, 4, "ink"), ruleAt(LOWER_RULE, 2, "rule")],
    lines: [{ line, size, x, baseLine: SITE_ALONE_BASE_LINE, ink: "ink" }],
  };
}

type Place = (
  setter: Typesetter,
  part: string,
  size: number,
  baseLine: number,
  ink: Ink,
) => PlacedLine;

/** Puts lines at the side where their direction begins. */
function placing(direction: Direction): Place {
  return (setter, part, size, baseLine, ink) => {
    const line = setter.shape(part);
    const x = direction === "rtl" ? PICTURE_SIZE.width - MARGIN - line.width * size : MARGIN;
    return { line, size, x, baseLine, ink };
  };
}

function titleLines(
  setter: Typesetter,
  language: string | null,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  place: Place,
): readonly PlacedLine[] {
  const inkTop = top + SPACE_ABOVE_TITLE;
  const { lines, size } = brokenTitle(setter, language, bottom - SPACE_BELOW_TITLE - inkTop);
  const firstBaseLine = inkTop + setter.ink(lines[0] ?? "").rise * size;
  return lines.map((line, number) =>
    place(setter, line, size, firstBaseLine + number * setter.leading * size, "ink"),
  );
}

function brokenTitle(setter: Typesetter, language: string | null, height: number) {
  const columnFor = (size: number) => ({
    measure: setter.width,
    width: COLUMN_WIDTH / size,
    lines: Math.min(MOST_LINES, linesIn(height / size, setter)),
  });
  for (const size of TITLE_SIZES) {
    const lines = breakTitle(setter.text, language, columnFor(size));
    if (lines !== null) return { lines, size };
  }
  const lines = cutTitle(setter.text, language, columnFor(SMALLEST_TITLE));
  return { lines, size: SMALLEST_TITLE };
}

/** As much of a text as one line holds. */
function oneLine({ text, width }: Typesetter, size: number): string {
  const column = { measure: width, width: COLUMN_WIDTH / size, lines: 1 };
  return text === "" ? "" : (cutTitle(text, null, column)[0] ?? "");
}

/** Lines in a height for each unit of the size: between the base lines of first and last lies only leading. */
function linesIn(height: number, { text, ink, leading }: Typesetter): number {
  const { rise, fall } = ink(text);
  return Math.max(1, Math.floor((height - rise - fall) / leading) + 1);
}

function ruleAt(y: number, height: number, ink: Ink): PlacedRule {
  return { x: MARGIN, y, width: COLUMN_WIDTH, height, ink };
}

/** A day as the article's readers write it. */
function dayIn(date: string, language: string | null): string {
  const tag = language === null || language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(date),
  );
}
