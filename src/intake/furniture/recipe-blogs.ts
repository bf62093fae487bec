import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What the card of a recipe and the blogs around it say, which have the same plugins in all languages. */
export const RECIPE_BLOG_RULES: readonly FurnitureRule[] = [
  {
    name: "button of a recipe",
    reason: "A button that jumps to the recipe, prints or keeps it.",
    place: "anywhere",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Jump to Recipe | Print Recipe | Jump to RecipePrint Recipe | Jump to Recipe Print Recipe | Jump to Video | Jump to RecipeJump to VideoPrint Recipe | Pin Recipe | Rate Recipe",
      de: "Zum Rezept springen | Springe zum Rezept | Springe zu Rezept | Direkt zum Rezept | Rezept drucken | Zum Rezept springenRezept drucken",
      fr: "Aller à la recette | Imprimer la recette | Aller à la recetteImprimer la recette",
      es: "Ir a la receta | Saltar a la receta | Imprimir receta | Ir a la recetaImprimir receta",
      it: "Salta alla ricetta | Stampa ricetta | Stampa la ricetta",
      pt: "Ir para a receita | Pular para a receita | Imprimir receita",
      nl: "Ga naar recept | Ga direct naar recept | Recept printen | Print recept",
      sv: "Hoppa till recept | Skriv ut recept",
      da: "Gå til opskrift | Hop til opskrift | Print opskrift",
      nb: "Gå til oppskrift | Hopp til oppskrift | Skriv ut oppskrift",
      pl: "Przejdź do przepisu | Drukuj przepis | Wydrukuj przepis",
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "# from # votes | # from # vote | # from # reviews | # from # ratings | # from # votes (# ratings without comment) | No ratings yet | Recipe Rating",
      de: "# von # Bewertungen | # von # Bewertung | # von # Stimmen | Noch keine Bewertungen | Rezept Bewertung",
      fr: "# sur # votes | # sur # avis | Pas encore de notes",
      es: "# de # votos | # de # voto | Aún no hay valoraciones",
      it: "# da # voti | # da # voto | Nessuna valutazione",
      pt: "# de # votos | # de # avaliações",
      nl: "# van # stemmen | # van # beoordelingen",
      sv: "# från # röster | # från # betyg",
    }),
    phrases: wordingsByLanguage({
      en: "please leave a star rating | leave a 🌟 star rating | leave a ⭐ star rating | how it went in the 📝 comments below",
    }),
  },
  {
    name: "form to keep an article",
    reason: "A form that sends the article to its reader, or keeps it.",
    place: "anywhere",
    isInForm: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Want to save this post? | Want to save this recipe? | Want to save this for later? | Save this recipe! | Would you like to save this? | Would you like to save this recipe?",
    }),
  },
];
