import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What German, Austrian and Swiss sites say around their articles, beside the larger tables. */
export const GERMAN_PAGE_RULES: readonly FurnitureRule[] = [
  {
    name: "navigation control",
    reason: "The label of a button or landmark of the site's menu.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      de: `
        Zum Hauptmenü | Zum Inhalt dieser Seite | Zur Navigation dieser Seite |
        Zum Fuß dieser Seite | Zum Fuß der Seite | Zur Fußzeile | Service Navigation | Seitenmenü |
        Direkteinstieg | Seite wählen | Seite auswählen | Wichtige Seiten | Standort: | Zur mobilen Ansicht | Zur Desktop-Ansicht |
        Mein Merkzettel | Leserreisen | Kleinanzeigen | Stellenanzeigen | Stellenmarkt |
        Traueranzeigen | Bannerwerbung | Gewinnspiele | Veranstaltungskalender | TV-Programm |
        Fernsehprogramm | Newsticker | Alle Newsletter | Alle Podcasts | Artikel-Archiv |
        Werben im Internet | Media-Daten | Media print | Media digital | Der Verlag | Bankverbindung
      `,
      en: "Select a Page",
      fr: "Sélectionner une page",
      es: "Seleccionar página | Seleccione una página",
      it: "Seleziona una pagina",
      pt: "Selecionar página | Selecione a Página",
      sv: "Välj sida | Välj en sida",
      da: "Vælg side | Vælg en side",
      nb: "Velg side | Velg en side",
      pl: "Zaznacz stronę | Wybierz stronę",
      cs: "Vybrat stránku | Vyberte stránku",
      hu: "Oldal kiválasztása",
      ro: "Selectați pagina",
      ru: "Выбрать страницу",
      tr: "Sayfa Seçin",
      nl: "Selecteer een pagina | Ga direct naar de inhoud | Naar de inhoud springen | Mijn leeslijst",
    }),
  },
  {
    name: "template word",
    reason: "A word or sign that the page's design left in the text.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      de: `
        Seiteninhalt | Kopfbereich | Fußbereich |
        Ende des Artikels | Permalink | Trackback | Blogroll | Feed der Einträge |
        Betrieben von WordPress | Realisiert mit WordPress | Besuchen Sie uns auf | Soziale Medien |
        Social Media
      `,
    }),
  },
  {
    name: "landmark of the page",
    reason: "A hidden heading for screen readers that says where a part of the page starts.",
    place: "anywhere",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      de: "Neuer Abschnitt | Neuer Bereich | Hauptinhalt | Hauptbereich | Ende der Navigation | Ende des Seiteninhalts",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      de: `
        Seite teilen | Empfehlen | Weiterleiten | Versenden | Per Mail | Als E-Mail versenden | Per WhatsApp versenden | Druckansicht |
        Druckversion | Diese Seite drucken | Inhalt drucken | Drucken / PDF | PDF erstellen | Gefällt mir #
      `,
      nl: "Versturen | Verstuur dit artikel | Artikel doorsturen",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      de: `
        Leserbriefe | Leserreaktionen | Forum: | Kommentare öffnen | Kommentar abgeben |
        Kommentar melden | Kommentarbereich | Zum Kommentarbereich | # Kommentare anzeigen |
        # Kommentar anzeigen | Zu den # Kommentaren | Keine Kommentare vorhanden | Neueste zuerst |
        Älteste zuerst | Beliebteste zuerst | Relevanteste zuerst
      `,
      nl: "Reacties tonen | Toon alle reacties | Nieuwste eerst | Oudste eerst",
      sv: "Nyast först | Äldst först",
      da: "Nyeste først | Ældste først",
      nb: "Nyeste først | Eldste først",
      fr: "Les plus récents d'abord | Les plus anciens d'abord",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      de: `
        Benachrichtige mich bei neuen Kommentaren | Benachrichtigung bei weiteren Kommentaren
      `,
      nl: "Reageer op dit bericht | Stuur mij een e-mail als er vervolgreacties zijn | Stuur mij een e-mail als er nieuwe berichten zijn",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      de: `
        Zum Weiterlesen | Zum Weiterhören | Mehr zu den Themen | Mehr aus der Rubrik | Mehr aus dem Web | Passende Artikel |
        Passende Beiträge | Redaktionsempfehlungen | Die Redaktion empfiehlt |
        Aus unserem Netzwerk | Folgende Themen könnten Sie auch interessieren |
        Diese Artikel könnten Sie auch interessieren | Diese Beiträge könnten Dir auch gefallen |
        Diese Themen könnten Sie auch interessieren | Andere Artikel | Weitere Artikel des Autors |
        Weitere Artikel der Autorin | Weitere Beiträge des Autors | Weitere Beiträge der Autorin |
        Artikel zum Thema | Beiträge zum Thema | Meldungen zum Thema
      `,
      nl: "Artikelen over dit onderwerp",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      de: `
        Neue Artikel | Neue Beiträge | Meist kommentiert |
        Weiterführende Links | Weiterführender Link | Weiterführende Informationen |
        Links zum Thema | Links zum Artikel | Aus dem Shop | Neu im Shop | Partnerangebote |
        Partnerinhalte | Anzeigenspezial | Verlagsspezial
      `,
    }),
    phrases: wordingsByLanguage({
      de: "mehr zum thema auf | mehr zum thema bei | weitere artikel von | mehr artikel von | alle artikel von",
      nl: "alle artikelen van | meer artikelen van",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Zum Artikel | Zur Artikelübersicht | Artikel lesen | Ganzen Artikel lesen |
        Artikel weiterlesen | Beitrag lesen | Zum Beitrag | Hier geht's zum Video |
        Hier geht's zum Artikel
      `,
      nl: "Naar het artikel | Lees het artikel",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Bezahlinhalt | Plus-Artikel | Mit Werbung weiterlesen | Werbefrei lesen | Artikel kaufen |
        Einzelnen Artikel kaufen | Diesen Artikel kaufen | Jetzt kostenlos testen
      `,
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: `
        Unterstützen über: | Zeigen Sie Ihre Wertschätzung! | Spenden Sie |
        Ihre Spende | Deine Spende | Spendenkonto | Spenden per PayPal | Spenden via PayPal |
        via Paypal via Direktüberweisung | Per Überweisung | Unterstützen Sie unseren Journalismus |
        Unterstütze unseren Journalismus
      `,
      nl: "Steun ons werk | Uw donatie | Jouw donatie",
    }),
  },
  {
    name: "cookie button",
    reason: "A button or heading of the site’s notice about cookies.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: `
        Akzeptieren | Zustimmen | Ablehnen | Ich stimme zu | Verstanden | Bestätigen |
        Cookie-Einstellungen ändern | Privatsphäre-Einstellungen | Zur Datenschutzerklärung |
        Nutzungsbasierte Online-Werbung
      `,
      nl: "Akkoord | Accepteren | Weigeren",
    }),
  },
  {
    name: "picture or video between",
    reason:
      "The site says that its text goes on behind a picture or a film, or that one is missing.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Inhalt aktivieren | Externen Inhalt anzeigen | Inhalte von Drittanbietern |
        Player in neuem Fenster öffnen | Streamlinks und Informationen | Großansicht |
        Bild anzeigen | Legende | Bildlegende | Box aufklappen | Box zuklappen
      `,
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: `
        Wie hat Ihnen der Artikel gefallen? | Wie gefällt Ihnen dieser Artikel? | Bewerten |
        Wie finden Sie den Artikel? | Gefällt mir nicht | Kontakt zur Redaktion | Tipp an die Redaktion |
        Schreiben Sie der Redaktion | Schreiben Sie dem Autor | Schreiben Sie der Autorin
      `,
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({
      de: "Schlagwörter zu diesem Artikel | Getaggt mit | Veröffentlicht unter",
      nl: "Getagd met",
    }),
  },
  {
    name: "reading time",
    reason: "The site's own estimate of the reading time.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: "ca. # Min | ca. # Minuten | Lesezeit ca. # Min | Lesedauer ca. # Min | Lesedauer # Min | Lesedauer # Minuten | Lesedauer: # Min | Dauer: # Min | Dauer: # Minuten",
      nl: "ca. # min | Leestijd ca. # min | Leestijd ca. # minuten",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: "Artikel anhören (# Minuten) | Artikel anhören (# Min) | Anhören (# Min) | Beitrag hören | Audio-Version anhören | BotTalk | Jetzt abonnieren und von der Vorlesefunktion profitieren | Schrift vergrössern",
      nl: "Luister naar dit artikel (# min) | Beluister dit artikel (# min)",
    }),
  },
];
