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

/** Code units of the longest such line. */
const LONGEST = 60;

/** Whether a line's form is one that no headline has: it is in brackets, or says how much or how long. */
export function isNoHeadline(text: string): boolean {
  if (text.length > LONGEST) return false;
  return BRACKETED.test(text) || QUANTITY.test(text) || DURATION.test(text);
}
