import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What papers between the Alps and the Arctic say beside their articles and in place of an article's
 * end that only subscribers read, beside the larger tables.
 */
export const NORTHERN_WORDINGS_RULES: readonly FurnitureRule[] = [
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Become a Subscriber! | To read the full article, become a subscriber | The rest of this article is for subscribers | #% of this article is still hidden",
      de: "#% des Artikels sind noch verdeckt | Dieser Inhalt ist nur mit einem Digital-Abo sichtbar | Dieser Inhalt ist nur mit einem Abo sichtbar | Dieser Inhalt ist nur für Abonnenten sichtbar | Bitte melden Sie sich an, um den Artikel in voller Länge zu lesen | Bitte melden Sie sich an, um den Artikel in voller Länge zu drucken | Damit Sie den Artikel vollständig lesen können, benötigen Sie ein Abonnement | Damit Sie den Artikel vollständig ausdrucken können, benötigen Sie ein Online-Abonnement | Weiterlesen? | Weiterlesen mit einem Abo | Wollen Sie weiterlesen? | Möchten Sie weiterlesen? | Diesen Artikel freischalten | Hier registrieren und vollen Zugang erhalten | Sie haben bereits ein Konto ? | Für Abonnentinnen und Abonnenten | Dieser Artikel ist Abonnenten vorbehalten",
      nl: "Verder lezen? | Wil je verder lezen? | Wilt u verder lezen? | Dit artikel is exclusief voor leden | Word abonnee en lees verder | Je las een deel van dit artikel",
      sv: "Vill du läsa vidare? | Vill du läsa hela artikeln? | Artikeln är exklusiv för prenumeranter | Du måste vara prenumerant för att läsa den här artikeln | Du måste vara prenumerant för att läsa vidare | För att läsa hela artikeln behöver du vara prenumerant",
      nb: "Du må være abonnent for å lese denne artikkelen | Du må være abonnent for å lese denne saken | Du må være abonnent for å lese videre | Vil du lese hele saken? | Vil du lese hele artikkelen? | Vil du lese videre? | Denne artikkelen er bare for abonnenter | Denne artikkelen er for abonnenter | Allerede abonnent?",
      nn: "Du må vere abonnent for å lese denne artikkelen | Du må vere abonnent for å lese vidare | Vil du lese heile saka? | Vil du lese vidare?",
      da: "Vil du læse videre? | Vil du læse hele artiklen? | Du skal være abonnent for at læse artiklen | Denne artikel er for abonnenter | Denne artikel er kun for abonnenter | For at læse hele artiklen kan du købe adgang her | For at læse artiklens indhold skal du være medlem | Allerede medlem? Log ind her | Allerede medlem? | For at læse artiklens indhold skal du være medlem. Allerede medlem? Log ind her",
      fi: "Tämä sisältö on vain tilaajillemme | Tämä sisältö on vain tilaajille | Tämä juttu on vain tilaajille | Artikkeli on vain tilaajille | Tilaa, niin pystyt jatkamaan lukemista | Tee tilaus, niin pystyt jatkamaan lukemista | Tämä sisältö on vain tilaajillemme. Tee tilaus, niin pystyt jatkamaan lukemista | Haluatko lukea koko artikkelin? | Haluatko lukea lisää? | Jatka lukemista tilaamalla",
      et: "Tellijale | Ainult tellijale | Artikkel on tellijatele | See artikkel on tellijatele | See artikkel on ainult tellijatele | Oled juba lugeja? | Oled juba tellija? | Oled juba tellija? Logi sisse | Edasi lugemiseks vajuta: | Edasi lugemiseks vajuta: Oled juba lugeja? | Edasi lugemiseks logi sisse | Lugemiseks telli | Telli ja loe edasi | Artikli lugemiseks telli",
      is: "Þessi grein er fyrir áskrifendur | Þegar áskrifandi? | Gerast áskrifandi | Innskráning áskrifenda",
    }),
    phrases: wordingsByLanguage({
      nb: "må være abonnent for å lese",
      nn: "må vere abonnent for å lese",
      da: "skal være abonnent for at læse",
      sv: "måste vara prenumerant för att läsa",
      de: "können den artikel nur mit einem abo",
      nl: "moet je abonnee zijn om",
      fi: "sisältö on vain tilaajille",
      et: "ainult tellijatele mõeldud artik",
    }),
  },
  {
    name: "age notice",
    reason: "The site says that the article is old.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      nb: "Denne artikkelen er over ett år gammel og kan innholde utdatert informasjon | Denne artikkelen er over ett år gammel og kan inneholde utdatert informasjon | Denne saken er over ett år gammel | Denne artikkelen er mer enn # år gammel | Saken er over to år gammel",
      nn: "Denne artikkelen er over eitt år gammal | Artikkelen er over eitt år gammal | Saka er over eitt år gammal | Saka er over # år gammal",
      sv: "Artikeln är över ett år gammal | Den här artikeln är mer än ett år gammal | Artikeln är äldre än ett år | Det här är en gammal artikel | Denna artikel är över ett år gammal",
      da: "Artiklen er mere end et år gammel | Denne artikel er over et år gammel | Denne artikel er mere end et år gammel | Artiklen er ældre end # dage",
      fi: "Juttu on yli vuoden vanha | Juttu on yli # vuotta vanha | Tämä artikkeli on yli vuoden vanha | Tämä juttu on yli # vuotta vanha | Artikkeli on julkaistu yli # vuotta sitten",
      de: "Dieser Artikel ist über ein Jahr alt | Dieser Beitrag ist älter als ein Jahr | Dieser Artikel ist älter als # Jahre | Dieser Artikel stammt aus dem Archiv | Archivierter Artikel",
      nl: "Dit artikel is ouder dan # jaar",
      et: "Artikkel on rohkem kui aasta vana | Artikkel on üle aasta vana | See artikkel on üle # aasta vana",
    }),
    phrases: wordingsByLanguage({ et: "artikkel on rohkem kui viis aastat vana" }),
  },
  {
    name: "newsletter box",
    reason: "A link past a box that calls to subscribe to a newsletter, or the mark of its end.",
    place: "anywhere",
    isInForm: true,
    wordings: wordingsByLanguage({
      en: "Skip past newsletter promotion | after newsletter promotion",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      de: "Neueste Episoden | Weitere Episoden",
      nl: "Meer uit Binnenland | Meer uit Buitenland | Meer uit Sport | Meer uit Economie",
      sv: "Du gillar kanske också... | Mera nyheter",
      da: "Du vil måske også synes om | Du kan måske også lide",
      nb: "Kommentarer til denne saken",
      fi: "Sinua saattaisi kiinnostaa",
      et: "Seotud uudised | Seotud lood | Seotud artiklid | Loe ka | Loe lisaks | Loe veel | Sind võib huvitada | Veel samal teemal | Samal teemal | Veel lugemist",
      is: "Tengdar fréttir | Fleiri fréttir",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      de: "+ # weiterer Artikel zum Thema | + # weitere Artikel zum Thema",
      fi: "Katso lisää",
      et: "Loe ka | Loe lisaks | Loe veel | Vaata ka | Täismahus link | Vaata lisaks",
      is: "Sjá einnig | Lesið einnig | Lesa einnig",
    }),
  },
  {
    name: "unfold button",
    reason: "A button that unfolds the rest of a text, which stands between its paragraphs.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      da: "Fold sammen | Fold ud",
      et: "Näita rohkem | Loe edasi | Tagasi Loe edasi",
      fi: "Näytä koko juttu",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      de: "Kommentieren & mitreden | Um kommentieren zu können, müssen Sie angemeldet sein",
      et: "Kommentaarid | Kommenteeri | Lisa kommentaar | Jäta kommentaar | Kommentaare ei ole | Loe kommentaare",
      fi: "Kommentoi Ilmoita asiavirheestä",
      is: "Athugasemdir | Skrifa athugasemd",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      sv: "Så jobbar vi med nyheter | Så jobbar vi med nyheter Läs mer här!",
      nb: "Er du der det skjer eller vet noe vi burde vite? | Nyhetstips #",
      fi: "Jätä juttuvinkki | Onko sinulla juttuvinkki?",
      et: "Teata veast | Leidsid vea? | Saada vihje | Anna vihje",
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      sv: "Nästa artikel under annonsen",
      nb: "Neste artikkel under annonsen",
      nl: "Lees verder na de advertentie | Lees door na de advertentie",
      da: "Næste artikel under annoncen",
      et: "Reklaam | Sisuturundus | Artikkel jätkub pärast reklaami | Lugu jätkub pärast reklaami",
      is: "Auglýsing",
    }),
  },
  {
    name: "picture counter",
    reason: "The number of a picture among those that the page shows one after the other.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Image # of # | Photo # of # | Picture # of #",
      de: "Bild # von # | Foto # von # | # von #",
      nl: "Foto # van # | # van #",
      sv: "Bild # av # | # av #",
      nb: "Bilde # av #",
      da: "Billede # af # | Foto # af # | # af #",
      fi: "Kuva # / #",
      et: "Foto # / #",
    }),
  },
];
