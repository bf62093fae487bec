/** A typeface of the pictures: a package of Fontsource and the scripts that it is drawn for. */
export type Typeface = {
  /** Name of the package inside `@fontsource-variable/`. */
  readonly name: string;
  /** A character of the scripts that the face is for. */
  readonly script: RegExp;
  /** Language and script whose readers expect its shapes, where several faces have the same signs. */
  readonly locale: string | null;
  /** Fontsource's name for the files with the axes that are set here. */
  readonly axes: "wght" | "opsz";
  /** Settings of the axes. */
  readonly variations: Readonly<Record<string, number>>;
  /** Line height for each unit of size: scripts with marks above and below need more. */
  readonly leading: number;
  /** Size beside that of Latin: signs that fill their square look larger than letters. */
  readonly scale: number;
  /** Space between letters for each unit of size. */
  readonly tracking: number;
};

/** Values of most faces. */
const PLAIN = { locale: null, axes: "wght", leading: 1.22, scale: 1, tracking: 0 } as const;

/** Chinese, Japanese and Korean signs fill a square each. */
const SQUARE = { ...PLAIN, variations: { wght: 650 }, leading: 1.3, scale: 0.9 } as const;

/** In the order in which they are tried for what is in no script, such as punctuation. */
export const TYPEFACES: readonly Typeface[] = [
  {
    ...PLAIN,
    name: "newsreader",
    script: /\p{Script=Latin}/u,
    axes: "opsz",
    // The pages' headlines have this weight; large letters have an optical size of their own.
    variations: { wght: 560, opsz: 72 },
    leading: 1.1,
    tracking: -0.01,
  },
  {
    ...PLAIN,
    name: "noto-serif",
    script: /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
    variations: { wght: 580 },
    scale: 0.92,
  },
  {
    ...PLAIN,
    name: "noto-naskh-arabic",
    script: /\p{Script=Arabic}/u,
    variations: { wght: 700 },
    leading: 1.45,
    // Its letters are lower than Latin ones of the same size.
    scale: 1.12,
  },
  {
    ...PLAIN,
    name: "noto-serif-hebrew",
    script: /\p{Script=Hebrew}/u,
    variations: { wght: 600 },
  },
  {
    ...PLAIN,
    name: "noto-serif-devanagari",
    script: /\p{Script=Devanagari}/u,
    variations: { wght: 600 },
    leading: 1.4,
  },
  {
    ...PLAIN,
    name: "noto-serif-thai",
    script: /\p{Script=Thai}/u,
    variations: { wght: 600 },
    leading: 1.45,
  },
  { ...SQUARE, name: "noto-serif-sc", script: /\p{Script=Han}/u, locale: "zh-Hans" },
  { ...SQUARE, name: "noto-serif-tc", script: /\p{Script=Han}/u, locale: "zh-Hant" },
  {
    ...SQUARE,
    name: "noto-serif-jp",
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    locale: "ja-Jpan",
  },
  {
    ...SQUARE,
    name: "noto-serif-kr",
    script: /\p{Script=Hangul}/u,
    locale: "ko-Kore",
  },
];

/** Less than a letter: the language decides only between faces that have as many of the letters. */
const LETTERS_FOR_LANGUAGE = 0.5;

/**
 * The faces for a text, the one with most of its letters first.
 * @param language BCP 47 tag of the text, or null.
 */
export function typefacesFor(text: string, language: string | null): readonly Typeface[] {
  const characters = Array.from(text);
  const locale = language === null ? null : maximized(language);
  const weight = (face: Typeface) =>
    characters.filter((character) => face.script.test(character)).length +
    (face.locale !== null && face.locale === locale ? LETTERS_FOR_LANGUAGE : 0);
  return TYPEFACES.map((face) => ({ face, weight: weight(face) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ face }) => face);
}

/** Language and script, such as `zh-Hant` for `zh-TW`; what is no tag stays. */
function maximized(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
