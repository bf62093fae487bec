import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What German, Austrian and Swiss sites say to their readers in whole sentences: consents of forms and
 * of foreign contents, calls to comment, to subscribe and to give.
 */
export const GERMAN_NOTICE_RULES: readonly FurnitureRule[] = [
  {
    name: "picture or video between",
    reason:
      "The site says that its text goes on behind a picture or a film, or that one is missing.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Twitter-Inhalte aktivieren | Inhalte anzeigen | Inhalt anzeigen | Inhalt laden |
        Externe Inhalte aktivieren | Externe Inhalte laden | Externe Inhalte nicht mehr anzeigen |
        Bildergalerie | Bilderstrecke | Fotostrecke | Fotogalerie | # Bilder | # Fotos |
        Infografik | Zur Audiothek | Zur Mediathek | Alle Folgen
      `,
      nl: "# foto's | Inhoud tonen | Externe inhoud tonen",
    }),
    phrases: wordingsByLanguage({
      de: `
        an dieser stelle finden sie einen externen | an dieser stelle finden sie externe |
        an dieser stelle finden sie inhalte | an dieser stelle findest du |
        an dieser stelle befindet sich ein externer | an dieser stelle ist ein externer |
        externe inhalte angezeigt werden | personenbezogene daten an drittplattformen |
        personenbezogene daten an drittanbieter | um mit inhalten von |
        brauchen wir deine zustimmung | brauchen wir ihre zustimmung |
        benötigen wir ihre zustimmung | benötigen wir deine zustimmung |
        mit einem klick anzeigen lassen und wieder ausblenden
      `,
      nl: "deze inhoud wordt geladen van | om deze inhoud te tonen hebben we",
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInForm: true,
    phrases: wordingsByLanguage({
      de: `
        mit der anmeldung akzeptieren sie | mit der anmeldung akzeptierst du |
        mit der anmeldung stimmen sie | mit der anmeldung stimmst du |
        mit ihrer anmeldung akzeptieren sie | mit ihrer anmeldung stimmen sie |
        ich habe die datenschutzhinweise gelesen | ich habe die datenschutzerklärung gelesen |
        ich habe die datenschutzbestimmungen gelesen | erhalten in kürze eine bestätigung |
        sie können den newsletter jederzeit | du kannst den newsletter jederzeit |
        abmeldung ist jederzeit möglich | abbestellung ist jederzeit möglich
      `,
      nl: "door je aan te melden ga je akkoord | door u aan te melden gaat u akkoord | je kunt je op elk moment uitschrijven",
      sv: "genom att prenumerera godkänner du | genom att anmäla dig godkänner du",
      da: "ved tilmelding accepterer du | når du tilmelder dig, accepterer du",
      nb: "ved å melde deg på godtar du",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      de: `
        Bitte melden Sie sich an, um zu kommentieren |
        Bitte melde dich an, um zu kommentieren | Anmelden, um zu kommentieren |
        Einloggen, um zu kommentieren | Bitte loggen Sie sich ein, um zu kommentieren |
        Bitte einloggen, um zu kommentieren | Ihre Meinung zum Thema | Sagen Sie Ihre Meinung |
        Schreiben Sie Ihre Meinung | Jetzt anmelden und mitdiskutieren | Ihre Meinung zu diesem Thema
      `,
      nl: "Log in om een reactie te plaatsen | Uw mening | Geef uw mening",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Sie möchten weiterlesen? | Du möchtest weiterlesen? |
        Sie wollen weiterlesen? | Hier anmelden |
        Zum Login | Jetzt freischalten
      `,
    }),
    phrases: wordingsByLanguage({
      de: "ausgaben gratis erhalten | ausgaben gratis lesen | ausgaben kostenlos testen | wochen gratis testen | wochen kostenlos testen",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    phrases: wordingsByLanguage({
      de: `
        freuen wir uns über eine spende | freuen wir uns über ihre spende |
        freuen wir uns über deine spende | unabhängiger journalismus braucht |
        helfen sie mit, unseren journalismus | sichere diesen journalismus |
        sichern sie diesen journalismus
      `,
      nl: "onafhankelijke journalistiek heeft jouw steun | onafhankelijke journalistiek heeft uw steun",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      de: `
        dieser artikel wurde am | dieser beitrag wurde am | fehler entdeckt? | fehler gefunden? |
        haben sie einen fehler entdeckt
      `,
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    leadsToLink: true,
    wordings: wordingsByLanguage({
      de: "Dieses Thema im Programm | Über dieses Thema berichtete | Über dieses Thema berichteten | Dieses Thema in der Sendung",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    phrases: wordingsByLanguage({
      de: "aktuelle nachrichten aus | aktuelle meldungen aus | alle nachrichten aus | mehr nachrichten aus | weitere nachrichten aus | weitere meldungen aus",
    }),
  },
];
