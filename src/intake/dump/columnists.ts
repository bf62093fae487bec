import { readByline, unmarkedNames } from "./byline.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";
import { givesDay, metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";

/** What papers call the section of their columns. */
const OPINION = foldedSet({
  en: "opinion|opinions|comment|column|columns|columnists|commentary",
  de: "meinung|meinungen|kommentar|kommentare|kolumne|kolumnen|gastbeitrag|gastkommentar|leitartikel",
  fr: "opinion|opinions|tribune|tribunes|chronique|chroniques|éditorial|point de vue",
  es: "opinión|columna|columnas|columnistas|tribuna",
  pt: "opinião|coluna|colunas|colunistas|crónica|crônica",
  it: "opinioni|opinione|editoriale|editoriali|commenti|commento",
  nl: "opinie|column|columns",
  sv: "åsikt|åsikter|ledare|debatt|krönika|krönikor",
  da: "debat|kronik|kronikker|leder",
  nb: "meninger|kommentar|kronikk|debatt",
  fi: "mielipide|kolumni|kolumnit|näkökulma",
  pl: "opinie|opinia|felieton|felietony|komentarz|komentarze|publicystyka",
  cs: "názory|názor|komentář|komentáře|sloupek|sloupky",
  sk: "názory|názor|komentár|komentáre|stĺpček",
  hu: "vélemény|vélemények|publicisztika|jegyzet",
  ro: "opinii|opinie|editorial|editoriale|puncte de vedere",
  bg: "мнения|мнение|коментар|коментари|анализи|гледна точка",
  ru: "мнения|мнение|колонки|колонка|авторские колонки",
  uk: "думки|думка|погляди|погляд|колонки|колонка",
  sr: "mišljenje|mišljenja|kolumna|kolumne|stav|stavovi|мишљења|колумне|ставови",
  hr: "komentar|komentari|mišljenja",
  sl: "mnenja|mnenje|kolumna|kolumne|komentarji",
  el: "απόψεις|άποψη|γνώμες|γνώμη|αρθρογραφία",
  lt: "nuomonės|nuomonė",
  lv: "viedokļi|viedoklis",
  et: "arvamus|arvamused",
  tr: "görüş|köşe yazıları|yazarlar",
});

/** Words of a name, first and last. */
const NAME_WORDS = [2, 3];

/** Lines below the headline among which the column's day stands. */
const DAY_WITHIN = 3;

const BARE_NAME = { allowBareName: true };

/**
 * The signs of lines of a name between the section of a paper's columns and a headline with the day below:
 * `Opinion / Ana Bell / The kiosk at the corner / 4 May 2031`. No author stands below the headline, and nothing else
 * of the page has the name alone, as a menu has its sections.
 */
export function columnists(passages: readonly Signed[]): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, passage] of passages.entries()) {
    if (!isOpinion(passage) || !leadsToDay(passages, place + 2)) continue;
    const name = columnistIn(passages, place + 1);
    if (name !== null) signs.set(place + 1, metaOf("byline", [name], null));
  }
  return signs;
}

function columnistIn(passages: readonly Signed[], place: number): string | null {
  const passage = passages[place];
  if (passage?.sign.kind !== "short" || !NAME_WORDS.includes(passage.words)) return null;
  const [name = null, other] = unmarkedNames(passage.text);
  return other === undefined && !isSaidAgain(passages, passage.text) ? name : null;
}

function isOpinion({ text, words }: Signed): boolean {
  return words <= 2 && OPINION.has(foldPhrase(text));
}

/** Whether a headline has the day close below, and no name of an author. */
function leadsToDay(passages: readonly Signed[], headline: number): boolean {
  if (passages[headline]?.sign.kind === "meta") return false;
  const below = passages.slice(headline + 1, headline + 1 + DAY_WITHIN);
  const isDated = below.some(givesDay);
  return isDated && !below.some(isName);
}

function isName({ sign, text }: Signed): boolean {
  if (sign.kind === "meta") return sign.authors.length > 0;
  return sign.kind === "short" && readByline(text, BARE_NAME) !== null;
}

function isSaidAgain(passages: readonly Signed[], text: string): boolean {
  return passages.filter((other) => other.text === text).length > 1;
}
