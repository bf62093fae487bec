/** Names of months and weekdays as `Intl` writes them. */
export type LocaleNames = {
  /** For each month from January: its names, parted by `|`. */
  readonly months: readonly string[];
  /** Names of weekdays, parted by `|`. */
  readonly weekdays: string;
};

/** One locale for each language, and those with names of their own. */
const LOCALES =
  "en en-GB en-AU ar ar-SY ar-DZ ar-MA fa tr fr fr-CA es es-MX de de-AT ru zh ja it pt pt-PT nl sv da nb nn fi pl cs sk hu ro el he ko hi uk bg vi id ca sl sr sr-Latn lt lv et sq ms ur bn th fil eu gl az be ka hy kk ta te mr sw".split(
    " ",
  );

const STYLES = ["long", "short"] as const;

/** Asks `Intl` for the names of each locale, as they stand alone and inside a date. */
export function namesOfLocales(): LocaleNames {
  return {
    months: Array.from({ length: 12 }, (_, index) =>
      joined(namesAt("month", Date.UTC(2031, index, 15)).filter(isName)),
    ),
    weekdays: joined(
      Array.from({ length: 7 }, (_, index) => namesAt("weekday", Date.UTC(2031, 4, 4 + index)))
        .flat()
        .filter((name) => name !== ""),
    ),
  };
}

type Part = "month" | "weekday";

function namesAt(part: Part, time: number): readonly string[] {
  return LOCALES.flatMap((locale) =>
    STYLES.flatMap((style) => namesOfLocale(locale, style, part, time)),
  );
}

/** The name inside a date and the one that stands alone, which differ where languages decline them. */
function namesOfLocale(
  locale: string,
  style: (typeof STYLES)[number],
  part: Part,
  time: number,
): readonly string[] {
  const tag = `${locale}-u-ca-gregory-nu-latn`;
  const inDate = new Intl.DateTimeFormat(tag, {
    weekday: style,
    day: "numeric",
    month: style,
    year: "numeric",
    timeZone: "UTC",
  });
  const alone = new Intl.DateTimeFormat(tag, { [part]: style, timeZone: "UTC" });
  const found = inDate.formatToParts(time).find(({ type }) => type === part);
  return [found?.value ?? "", alone.format(time)];
}

const DIGIT = /\d/;

/** Chinese and Japanese months are read as numbers; Vietnamese ones are words and a number. */
function isName(name: string): boolean {
  return name !== "" && (!DIGIT.test(name) || name.startsWith("th"));
}

function joined(names: readonly string[]): string {
  return Array.from(new Set(names)).join("|");
}
