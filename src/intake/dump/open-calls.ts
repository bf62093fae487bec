import type { FurnitureRule } from "../furniture/rule.ts";

const READ_IN_RULE: FurnitureRule = {
  name: "follow us",
  reason: "A call to follow the site on a network or in a channel.",
  place: "anywhere",
  isBesideText: true,
};

const RELATED_RULE: FurnitureRule = {
  name: "pointer to another article",
  reason: "A line that points to another article of the site.",
  place: "anywhere",
};

/** Code units of the longest such line. */
const LONGEST = 160;

/** A call that breaks off before the networks' names, which were buttons: `Читайте «Берег» в`. */
const READ_IN =
  /^(?:Читать|Читайте|Читай|Читати|Четете|Следвайте|Підписуйтесь на|Подписывайтесь на) [^.!?]{2,40} [ву]$/u;
const READ_IN_END = /[ву]$/u;

/** A card of another article in one line, with its button: `Súvisiaci článok Ferry returns Čítajte`. */
const CARD = /^(?:Súvisiaci článok|Související článek) .{8,120} (?:Čítajte|Čtěte)$/u;

/** The rule of a line that calls to read the site in networks or on another page, by how it begins and ends; or null. */
export function openCallRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST) return null;
  if (READ_IN_END.test(text)) return READ_IN.test(text) ? READ_IN_RULE : null;
  return text.startsWith("Súvis") || text.startsWith("Souvis") ? cardRule(text) : null;
}

function cardRule(text: string): FurnitureRule | null {
  return CARD.test(text) ? RELATED_RULE : null;
}
