import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What else German, Dutch and Nordic papers, portals and blogs print: notes, calls to subscribe and to give, links, consents, rights. */
export const GERMANIC_PAGE_LINE_RULES_2: readonly FurnitureRule[] = [
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Mehr über diesen Blog | Mehr über dieses Blog | Fehler in diesem Artikel melden |
        Hinweis an die Redaktion senden | Haben Sie einen Hinweis für uns? | Haben Sie Hinweise für uns? |
        Jetzt Leserreporter werden | Als bevorzugte Google-Quelle hinzufügen | Bei Google bevorzugen |
        Das Video ist nicht mehr verfügbar | Dieser Inhalt ist nicht mehr verfügbar | Bildunterschrift anzeigen |
        Bildunterschrift einblenden | Bildinformationen anzeigen
      `,
      sv: `
        När du ändrar antalet portioner så kan tillagningstiden ändras. Den är beräknad efter grundreceptet |
        Det är bara måtten till vänster, före ingrediensen, som räknas om. Inte det som kan stå i parentesen efter |
        Har du hittat ett fel? | Så här jobbar vi med journalistik | Anmäl störande/felaktig annons
      `,
      nb: "Tips redaksjonen | Har du tips til oss? | Feil i artikkelen?",
    }),
    openings: wordingsByLanguage({
      de: "© dpa-infocom, dpa:",
    }),
    phrases: wordingsByLanguage({
      de: `
        dieser artikel wurde mithilfe von ki | dieser text wurde mithilfe von ki |
        dieser artikel wurde mit hilfe von ki | dpa-infocom, dpa: | diese meldung ist teil einer automatisierten |
        text wurde automatisiert aus dem dpa | meldung wurde automatisch von der deutschen presse-agentur
      `,
      nl: "heb je een fout gezien in | foutje gezien in dit artikel",
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Sie wollen mehr von uns? | Jetzt besser informiert sein! | Keinen Artikel mehr verpassen |
        Keinen Beitrag mehr verpassen | Immer auf dem Laufenden bleiben | Jetzt für den Newsletter anmelden |
        Wenn du ein Mensch bist, lasse das Feld leer | Wenn du ein Mensch bist, lass das Feld leer |
        Diese Feld nicht ausfüllen! | Dieses Feld nicht ausfüllen | Bitte dieses Feld leer lassen |
        Bitte lasse dieses Feld leer | Bitte lassen Sie dieses Feld leer
      `,
      nl: "Mis geen enkel recept! | Laat dit veld leeg",
      sv: "Prenumerera på bloggen via e-post",
    }),
    phrases: wordingsByLanguage({
      de: `
        verpassen? abonnieren sie unser | verpassen? abonnieren sie unseren | verpassen: abonnieren sie |
        in ihrer inbox. hier | abonnieren sie jetzt unseren monatlichen newsletter |
        abonnieren sie jetzt unseren newsletter | abonnieren sie jetzt unseren kostenlosen |
        abonnieren sie kostenlos die | abonnieren sie kostenlos unseren | abonniere jetzt unseren newsletter |
        deine email adresse an, damit wir dich mit | newsletter wird einmal die woche | dieser newsletter erscheint |
        den datenschutzbestimmungen dieser website zu
      `,
      nl: "controleer je inbox of spammap | we sturen je geen spam | wij sturen je geen spam",
      sv: "ange din e-postadress för att prenumerera | prenumerera nu för att fortsätta läsa",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Überzeugen Sie sich von unserem Online-Abo | Bestellen Sie jetzt Anmelden | Du hast bereits ein Abo? |
        Noch kein Abo? | Noch kein Abonnent? | Jetzt Angebot sichern | Jetzt Digital-Abo testen |
        # Monat gratis testen | # Monate gratis testen | Alle Abo-Angebote | Zum Abo-Shop |
        Dieser Beitrag ist nur für Abonnenten | Zugang freischalten | Jetzt Artikel freischalten |
        Unbegrenzter Zugriff auf alle Artikel | Alle Artikel unbegrenzt lesen
      `,
      nl: "Nog geen abonnee? | Bekijk abonnementen | Maandelijks opzegbaar | Op elk moment opzegbaar",
      sv: "Ingen bindningstid",
      da: "Køb abonnement | Ingen binding",
    }),
    phrases: wordingsByLanguage({
      nl: "lees onbeperkt alle artikelen",
      sv: "läs obegränsat på",
      nb: "for å lese hele saken må du",
      da: "du skal være abonnent for at",
      fi: "kirjaudu sisään tai tilaa",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: `
        Einen Kaffee spendieren | Kaffee spendieren | Spendieren Sie uns einen Kaffee | Spendiere uns einen Kaffee |
        Spenden mit PayPal | Spende per PayPal | Ja, ich will Gerade nicht
      `,
    }),
    phrases: wordingsByLanguage({
      de: `
        kaffee hält unseren motor am laufen | wenn ihnen unsere unabhängige arbeit gefällt |
        zu einem offenen internet und freien zugang zu unabhängigem | wenn ihnen unsere arbeit gefällt |
        wenn dir unsere arbeit gefällt | mit einem einmaligen oder regelmäßigen beitrag |
        zeigen sie es uns mit einer
      `,
    }),
  },
  {
    name: "note on a form",
    reason: "What a form for readers says of its fields.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: `
        Pflichtfelder | Pflichtfeld | Mit * markierte Felder sind Pflichtfelder | Bitte füllen Sie dieses Feld aus |
        Bitte gib eine gültige E-Mail-Adresse ein | Bitte geben Sie Ihre E-Mail-Adresse ein | Vorname | Nachname |
        Ihre Nachricht | Passwort zurücksetzen? | Sicherheitsabfrage
      `,
      nl: "Voornaam",
      sv: "E-post (Obligatorisk) | Namn (Obligatorisk)",
      da: "Skal udfyldes",
    }),
    phrases: wordingsByLanguage({
      de: `
        website ist durch recaptcha geschützt | seite ist durch recaptcha geschützt |
        seite wird durch recaptcha geschützt
      `,
      nl: "site wordt beschermd door recaptcha",
    }),
  },
  {
    name: "cookie notice",
    reason: "The site's notice about cookies.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: `
        Cookie-EinstellungenAkzeptieren | Cookie-Einwilligung | Überblick zum Datenschutz |
        Cookie Dauer Beschreibung | Cookie-Einstellungen öffnen | Einwilligung widerrufen
      `,
      sv: "Endast nödvändiga kakor",
      nb: "Personvernerklæring og informasjonskapsler (cookies)",
    }),
    phrases: wordingsByLanguage({
      de: `
        ihnen die relevanteste erfahrung zu bieten | absolut notwendig. diese kategorie umfasst |
        weitere nutzung der webseite stimmen sie | cookies helfen uns bei der bereitstellung |
        während sie durch die website navigieren | cookies, die für das funktionieren der website
      `,
      sv: "för att ge dig den mest relevanta",
      nl: "om je de meest relevante ervaring te bieden | om u de meest relevante ervaring te bieden",
      da: "for at give dig den mest relevante",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      de: `
        Verlags-Services | Unsere AutorInnen | Unsere Mediadaten | Alle Abos auf einen Blick | Mediendaten |
        Kontakt und Impressum | Impressum/Datenschutz | Kontakt & Impressum | Impressum und Kontakt |
        Datenschutz & Impressum | Allgemeine Geschäftsbedingungen (AGB) | Unsere vollständige Datenschutzerklärung |
        Abo & Service | Abo und Service | Zusteller werden | Zeitungszusteller werden | KI-Richtlinien
      `,
      nl: "Bezorgklacht | Privacy- en cookiebeleid",
      sv: `
        Helårsprenumeration | Halvårsprenumeration | Ge bort prenumeration | Vår panel | Utebliven tidning
      `,
      nb: "Mine data og mine valg | Ansvarsmerket",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      de: "Nutzungsrechte erwerben?",
    }),
    phrases: wordingsByLanguage({
      de: `
        weitere lizenzierungen exklusiv über | jegliche veröffentlichung und nicht-private nutzung |
        weiterverwendung, auch auszugsweise | nutzung auch in auszügen | übernahme und nutzung der inhalte |
        die verwendung dieses textes ist kostenpflichtig
      `,
      nl: "auteursrecht voorbehouden:",
      nb: "bruk annet sted er ikke tillatt",
      fi: "sisällön kopiointi ilman",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      de: `
        Jetzt WhatsApp-Kanal abonnieren | WhatsApp-Kanal abonnieren | Zum WhatsApp-Kanal | Folge uns bei Google News |
        Diesem Autor folgen
      `,
      sv: "Följ ämnet",
      da: "Følg emnet",
      fi: "Seuraa aihetta",
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: "Bezahlte Anzeige | Der Artikel geht nach der Anzeige weiter",
      sv: "Betalt innehåll",
      da: "Artiklen fortsætter herunder",
    }),
  },
  {
    name: "call of an advertiser",
    reason: "A question by which an advertisement begins.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: `
        Sie suchen ein Haus oder Wohnung? | Sie suchen ein Haus oder eine Wohnung? | Sie möchten Ihr Auto verkaufen? |
        Sie suchen eine Wohnung? | Jobs in Ihrer Region
      `,
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({
      de: "Schlagworte zum Artikel | Orte in diesem Artikel",
    }),
  },
  {
    name: "source",
    reason: "It names the agency or site that the text came from.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: `
        Mit Material von dpa | Mit Material der dpa | Mit Agenturmaterial | Mit Material der Agenturen
      `,
    }),
  },
  {
    name: "home and breadcrumb",
    reason: "A link to the site's front page, or the path to the article.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: "Zurück zur Artikelübersicht | Zurück zur Newsübersicht | Zurück zum Ressort",
      nl: "Meteen naar de content",
    }),
  },
  {
    name: "view counter",
    reason: "The number of times the page was called.",
    place: "edges",
    wordings: wordingsByLanguage({
      de: "Dieser Artikel wurde # mal gelesen",
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    phrases: wordingsByLanguage({
      sv: "rätta text- och faktafel | anmäl till medieombudsmannen | är ansvarig utgivare för",
      nb: "pressens faglige utvalg er et klageorgan | kopiering av materiale fra",
      da: "er tilmeldt pressenævnet",
      fi: "noudattaa journalistin ohjeita",
    }),
  },
];
