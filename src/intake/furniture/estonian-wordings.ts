import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** The lines that most sites have, in Estonian, which has no rows of its own in the larger tables. */
export const ESTONIAN_WORDINGS_RULES: readonly FurnitureRule[] = [
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      et: "Loetumad | Enim loetud | Viimased uudised | Värsked uudised | Populaarsed | Toimetaja valik | Viimased kommentaarid",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    isBesideText: true,
    wordings: wordingsByLanguage({
      et: "Jaga | Jaga artiklit | Jaga Facebookis | Jaga sõbraga | Saada e-kirjaga | Prindi | Salvesta | Kuula | Kuula artiklit | Kopeeri link",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({ et: "Märksõnad | Sildid | Silt" }),
    openings: wordingsByLanguage({ et: "Märksõnad | Sildid | Silt" }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      et: "Lisa vastus | Vasta | Tühista vastus | Sinu e-postiaadressi ei avaldata | Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud *-ga | Nõutavad väljad on tähistatud *-ga | Kommenteerimiseks logi sisse",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInForm: true,
    wordings: wordingsByLanguage({
      et: "Uudiskiri | Liitu uudiskirjaga | Telli uudiskiri | Liitu meie uudiskirjaga",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      et: "Jälgi meid | Jälgi meid Facebookis | Jälgi meid sotsiaalmeedias",
    }),
  },
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      et: "Logi sisse | Logi välja | Registreeru | Loo konto | Minu konto | Telli | Telli leht | Tellimine | Unustasid parooli?",
    }),
  },
  {
    name: "home and breadcrumb",
    reason: "A link to the site's front page, or the path to the article.",
    place: "edges",
    isInMenu: true,
    namesHome: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({ et: "Avaleht | Esileht" }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({ et: "Menüü | Otsi | Otsing | Sulge | Ava menüü | Sulge menüü" }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      et: "Kontakt | Kontaktid | Meist | Toimetus | Reklaami tellimine | Kasutustingimused | Privaatsuspoliitika | Privaatsustingimused | Küpsised | Abi | KKK",
    }),
  },
  {
    name: "back to top",
    reason: "The label of a button that scrolls the page to its top.",
    place: "anywhere",
    wordings: wordingsByLanguage({ et: "Tagasi üles", fi: "Selaa ylöspäin" }),
  },
  {
    name: "skip link",
    reason: "A link for keyboards and screen readers that jumps over the menu.",
    place: "anywhere",
    isInMenu: true,
    wordings: wordingsByLanguage({
      et: "Liigu edasi põhisisu juurde | Liigu sisu juurde | Mine sisu juurde | Otse sisu juurde",
      sv: "Förflytta dig till innehållet",
      en: "Skip to page footer | Skip to main content Skip to page footer | Skip to content Skip to footer | Skip to main content Skip to footer | Skip to navigation Skip to content | Skip to main navigation Skip to main content",
      de: "Zum Hauptinhalt springen Zum Seitenfuß springen | Zum Seitenfuß springen | Zur Fußzeile springen | Zum Hauptinhalt springen Zur Fußzeile springen",
    }),
  },
];
