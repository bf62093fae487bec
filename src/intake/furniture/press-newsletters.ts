import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of newsletters and of forms to order them, as papers, broadcasters and magazines print them. */
export const PRESS_NEWSLETTERS_RULES: readonly FurnitureRule[] = [
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      de: `
        Das Abo kann jederzeit abbestellt werden. |
        Informationen zum Datenschutz finden Sie in unserer Datenschutzerklärung. |
        Hiermit bestätige ich, die AGB und die Datenschutzerklärung gelesen zu haben. |
        Es gelten die AGB und die Datenschutzerklärung. |
        Mit dem Klick auf „Jetzt anmelden“ stimme ich den Nutzungsbedingungen zu. | Dieses Feld ist ein Pflichtfeld. |
        Täglich die wichtigsten Nachrichten in Ihrem Postfach | Alle Newsletter anzeigen |
        Hier geht's zu allen Newslettern | Keine News verpassen |
        Starten Sie gut informiert in den Tag oder Abend. Verpassen Sie nichts mit unserem kompakten Nachrichtenüberblick am Morgen und Abend. Jetzt hier kostenlos abonnieren. |
        Ihr Update für die wichtigsten Nachrichten: morgens und abends | Was jetzt? – Der tägliche Morgenüberblick |
        Jetzt gratis bestellen | Deutschlands mutigster Hauptstadt-Newsletter |
        Vielen Dank, Sie haben sich erfolgreich angemeldet. |
        Vielen Dank für Ihre Anmeldung. Sie erhalten eine Bestätigung per E-Mail. |
        Sie erhalten in Kürze eine E-Mail mit einem Bestätigungslink. |
        Bitte bestätigen Sie Ihre Anmeldung durch einen Klick auf den Link in der E-Mail. |
        Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut. |
        Die Anmeldung ist fehlgeschlagen. Bitte versuchen Sie es später noch einmal. |
        Ausführliche Informationen zum Versandverfahren und zu Ihren Widerrufsmöglichkeiten erhalten Sie in unserer Datenschutzerklärung. |
        Bitte klicke auf den Link in der Bestätigungsmail, um deine Anmeldung abzuschließen. |
        Du hast dich erfolgreich für den Newsletter angemeldet. |
        Es gab leider ein Problem beim Absenden des Formulars. Bitte versuche es erneut. |
        Gefällt dir dieser Beitrag? | Vielen Dank für deine Stimme! | Hol dir die besten Rezepte in dein Postfach |
        Rezept der Woche per Newsletter | Wöchentlich die besten Rezepte per E-Mail |
        Jeden Tag um 6 Uhr bestens informiert | Starten Sie mit den wichtigsten Nachrichten in den Tag |
        Erhalten Sie die besten Hintergründe, Analysen und Kommentare aus der Redaktion. |
        Mit dem Update bleibst du beim Frühstück oder in der Mittagspause über deinen Kanton und die Welt informiert. |
        Wir verwenden Ihre Daten ausschliesslich für den Versand des Newsletters.
      `,
      nl: `
        Ontvang elke dag het belangrijkste nieuws in je mailbox | Vul een geldig e-mailadres in. |
        Ongeldig e-mailadres. Vul nogmaals in aub. | Er is iets misgegaan. Probeer het later opnieuw. |
        Lees hier ons privacybeleid. | Bekijk alle nieuwsbrieven | Je bent succesvol ingeschreven |
        Uitschrijven kan op elk moment. | Altijd op de hoogte blijven van het laatste nieuws? | Op de hoogte blijven?
      `,
      da: `
        Du kan altid afmelde dig igen | Se alle nyhedsbreve | Du er nu tilmeldt
      `,
      sv: `
        Skaffa vårt nyhetsbrev | Få våra bästa artiklar direkt i mejlen |
        Få de viktigaste nyheterna direkt i mejlkorgen | Se alla nyhetsbrev |
        Du kan när som helst avsluta prenumerationen | Läs mer om hur vi hanterar dina personuppgifter |
        Så hanterar vi dina personuppgifter
      `,
      no: `
        Takk for din påmelding
      `,
      fi: `
        Tilaa kiinnostavimmat uutiset sähköpostiisi | Voit peruuttaa tilauksen milloin tahansa
      `,
      fr: `
        Recevez tous les jours, l'actu de votre région |
        Tous les jours, recevez l’actualité de votre région par newsletter. | choisir une région |
        L'actualité "Faits divers" vous intéresse ? Continuez votre exploration et découvrez d'autres thèmes dans notre newsletter quotidienne. |
        Veuillez renseigner une adresse email valide | Voir toutes les newsletters | Abonnez-vous à nos infolettres |
        Inscrivez-vous à nos infolettres | Un instant, s'il vous plaît
      `,
      es: `
        Recibe gratis en tu correo las noticias más importantes | Recibe nuestras newsletters |
        Recibe un e-mail cada vez que publiquemos | Suscribirme al boletín | Ver todos los newsletters |
        ¡Gracias por suscribirte! |
        Suscríbete aquí a nuestro nuevo newsletter para recibir cada viernes una selección de nuestro mejor contenido de la semana. |
        Y recuerda que puedes recibir notificaciones en nuestra app. Descarga la última versión y actívalas. |
        ¿Ya conoces nuestro canal de YouTube? ¡Suscríbete!
      `,
      it: `
        Iscriviti e ricevi le notizie via email | Resta aggiornato iscrivendoti alla nostra newsletter
      `,
      ca: `
        Accepto la política de privacitat
      `,
      ro: `
        Sunt de acord cu termenii și condițiile | Am citit și sunt de acord cu politica de confidențialitate
      `,
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      de: `
        Weitere Newsletter | Zur Newsletter-Übersicht
      `,
      fi: `
        Kiitos tilauksestasi! | Kaikki uutiskirjeet
      `,
      fr: `
        Email invalide
      `,
      ca: `
        Apunta-t'hi
      `,
      ro: `
        Mă abonez
      `,
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      de: `
        Nichts verpassen! Jetzt den *-Newsletter abonnieren | Immer informiert mit dem *-Newsletter |
        Das * Update - auch als E-Mail-Newsletter |
        Mit dem täglichen Newsletter von * bleiben Sie auf dem Laufenden. |
        Alles, was Sie heute wissen müssen: Die wichtigsten Nachrichten des Tages, zusammengefasst und eingeordnet von der *-Redaktion. Hier kostenlos anmelden. |
        Keine News verpassen! Mit unserem täglichen Newsletter erhalten Sie jeden Morgen alle Nachrichten von * der vergangenen 24 Stunden. |
        * Daily Newsletter | Der Newsletter von * | Die *-Newsletter: jetzt abonnieren
      `,
      es: `
        Recibe la newsletter de * |
        Recibí en tu mail todas las noticias, historias y análisis de los periodistas de * |
        Recuerda que puedes recibir notificaciones de *. Descarga la nueva versión de nuestra app y actívalas para no perderte nuestro mejor contenido.
      `,
      pt: `
        Receba as notícias do * no seu e-mail | Receba as newsletters do *
      `,
    }),
  },
];
