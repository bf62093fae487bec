import type { FurnitureRule } from "../furniture/rule.ts";

const CATEGORY_RULE: FurnitureRule = {
  name: "categories and tags",
  reason: "The site's categories and keywords for the article, each behind its label, in one line.",
  place: "edges",
  opensTags: true,
};

const CATEGORIES =
  "Categor(?:y|ies|ie|ia|ías?|ias?|ii)|Kategorien|Catégories?|Kategorier?|Categorieën";
const TAGS = "Tags?|Etiquetas?|Étiquettes?|Etiquetes|Etichete|Schlagwörter|Stichwörter|Etiketter";

/** Both labels, each with names behind it, as a theme writes them: `Categorie mare, porti Tag alghe, maree`. */
const LINE = new RegExp(
  `^(?:${CATEGORIES}):? [^.!?:|]{2,80}[ |]+(?:${TAGS}):? \\S[^!?:|]*, [^!?:|]{2,160}$`,
  "u",
);

/** Code units of the longest such line. */
const LONGEST = 260;

/** The rule of a line with an article's categories and tags, or null. */
export function categoryLineRule(text: string): FurnitureRule | null {
  return text.length <= LONGEST && LINE.test(text) ? CATEGORY_RULE : null;
}
