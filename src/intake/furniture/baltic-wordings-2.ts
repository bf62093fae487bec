import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What stands between and below the paragraphs of articles in Lithuanian, Latvian, Estonian, Icelandic and Dutch. */
export const BALTIC_WORDINGS_RULES_2: readonly FurnitureRule[] = [
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    leadsToLink: true,
    openings: wordingsByLanguage({
      lt: "Taip pat skaitykite | Skaitykite taip pat | Taip pat skaityk | Skaityk taip pat | Susijęs straipsnis | Plačiau skaitykite",
      lv: "Lasi arī | Lasi vēl | Lasiet arī | Lasi vairāk | Skaties arī | Uzzini vairāk",
      is: "Lestu meira | Lestu einnig | Lesa meira | Sjá líka | Tengd frétt",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      lt: "Skaitykite taip pat | Taip pat skaitykite | Susiję straipsniai | Susijusios naujienos | Panašūs straipsniai | Rekomenduojame perskaityti | Daugiau šia tema",
      lv: "Lasi arī | Lasiet arī | Saistītie raksti | Saistītās ziņas | Līdzīgi raksti | Citi raksti | Vairāk par tēmu",
      is: "Tengdar greinar | Tengt efni | Meira um málið",
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      lt: "Straipsnio tęsinys – po reklamos | Straipsnio tęsinys po reklamos | Tęsinys po reklamos | Tekstas tęsiamas po reklamos",
      lv: "Turpinājums pēc reklāmas | Raksts turpinās pēc reklāmas | Turpinājums zem reklāmas",
      is: "Fréttin heldur áfram fyrir neðan auglýsingu | Grein heldur áfram eftir auglýsingu",
      nl: "De tekst loopt door onder de advertentie | De tekst gaat verder onder de advertentie",
    }),
  },
  {
    name: "picture gallery",
    reason: "The label of a gallery, with the number of its pictures.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      lt: "Daugiau nuotraukų (#) | Daugiau nuotraukų # | Daugiau nuotraukų | Nuotraukų galerija | # nuotr. | # nuotraukos | # nuotraukų",
      lv: "Vairāk foto | Foto galerija | Fotogalerija | # foto",
      et: "Vaata galeriid | Galerii # pilti",
      is: "Myndasafn | Fleiri myndir",
    }),
  },
  {
    name: "reading time",
    reason: "The site's own estimate of the reading time.",
    place: "edges",
    openings: wordingsByLanguage({
      lt: "Skaitymo laikas",
      lv: "Lasīšanas laiks",
      et: "Lugemisaeg",
      is: "Lestrartími",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    isBesideText: true,
    wordings: wordingsByLanguage({
      is: "Deila | Deila frétt | Deildu | Deila á Facebook | Senda á Facebook | Prenta | Hlusta | Afrita hlekk",
      nl: "Link ophalen Gekopieerd",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInForm: true,
    wordings: wordingsByLanguage({
      lt: "Užsisakyti naujienlaiškį | El. paštas | El. pašto adresas | Užsisakyti | Jūsų el. paštas",
      lv: "Saņem jaunumus | Saņem jaunumus e-pastā | Pieteikties | Tavs e-pasts | E-pasta adrese | Piesakies",
      is: "Skráðu þig á póstlista | Skrá mig | Netfang | Fréttabréf | Skrá á póstlista | Skráðu þig",
      et: "Liitu | Sinu e-post | E-posti aadress",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      lt: "Pastebėjote klaidą? | Pastebėjote klaidą? Praneškite mums | Radote klaidą? | Praneškite apie klaidą | Rodyti daugiau žymių",
      lv: "Pamanīji kļūdu? | Iezīmē tekstu un spied Ctrl+Enter | Ziņo par kļūdu | Ziņot redakcijai",
      is: "Ertu með ábendingu um frétt? | Sendu okkur ábendingu | Ábending um frétt",
      nl: "App ons! | Mail ons! | Heb je een foutje gezien of heb je een opmerking over dit artikel? Neem dan contact met ons op | Heb je een foutje gezien?",
    }),
    phrases: wordingsByLanguage({
      lt: "be raštiško redakcijos sutikimo draudžiama | be raštiško sutikimo draudžiama",
      lv: "bez rakstiskas atļaujas aizliegta | bez redakcijas atļaujas aizliegta",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      lv: "Atbildēt | Atcelt atbildi | Obligātie lauki ir atzīmēti kā *",
      lt: "Atsakyti | Atšaukti atsakymą | Būtini laukeliai pažymėti *",
      is: "Skrifa ummæli | Netfang þitt verður ekki birt",
    }),
  },
  {
    name: "home and breadcrumb",
    reason: "A link to the site's front page, or the path to the article.",
    place: "edges",
    isInMenu: true,
    namesHome: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({ is: "Forsíða" }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      is: "Valmynd | Leita | Leit | Loka | Opna valmynd",
    }),
  },
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      is: "Innskráning | Skrá inn | Nýskráning | Áskrift | Kaupa áskrift | Gleymt lykilorð?",
      lv: "Ienākt | Autorizēties | Aizmirsu paroli",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      is: "Um okkur | Hafa samband | Hafðu samband | Persónuverndarstefna | Vafrakökur | Skilmálar | Ritstjórn",
      lt: "Slapukų nustatymai | Reklama portale",
      lv: "Sīkdatņu iestatījumi | Reklāma portālā | Redakcija",
      et: "Küpsiste sätted | Küpsiste seaded",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      is: "Mest lesið | Nýjast | Nýjustu fréttir | Vinsælast",
    }),
  },
  {
    name: "rights of the site",
    reason: "Who has the rights to the page.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      is: "Öll réttindi áskilin",
      lt: "Visos teisės saugomos",
      lv: "Visas tiesības aizsargātas",
      et: "Kõik õigused kaitstud",
    }),
  },
];
