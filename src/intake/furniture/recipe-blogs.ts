import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What the card of a recipe and the blogs around it say, which have the same plugins in all languages. */
export const RECIPE_BLOG_RULES: readonly FurnitureRule[] = [
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
