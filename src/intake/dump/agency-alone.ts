import { isDateLine } from "./meta-sign.ts";
import { AGENCIES } from "./byline-words.ts";
import type { Range } from "./body-range.ts";
import { foldPhrase } from "./folded-words.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** News agencies that are not written in capitals, or with more than their letters. */
const OTHER_AGENCIES =
  "ritzau|keystone-sda|sda|keystone-ats|ats|belga|reuters|lusa|agência lusa|agência brasil|europa press|press association|pa media|associated press|agence france-presse|deutsche presse-agentur|interfax|интерфакс|тасс|риа новости|укрінформ|anadolu|anadolu ajansı|xinhua|新华社|中新社|共同通信|時事通信|연합뉴스|뉴시스|antara|bernama|kyodo|yonhap|adnkronos|askanews|agi|ots|cta|afx|hina|beta|tanjug|fena|stt-lehtikuva|tt-ritzau|ntb-tt|apa-afp|dpa-afx";

const NAMES: ReadonlySet<string> = new Set([
  ...Array.from(AGENCIES, foldPhrase),
  ...OTHER_AGENCIES.split("|").map(foldPhrase),
]);

/** What papers put around an agency's name: `/ritzau/`, `(dpa)`, `[AFP]`. */
const AROUND = /^[/([–—-]\s?|\s?[/)\].]$/gu;
const LONGEST_NAME = 30;

/**
 * The agency that stands alone beside the date below a headline, or alone behind the last paragraph, where no
 * person is named. Empty where there is none: below a picture it says whose that is.
 * @param lead The lines below the headline among which the date stands.
 */
export function agencyAlone(
  passages: readonly Signed[],
  lead: Range,
  bodyEnd: number,
): readonly string[] {
  for (let place = lead.start; place < lead.end; place += 1) {
    if (!isDateLine(passages[place - 1]) && !isDateLine(passages[place + 1])) continue;
    const agency = agencyAt(passages, place);
    if (agency !== null) return [agency];
  }
  const closing = [bodyEnd - 1, bodyEnd].filter(
    (place) => passages[place - 1]?.sign.kind === "prose",
  );
  return closing.flatMap((place) => agencyAt(passages, place) ?? []).slice(0, 1);
}

/** An agency before the day of its line: `EFE - 04/05/2031, 12:36`, `BNS2031.05.04 13:44`. */
const BEFORE_DAY = /^(\p{Lu}[\p{L}-]{1,12}(?: \p{Lu}[\p{L}]{2,12})?)(?:[ |,–—-]|(?=\p{Nd}))/u;

/** The agency that alone stands before the day of an article; empty where there is none. */
export function agencyBeforeDay(lines: readonly Signed[]): readonly string[] {
  return lines.flatMap(({ sign, text }) => {
    const isNobodys = sign.kind === "meta" && sign.date !== null && sign.authors.length === 0;
    const name = isNobodys ? (BEFORE_DAY.exec(text)?.[1] ?? "") : "";
    return NAMES.has(foldPhrase(name)) ? [name] : [];
  });
}

function agencyAt(passages: readonly Signed[], place: number): string | null {
  const { sign, text } = passages[place] ?? NOTHING;
  if (text.length > LONGEST_NAME || sign.kind === "prose" || sign.kind === "meta") return null;
  const name = text.replace(AROUND, "");
  return NAMES.has(foldPhrase(name)) ? name : null;
}
