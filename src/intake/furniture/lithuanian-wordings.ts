import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Further wordings of Lithuanian papers and portals. */
export const LITHUANIAN_RULES: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      lt: "Susijęs straipsnis | Susijusi naujiena | Susijusios temos | Rekomenduojami straipsniai | Skaitykite daugiau | Taip pat skaityk | Skaityk taip pat | Kiti straipsniai šia tema | Daugiau straipsnių šia tema",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      lt: "Kitos naujienos | Visos naujienos | Daugiau naujienų | Naujausi | Naujausi įrašai | Skaitomiausi straipsniai | Skaitomiausios naujienos | Šiandien skaitomiausi | Populiariausi straipsniai | Populiariausios naujienos | Daugiausia komentuoti | Dienos temos | Ankstesnis straipsnis | Kitas straipsnis | Partnerių naujienos",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      lt: "Komentarai | Komentarai # | Komentarai (#) | # komentarai | # komentarų | # komentaras | Komentarų: # | Komentuoti | Komentuoti (#) | Skaitytojų komentarai",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      lt: "Rašyti komentarą | Rašykite komentarą | Jūsų komentaras | Norėdami komentuoti, prisijunkite | Norėdami komentuoti turite prisijungti | Prisijunkite, jei norite komentuoti | Komentavimo taisyklės | Skelbti komentarą | Rodyti daugiau komentarų | Parašykite savo komentarą",
    }),
  },
  {
    name: "share call",
    reason: "A call or button to pass the article on.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      lt: "Dalintis straipsniu | Dalinkitės straipsniu | Dalytis straipsniu | Pasidalinti straipsniu | Pasidalinkite straipsniu | Pasidalinkite su draugais | Dalintis el. paštu | Skaityti vėliau | Išsaugoti straipsnį | Pranešti apie klaidą | Pastebėjote klaidą? Praneškite",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      lt: "Dalytis | Pasidalinkite | Pasidalink | Dalinkitės | Siųsti el. paštu | # pasidalinimai",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({ lt: "Temos | Raktiniai žodžiai | Gairės | Straipsnio temos" }),
    openings: wordingsByLanguage({ lt: "Temos | Raktiniai žodžiai | Gairės" }),
  },
  {
    name: "switch of the reading view",
    reason: "A switch by which readers hear the article or see it otherwise.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      lt: "Klausyti | Klausyti straipsnio | Klausykite straipsnio | Straipsnio garso įrašas | Teksto dydis | Šrifto dydis",
    }),
  },
  {
    name: "reading time",
    reason: "The site's own estimate of the reading time.",
    place: "edges",
    wordings: wordingsByLanguage({
      lt: "Skaitymo laikas: # min | Skaitymo laikas # min | Skaitymo trukmė: # min | Skaitymo trukmė # min | Skaitysite # min | # min skaitymo | # min. skaitymo",
    }),
  },
  {
    name: "view counter",
    reason: "The number of times the page was called.",
    place: "edges",
    wordings: wordingsByLanguage({
      lt: "Peržiūros: # | Peržiūrų: # | Peržiūrėta: # | Perskaitė: # | # peržiūros | # peržiūrų",
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      lt: "Rėmėjų turinys | Reklaminis turinys | Straipsnis tęsiamas po reklamos | Partnerio turinys",
    }),
  },
  {
    name: "home and breadcrumb",
    reason: "A link to the site's front page, or the path to the article.",
    place: "edges",
    namesHome: true,
    isInMenu: true,
    wordings: wordingsByLanguage({
      lt: "Titulinis | Titulinis puslapis | Į titulinį | Pagrindinis puslapis",
    }),
  },
  {
    name: "legal link",
    reason: "A link to the site's legal pages.",
    place: "edges",
    wordings: wordingsByLanguage({
      lt: "Naudojimosi taisyklės | Naudojimo taisyklės | Autorių teisės | Svetainės medis | Prieinamumas | Portalo taisyklės | Etikos kodeksas",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      lt: "Paremkite mus | Paremti | Paremkite nepriklausomą žurnalistiką | Remti | Tapkite rėmėju",
      lv: "Atbalsti neatkarīgu žurnālistiku | Atbalsti mūs | Atbalstīt",
      ro: "Susțineți jurnalismul independent",
    }),
  },
];
