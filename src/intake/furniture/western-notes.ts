import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What sites of Western Europe and America say beside and between the paragraphs of an article, on
 * a line of its own: no author writes so there.
 */
export const WESTERN_NOTE_RULES: readonly FurnitureRule[] = [
  {
    name: "unfold button",
    reason: "A button that unfolds the rest of a text, which stands between its paragraphs.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Show full article | Show full text | Expand article | Read full article",
      de: "Artikel aufklappen | Ganzen Artikel anzeigen",
      nl: "Toon meer | Lees het hele artikel",
      sv: "Visa mer | Visa hela artikeln",
      nb: "Vis mer | Vis hele saken",
      da: "Vis mere | Vis hele artiklen",
    }),
  },
  {
    name: "age notice",
    reason: "The site says that the article is old.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "This article is more than one year old | This story is more than # year old | This article is over # years old | This article was published more than # years ago | This article was published more than # year ago",
      de: "Dieser Artikel ist über # Jahre alt | Dieser Beitrag ist mehr als # Jahre alt | Dieser Artikel wurde vor mehr als einem Jahr veröffentlicht",
      nl: "Dit artikel is ouder dan een jaar | Dit bericht is meer dan een jaar oud | Dit artikel is meer dan # maanden oud",
      sv: "Artikeln är mer än ett år gammal | Den här artikeln är över # år gammal",
      nb: "Artikkelen er over ett år gammel | Artikkelen er over to år gammel | Artikkelen er over tre år gammel | Denne artikkelen er over to år gammel | Saken er over ett år gammel | Saken er mer enn # år gammel",
      da: "Artiklen er mere end # dage gammel | Denne artikel er mere end # dage gammel | Artiklen er over # år gammel",
      fr: "Cet article a plus d'un an | Cet article date de plus de # ans",
      es: "Este artículo tiene más de un año | Este artículo tiene más de # años",
      it: "Questo articolo ha più di un anno | Questo articolo ha più di # anni",
      pt: "Este artigo tem mais de um ano | Este artigo tem mais de # anos",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "You have # free articles left this month | You have # free articles remaining | You have # free articles remaining this month | You have # free article remaining this month | You have reached your monthly limit of free articles | Get unlimited access",
      de: "Weiterlesen mit Plus | Mit Plus weiterlesen | Guter Journalismus kostet Geld | Qualitätsjournalismus kostet Geld",
      sv: "Detta är en låst artikel | Det här är en låst artikel | Den här artikeln är låst",
      da: "Har du allerede et abonnement? Log ind | Har du allerede et abonnement?",
      nb: "Har du allerede et abonnement? Logg inn | Har du allerede abonnement? Logg inn",
      nl: "Heb je al een abonnement? Log in | Heeft u al een abonnement? Log in",
    }),
    phrases: wordingsByLanguage({
      en: "free articles this month | free articles left | free articles remaining | of your free articles",
      de: "gratis-artikel diesen monat | kostenlose artikel in diesem monat | noch # artikel kostenlos | guter journalismus kostet geld",
      nl: "gratis artikelen over | gratis artikelen deze maand",
      sv: "gratis artiklar kvar",
      nb: "gratis artikler igjen",
      da: "gratis artikler tilbage",
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      de: "Anzeige - Scrollen, um weiterzulesen | Anzeige – Scrollen, um weiterzulesen | Der Artikel wird unter der Anzeige fortgesetzt | Artikel wird nach der Werbung fortgesetzt | Nach der Anzeige geht es weiter | Text wird nach der Werbung fortgesetzt",
      nl: "Artikel gaat verder na de advertentie | Verhaal gaat verder onder de advertentie",
      sv: "Detta är en annons",
      da: "Artiklen forsætter efter annoncen | Teksten fortsætter under annoncen",
    }),
  },
  {
    name: "picture or video between",
    reason:
      "The site says that its text goes on behind a picture or a film, or that one is missing.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "To enjoy this content you need JavaScript | This content is not available in your region | View all photos | Show all photos | Media caption",
      de: "Der Text wird unter dem Bild fortgesetzt | Der Artikel geht unter dem Bild weiter | Dieses Video ist nicht verfügbar | Dieses Video ist leider nicht verfügbar | Alle Bilder anzeigen | Bild in Lightbox öffnen | Zur Galerie | Externer Inhalt | Empfohlener externer Inhalt | Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden | Externe Inhalte anzeigen | Mehr dazu in unserer Datenschutzerklärung",
      nl: "De tekst gaat verder onder de foto | De tekst gaat verder onder de video | De tekst loopt door onder de foto | De tekst gaat verder onder de afbeelding | Bekijk alle foto's | Deze video is niet beschikbaar | Deze video is niet beschikbaar door je cookie-instellingen | Deze content is niet beschikbaar door je cookie-instellingen | Cookie-instellingen aanpassen",
      sv: "JavaScript är avstängt | JavaScript måste vara på för att kunna spela video | Läs mer om hur du slår på JavaScript | Videon kan inte spelas upp | Texten fortsätter under bilden | Artikeln fortsätter under bilden | Artikeln fortsätter under videon",
      nb: "Du trenger javascript for å se video | For å se dette innholdet må du godta informasjonskapsler",
      da: "Artiklen fortsætter efter billedet | Artiklen fortsætter efter videoen | Historien fortsætter under billedet | Teksten fortsætter under billedet",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: "Link copied! | Copied! | Add us as a preferred source on Google | Google Preferred Source",
      de: "Artikel empfehlen | Seite empfehlen | Beitrag empfehlen",
      nl: "Bewaren | Artikel bewaren | Cadeau geven | Cadeau geven aan een vriend | Link is gekopieerd",
      sv: "Spara | Länken är kopierad",
      nb: "Lagre | Gi bort saken",
      da: "Gem | Gem artiklen | Giv artiklen som gave",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Audio: read by AI | This audio was generated by AI | This audio was generated by AI tools",
      de: "Audio: Artikel vorlesen lassen | Artikel vorlesen lassen | Text vorlesen lassen",
      nl: "Luister artikel | Laat dit artikel voorlezen",
      sv: "Lyssna på artikel",
      nb: "Lytt til artikkel | Få artikkelen opplest",
      da: "Få artiklen læst op",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Report a correction or typo | Suggest an edit | Did you find this page useful? | Do you have a news tip? | Send us your tips | Contact this reporter | Email this reporter | Send a tip to the reporter",
      de: "Fehler im Artikel gefunden? | Leserbrief schreiben | Gefällt Ihnen der Artikel? | Ihre Meinung ist gefragt | Haben Sie Hinweise zu diesem Artikel?",
      nl: "Reageer op dit artikel | Tip ons | Heb je een tip? | Heb je een tip voor de redactie? | Heb jij een tip of opmerking? | Klopt er iets niet? | Iets gezien of gehoord?",
      sv: "Rätta fel | Så arbetar vi | Så jobbar vi | Så arbetar vi med journalistik | Läs mer om hur vi arbetar | Har du ett tips? | Har du tips?",
      nb: "Fant du en feil? | Fant du en feil på siden? | Har du tips i saken? | Tips oss her | Ta kontakt med oss | Har du innspill til saken? | Saken oppdateres",
      da: "Har du et tip? | Send tip | Fandt du en fejl? | Fejl i artiklen? | Ret fejl | Har du tip til historien?",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Our standards: The Thomson Reuters Trust Principles | Licensing Rights | Purchase Licensing Rights | Acquire Licensing Rights | Why you can trust us | Every product is carefully selected by our editors | Newsletters may contain info about charities, online ads, and content funded by outside parties",
      de: "Transparenzhinweis: Links mit * sind Affiliate-Links | * Affiliate-Link",
    }),
    phrases: wordingsByLanguage({
      en: "we may earn a commission | we may earn an affiliate commission | may earn a small commission | this post originally appeared on | this article was originally published | this story was originally published | this post was originally published | this story first appeared | this article was first published | may not be published, broadcast, rewritten or redistributed | no part may be reproduced without the written permission | contact the author of this article | contact the reporter at | app for your ios or android | available on ios and android | directly in your inbox | delivered to your inbox",
      nb: "har du tips i saken | har du tips til saken | saken ble først publisert | artikkelen ble først publisert",
      de: "erhalten wir eine provision",
      sv: "artikeln publicerades först",
      da: "artiklen blev først bragt | artiklen blev først udgivet",
      fr: "cet article a été initialement publié | cet article est paru initialement",
    }),
  },
];
