import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** The lines that most sites have, in Estonian, Lithuanian and Latvian, which have no rows in the larger tables. */
export const BALTIC_WORDINGS_RULES: readonly FurnitureRule[] = [
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      et: "Loetumad | Enim loetud | Viimased uudised | Värsked uudised | Populaarsed | Toimetaja valik | Viimased kommentaarid",
      lt: "Skaitomiausi | Populiariausi | Naujausi straipsniai | Naujausios naujienos | Daugiausia skaityta | Redakcijos pasirinkimas",
      lv: "Lasītākie | Populārākie | Jaunākās ziņas | Jaunākie raksti | Redakcijas izvēle",
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
      lt: "Dalintis | Dalinkis | Pasidalinti | Dalintis Facebook | Spausdinti | Išsaugoti | Klausytis | Kopijuoti nuorodą | Siųsti draugui",
      lv: "Dalīties | Dalies | Dalies ar šo rakstu | Dalīties Facebook | Drukāt | Izdrukāt | Saglabāt | Klausīties | Kopēt saiti | Nosūtīt draugam",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({
      et: "Märksõnad | Sildid | Silt",
      lt: "Žymos | Raktažodžiai",
      lv: "Birkas | Atslēgvārdi",
    }),
    openings: wordingsByLanguage({
      et: "Märksõnad | Sildid | Silt",
      lt: "Žymos | Raktažodžiai",
      lv: "Birkas | Atslēgvārdi",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      et: "Lisa vastus | Vasta | Tühista vastus | Sinu e-postiaadressi ei avaldata | Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud *-ga | Nõutavad väljad on tähistatud *-ga | Kommenteerimiseks logi sisse",
      lt: "Parašyti komentarą | Palikti komentarą | Rodyti komentarus | Jūsų el. pašto adresas nebus skelbiamas",
      lv: "Pievienot komentāru | Atstāt komentāru | Rakstīt komentāru | Rādīt komentārus | Jūsu e-pasta adrese netiks publicēta",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInForm: true,
    wordings: wordingsByLanguage({
      et: "Uudiskiri | Liitu uudiskirjaga | Telli uudiskiri | Liitu meie uudiskirjaga",
      lt: "Naujienlaiškis | Prenumeruoti naujienlaiškį | Prenumeruokite naujienlaiškį | Užsisakykite naujienlaiškį",
      lv: "Pierakstīties jaunumiem | Abonēt jaunumus | Piesakies jaunumiem",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      et: "Jälgi meid | Jälgi meid Facebookis | Jälgi meid sotsiaalmeedias",
      lt: "Sekite mus | Sekite mus Facebook | Sekite mus socialiniuose tinkluose",
      lv: "Seko mums | Sekojiet mums | Seko mums Facebook",
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
      lt: "Prisijungti | Atsijungti | Registruotis | Sukurti paskyrą | Mano paskyra | Prenumeruoti | Prenumerata | Pamiršote slaptažodį?",
      lv: "Pieslēgties | Reģistrēties | Izveidot kontu | Mans konts | Abonēt | Abonēšana | Aizmirsi paroli?",
    }),
  },
  {
    name: "home and breadcrumb",
    reason: "A link to the site's front page, or the path to the article.",
    place: "edges",
    isInMenu: true,
    namesHome: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      et: "Avaleht | Esileht",
      lt: "Pradžia | Pradinis puslapis",
      lv: "Sākums | Sākumlapa",
    }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      et: "Menüü | Otsi | Otsing | Sulge | Ava menüü | Sulge menüü",
      lt: "Meniu | Paieška | Ieškoti | Uždaryti | Atidaryti meniu | Uždaryti meniu",
      lv: "Izvēlne | Meklēt | Meklēšana | Aizvērt | Atvērt izvēlni",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      et: "Kontakt | Kontaktid | Meist | Toimetus | Reklaami tellimine | Kasutustingimused | Privaatsuspoliitika | Privaatsustingimused | Küpsised | Abi | KKK",
      lt: "Kontaktai | Apie mus | Redakcija | Naudojimo sąlygos | Privatumo politika | Slapukų politika | Slapukai | Pagalba | DUK",
      lv: "Kontakti | Par mums | Lietošanas noteikumi | Privātuma politika | Sīkdatņu politika | Sīkdatnes | Palīdzība",
    }),
  },
  {
    name: "back to top",
    reason: "The label of a button that scrolls the page to its top.",
    place: "anywhere",
    wordings: wordingsByLanguage({ fi: "Selaa ylöspäin" }),
  },
  {
    name: "skip link",
    reason: "A link for keyboards and screen readers that jumps over the menu.",
    place: "anywhere",
    isInMenu: true,
    wordings: wordingsByLanguage({
      et: "Liigu edasi põhisisu juurde | Otse sisu juurde",
      sv: "Förflytta dig till innehållet",
      en: "Skip to page footer | Skip to main content Skip to page footer | Skip to navigation Skip to content | Skip to main navigation Skip to main content",
      de: "Zum Hauptinhalt springen Zum Seitenfuß springen | Zum Seitenfuß springen | Zum Hauptinhalt springen Zur Fußzeile springen",
    }),
  },
];
