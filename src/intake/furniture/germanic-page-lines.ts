import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What German, Dutch and Nordic papers, portals and blogs print around an article for its readers: forms, shares, recipes. */
export const GERMANIC_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      de: `
        Es sind keine Kommentare zum Artikel vorhanden, bitte schreiben Sie doch den ersten Kommentar |
        Es sind keine Kommentare vorhanden | Zu diesem Beitrag gibt es noch keine Kommentare |
        Es wurden noch keine Kommentare abgegeben | Leserkommentare Anmeldung erforderlich |
        Melden Sie sich an, um mitzudiskutieren | Melde dich an, um mitzudiskutieren | Anmelden und mitdiskutieren |
        Ihr Kommentar wurde gesendet | Dein Kommentar wird geprüft | Kommentar bearbeiten | Kommentar löschen |
        Die Kommentarfunktion für diesen Beitrag ist deaktiviert | Dieser Artikel kann nicht kommentiert werden |
        Netiquette lesen
      `,
      sv: "Bli först att kommentera | Gå med i diskussionen | Laddar in kommentarer",
      da: "Kommentarsporet er lukket",
      fi: "Kommentointi edellyttää kirjautumista | Ole ensimmäinen kommentoija",
      en: "There are # comments. Add yours. Hide them",
    }),
    phrases: wordingsByLanguage({
      de: `
        die kommentarregeln gelesen zu haben | die netiquette gelesen und |
        falls du was zu sagen hast, freuen wir uns | schreiben sie doch den ersten kommentar |
        kommentare werden vor veröffentlichung | kommentare werden redaktionell geprüft |
        kommentare nach eingehender prüfung | mit dem absenden ihres kommentars | mit dem absenden des kommentars |
        dass mein leserbrief in der
      `,
      nl: "reacties zijn de verantwoordelijkheid van | houd het netjes en respectvol",
      sv: "kommenterar du godkänner du",
      nb: "hold deg til saken og vis respekt",
      fi: "viestit tarkastetaan ennen julkaisua",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      de: `
        Älteste Kommentare zuerst | Empfohlene Kommentare | Kommentare werden geladen | Alle # Kommentare lesen
      `,
      nl: "Reacties laden",
    }),
    openings: wordingsByLanguage({
      de: "Diskussion zu diesem Artikel auf:",
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: `
        Wie finden Sie diesen Artikel? | War dieser Artikel lesenswert? | War der Artikel hilfreich? |
        War dieser Beitrag hilfreich? | Bewerten Sie den Artikel | Klicke auf die Sterne um zu bewerten |
        Danke für Ihre Bewertung | Vielen Dank für Ihr Feedback | Danke für Ihr Feedback | Danke für dein Feedback |
        Leser-Feedback
      `,
      nl: "Bedankt voor je feedback",
      sv: "Vad tyckte du om receptet? | Sätt betyg | Betyg: # · # röster",
      nb: "Hvordan var din opplevelse i dag? | Send tilbakemelding | Gi tilbakemelding",
      fi: "Kiitos palautteesta",
    }),
    phrases: wordingsByLanguage({
      de: "sie haben fragen, anregungen oder anmerkungen zu",
    }),
  },
  {
    name: "button of a recipe",
    reason: "The label of a button to print, keep or rate a recipe.",
    place: "anywhere",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      de: "Zum Kochbuch hinzufügen | Im Kochbuch speichern | Ins Kochbuch",
      sv: "Spara i kokbok",
      nb: "Lagre i kokebok | Merk som laget | # har lagret denne | Del oppskriften | Skrive ut",
    }),
  },
  {
    name: "card of a recipe",
    reason: "What the card of a recipe says of its time and kind.",
    place: "edges",
    wordings: wordingsByLanguage({
      nl: "Bereidingstijd: # minuten min",
      de: `
        Zubereitungszeit # Minuten Min. | Vorbereitungszeit # Minuten Min. | Gesamtzeit # Minuten Min.
      `,
      sv: `
        Aktiv tid c:a # minuter | tillagning: # minuter | vila: # timme | i ugn: # minuter |
        jäsning: # timme och # minuter
      `,
    }),
    openings: wordingsByLanguage({
      nl: "Recept voor: | Trefwoord:",
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
        teilenteilenteilen | teilenteilen | auf Twitter folgen | auf X folgen | auf Instagram folgen |
        In die Zwischenablage kopieren | Der Link wurde kopiert | Auf die Merkliste setzen |
        Von der Merkliste entfernen | In Merkliste speichern | Zur Leseliste hinzufügen | Artikel für später merken |
        Für später merken | Optionen zum Teilen | Optionen öffnen | Sharing-Optionen
      `,
      da: "Giv artiklen i gave",
    }),
  },
  {
    name: "share call",
    reason: "A call or button to pass the article on.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      de: `
        Teilen Sie diesen Artikel mit Ihren Freunden | Teile diesen Beitrag mit deinen Freunden |
        Teile diesen Artikel auf | Wenn dir der Artikel gefallen hat, teile ihn | Wählen Sie Ihre Plattform |
        Wähle deine Plattform
      `,
      sv: "Gilla detta",
    }),
    openings: wordingsByLanguage({
      nl: "Bewaar het recept voor",
    }),
    phrases: wordingsByLanguage({
      de: `
        gefallen hat, dann teile ihn | gefallen hat, dann teilen sie ihn | gefallen hat, teilen sie ihn |
        gefallen? dann teilen sie ihn | gefallen? dann teile ihn
      `,
      nl: "recept voor later op pinterest",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Diesen Artikel vorlesen | Beitrag vorlesen | Hören Sie diesen Artikel | Jetzt Artikel anhören |
        Wiedergabegeschwindigkeit | Ton einschalten | Ton ausschalten | Vollbild beenden | Vollbildmodus |
        Untertitel einschalten | Das Video wird geladen | Der Player wird geladen
      `,
      sv: "Lyssna på sidan",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      de: `
        Entdecken Sie jetzt | Weitere Artikel aus dem Ressort | Weitere Beiträge aus dieser Rubrik |
        Weitere Nachrichten zum Thema | Alle Artikel zum Thema | Passend zu diesem Artikel |
        Empfehlung der Redaktion | Leser empfehlen | Diese Artikel könnten dich auch interessieren |
        Diese Beiträge könnten Sie auch interessieren | Dieser Artikel könnte Sie auch interessieren |
        Das dürfte Sie auch interessieren | Vielleicht interessiert Sie auch | Vielleicht interessiert dich auch |
        Für dich ausgewählt | Noch mehr zum Thema | Weitere spannende Artikel | Weitere spannende Themen |
        Weitere interessante Beiträge | Weitere Rezepte entdecken | Diese Rezepte könnten dir auch gefallen |
        Diese Rezepte könnten Ihnen auch gefallen
      `,
      nl: "Populair recept! | Meer recepten",
      sv: "Andra läser just nu | Relaterade",
      nb: "Finn flere oppskrifter",
      da: "Andre læser lige nu",
      fi: "Sinua saattaisi kiinnostaa myös | Sinua voisi kiinnostaa",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      de: `
        Aktuelle Polizei-Meldungen | Aktuelle Polizeimeldungen | Aktuelle Polizeiberichte | Meist gelesene Artikel |
        Meistgelesen heute | Meistgelesen diese Woche | Aus dem Anzeigen-Markt | Aus dem Anzeigenmarkt |
        Verlagsangebote | Unsere Verlagsangebote | Die meistgelesenen Artikel der Woche | Neu im Blog |
        Frühere Ausgaben
      `,
      nl: "ook lekker | Onze kookboeken | Meest gelezen vandaag",
      da: "Mest læst lige nu",
      fi: "Luetuimmat nyt | Tuoreimmat jutut",
    }),
    phrases: wordingsByLanguage({
      sv: "andra populära recept inom | hitta fler goda recept inom",
      nb: "siste artikler fra",
    }),
  },
];
