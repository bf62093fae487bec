/** A line in brackets from end to end: a place and a reporter, a rating, a note. */
const BRACKETED = /^(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])$/u;

/** Units of what a recipe takes, as they are written behind a number. */
const UNITS_OF_RECIPES =
  "g|gr|gram|gramm|kg|dkg|dag|ml|cl|dl|l|el|tl|msk|tsk|krm|ss|ts|tbsp|tbsps|tsp|tsps|oz|lb|lbs|cup|cups|ks|pl|čl|pc|pcs|szt|łyżki|łyżka|г|гр|кг|мл|л|шт|г\\.|ст\\. ?л|ч\\. ?л";

/** A number and a unit at a line's start, and a few words: `250 g soft cheese`, `1½ dl milk`. */
const QUANTITY = new RegExp(
  `^(?:c:?a |ca\\. )?[\\p{Nd}½¼¾⅓⅔][\\p{Nd}½¼¾⅓⅔,./–-]* ?(?:${UNITS_OF_RECIPES})\\.?(?: \\S+){1,6}$`,
  "iu",
);

/** A number and a unit of time at the end of a few words: `Active time 40 minutes`, `baking: 1 hour 10 min`. */
const DURATION =
  /^(?:\S+ ){0,5}\p{Nd}+ ?(?:min|mins|minutes?|minuter|minutter|minuten|minuti|minutos|minuta|minuty|minut|minút|perc|hours?|hrs?|h|timmar|timme|timer|time|stunden?|heures?|ore|horas?|godzin[ya]?|minuuttia|мин|минут[аы]?|хв)\.?$/iu;

/** A company or an association that releases a text, in Japanese, with its legal form before or behind its name. */
const COMPANY =
  /^(?:(?:株式|有限|合同)会社|(?:一般|公益)(?:社団|財団)法人|学校法人|NPO法人|特定非営利活動法人)[^、。「」\s]{1,24}$|^[^、。「」\s]{1,24}(?:株式|有限|合同)会社$/u;

/** Temperatures by the hour in a site's head: `1PM 24°C 4PM 23°C 5-Day Forecast`. */
const FORECAST = /\p{Nd} ?(?:[ap]m|h|Uhr|[:.]\p{Nd}\p{Nd}) [−-]?\p{Nd}{1,2} ?°/iu;

/** Code units of the longest such line. */
const LONGEST = 70;

/** What one of these forms has, told without looking through a line of letters. */
const MAY_BE = /^[([（]|[\p{Nd}½¼¾⅓⅔]|会社|法人/u;

/** Whether a line's form is one that no headline has: it is in brackets, says how much or how long, tells the weather, or names a company. */
export function isNoHeadline(text: string): boolean {
  if (text.length > LONGEST || !MAY_BE.test(text)) return false;
  return [BRACKETED, QUANTITY, DURATION, COMPANY, FORECAST].some((form) => form.test(text));
}

/** Four words or more in quotation marks, with none before or behind them. */
const SAYING = /^[“„«‹»"](?:[^“”„«»‹›"\s]+ ){3,}[^“”„«»‹›"]+[”“»›«"]$/u;

/** Whether a line is what somebody says and nothing else. */
export function isSaying(text: string): boolean {
  return SAYING.test(text);
}

/** A picture's owner at a line's end, behind a word that names the picture. */
const CREDITED =
  /\p{L} (?:Foto|Fotó|Fot\.|Photo|Фото|Снимка|Φωτο|Bild|Kép|Kuva): ?\p{Lu}[^:]{2,40}$/u;

/** Whether a line ends with whose picture it tells of, without a sign before. */
export function isCredited(text: string): boolean {
  return CREDITED.test(text);
}

const OPEN_END = /[,;:=،؛，；：]$/u;

/** Whether a line ends with a sign behind which a text goes on: it says who speaks, or of what. */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text);
}

/** How a site ends a headline that is too long for its place. */
const CUT = /\s*(?:…|\.{3})$/u;

/** A headline without the sign that it goes on. */
export function withoutCut(text: string): string {
  return text.replace(CUT, "");
}
