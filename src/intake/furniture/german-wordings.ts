import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Further wordings of rules that stand elsewhere, as sites in German have them, and what others call the same. */
export const GERMAN_WORDINGS_RULES: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      de: "Weitere Artikel in diesem Ressort | Weitere Artikel in dieser Rubrik | Weitere Artikel aus dieser Kategorie | Weitere Beiträge aus dieser Kategorie | Aktuelle Artikel aus dieser Kategorie | Aktuelle Beiträge aus dieser Kategorie | Aktuelle Berichte aus dieser Kategorie",
      nl: "Meer artikelen in deze rubriek | Meer artikelen uit deze categorie",
      fr: "Autres articles de cette rubrique | Plus d'articles de cette rubrique",
      it: "Altri articoli di questa sezione | Altri articoli in questa categoria",
      es: "Más artículos de esta sección | Otros artículos de esta sección",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      de: "Kurzmeldungen | Letzte Artikel | Aktuelle Veranstaltungen | Beliebte Tags | Topthemen | Mehr Themen | Aus dem Ressort | Meistgelesen im Ressort",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      de: "Hinterlasse jetzt einen Kommentar | Hinterlassen Sie jetzt einen Kommentar | Schreib einen Kommentar | Schreib uns einen Kommentar | Schreiben Sie jetzt einen Kommentar | E-Mail Adresse wird nicht veröffentlicht | E-Mail-Adresse wird nicht veröffentlicht | Weitere Kommentare anzeigen | Kommentare zu diesem Artikel | Kommentare zum Artikel | Diskussion zu diesem Artikel | Für diesen Artikel ist die Kommentarfunktion geschlossen | Benachrichtige mich über nachfolgende Kommentare via E-Mail | Benachrichtige mich über neue Beiträge via E-Mail | Bei neuen Kommentaren benachrichtigen | Bei Aktualisierung dieser Kommentare benachrichtigen | Vielen Dank für Ihren Kommentar | Alle Kommentare öffnen | Alle # Kommentare anzeigen | Artikel kommentieren | Beitrag kommentieren | Jetzt mitreden | Jetzt mitdiskutieren | Mitdiskutieren | Um einen Beitrag zu verfassen, müssen Sie sich anmelden | Um mitdiskutieren zu können, müssen Sie angemeldet sein | Schreibe einen Kommentar Antwort abbrechen | Schreiben Sie einen Kommentar Antworten abbrechen | Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      de: "Leserpost | Leserbriefe zu diesem Artikel | Leserbriefe zum Artikel | Leserzuschriften | Lesermeinungen | # Lesermeinungen | # Leserkommentare | Leserstimmen | Kommentare der Leser | Letzte Kommentare | Postings | Postings (#) | # Postings | Forum: # Postings",
      fr: "Commentaires des lecteurs | Réactions des lecteurs",
      es: "Comentarios de los lectores | Opiniones de los lectores",
      it: "Commenti dei lettori | I commenti dei lettori",
      pt: "Comentários dos leitores",
      nl: "Reacties van lezers | Lezersreacties",
      sv: "Läsarnas kommentarer",
      da: "Læsernes kommentarer",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: "Ich bin Abonnent | Ich bin bereits Abonnent | Ja, ich bin Abonnent | Ja. Ich bin Abonnent | Ich habe bereits ein Abo | Ich habe noch kein Abo | Ja. Ich benötige ein Abo | Noch kein Konto? Jetzt registrieren | Haben Sie noch kein Konto? | Haben Sie noch kein Konto? Registrieren Sie sich hier | Abo-Angebote | Abo Angebote | Zu den Abo-Angeboten",
      fr: "Je suis abonné | Je suis déjà abonné | Je ne suis pas abonné",
      it: "Sono già abbonato | Non hai ancora un account?",
      nl: "Ik ben abonnee | Ik ben al abonnee",
      en: "I am a subscriber | I am already a subscriber | I'm already a subscriber",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: "Zeigen Sie Ihre Wertschätzung | Zeigen Sie uns Ihre Wertschätzung | via PayPal | per PayPal | Mit PayPal spenden | Per PayPal spenden | via Direktüberweisung | per Überweisung spenden",
      en: "via PayPal or card | Donate via PayPal | Donate with PayPal",
      fr: "Faire un don via PayPal | Donner par PayPal",
      es: "Donar con PayPal | Donar por PayPal",
      it: "Dona con PayPal",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      de: "Artikel teilen | Beitrag teilen | Jetzt teilen | Jetzt teilen auf | Facebook teilen | Twitter teilen | Twitter twittern | Flipboard flippen | Pinterest pinnen | Pinterest teilen | WhatsApp teilen | LinkedIn teilen | Artikel schenken | Link in die Zwischenablage kopieren | Per Mail versenden | Artikel per Mail empfehlen | Artikel per Mail versenden | Artikel weiterempfehlen | Weiterempfehlen | Wenn dir der Artikel gefallen hat, teile ihn auf | Fanden Sie diesen Artikel nützlich? | Fanden Sie diesen Beitrag hilfreich?",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: "Auf einer Seite lesen | Artikel auf einer Seite lesen | Zusammenfassung anzeigen",
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: "Fehler gefunden?Jetzt melden | Fehler gefunden?Jetzt melden. | Fehler gefunden?Hier melden | Korrektur melden | Rechtschreibfehler melden | Haben Sie einen Fehler entdeckt? | Sie haben einen Hinweis für uns? Schreiben Sie an die Redaktion | Haben Sie Hinweise? Schreiben Sie uns",
    }),
  },
  {
    name: "navigation control",
    reason: "The label of a button or landmark of the site's menu.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      de: "Zurück zum Blog | Diesen Artikel lesen",
    }),
  },
];
