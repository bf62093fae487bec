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
      en: `
        Get our flagship newsletter with all the headlines you need to start the day. Sign up here. |
        Sign up for our Future Earth newsletter to get exclusive insight on the latest climate and environment news |
        Sign up to First Edition |
        Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters |
        Sign up to Business Today |
        Get set for the working day – we'll point you to all the business news and analysis you need every morning |
        Sign up to Down to Earth |
        The planet's most important stories. Get all the week's environment news - the good, the bad and the essential |
        Sign up to Football Daily | Sign up to The Breakdown |
        The latest rugby union news and analysis, plus all the week's action reviewed | Sign up to The Spin |
        Subscribe to our cricket newsletter for our writers' thoughts on the biggest stories and a review of the week’s action |
        Sign up to The Recap |
        The best of our sports journalism from the past seven days and a heads-up on the weekend’s action |
        Sign up to The Guide | Get our weekly pop culture email, free in your inbox every Friday |
        Sign up to Inside Saturday | Sign up to TechScape | A weekly dive in to how technology is shaping our lives |
        Sign up to Morning Mail | Sign up to Afternoon Update |
        Our Australian afternoon update breaks down the key stories of the day, telling you what’s happening and why it matters |
        Our Australian morning briefing breaks down the key stories of the day, telling you what’s happening and why it matters |
        Sign up to Headlines UK | Get the day’s headlines and highlights emailed direct to you every morning |
        Sign up to This is Europe |
        The most pressing stories and debates for Europeans – from identity to economics to the environment |
        Sign up to Global Dispatch |
        Get a different world view with a roundup of the best news, features and pictures, curated by our global development team |
        Sign up to Bookmarks |
        Discover new books and learn more about your favourite authors with our expert reviews, interviews and news stories. Literary delights delivered direct to you |
        Sign up to Feast |
        Recipes from all our star cooks, seasonal eating ideas and restaurant reviews. Get our best food writing every week |
        Sign up to Fashion Statement |
        Style, with substance: what's really trending this week, a roundup of the best fashion journalism and your wardrobe dilemmas solved |
        Sign up to Sleeve Notes |
        Get music news, bold reviews and unexpected extras. Every genre, every era, every week |
        Sign up to Film Weekly |
        Take a front seat at the cinema with our weekly email filled with all the latest news and all the movie action that matters |
        Sign up to The Long Read | Sign up to The Filter | Sign up to The Fiver |
        Get updates about our journalism and ways to support and enjoy our work. |
        When you subscribe we will use the information you provide to send you these newsletters. Your information will be used in accordance with our Privacy Notice. |
        Thank you for subscribing! We have more newsletters | We have more newsletters | See our Privacy Notice |
        Never miss a story | Get the latest Liverpool FC news, team news, transfer rumours and injury updates |
        Sign up to our Wales Matters briefing newsletter here | Try our new Premium app |
        Sign up for FREE email alerts | Get email updates with the day's biggest stories |
        Get daily headlines and breaking news alerts for FREE by signing up to our newsletter |
        Sign up here for the latest news and updates from across Greater Manchester | Get a weekly round-up |
        Join our free newsletter |
        Stay ahead of the trend in fashion and beyond with our free weekly Lifestyle Edit newsletter |
        Stay ahead of the curve with our weekly guide to the latest trends, fashion, relationships and more |
        Get the free Morning Headlines email for news from our reporters across the world |
        Get our free Inside Politics email | Thanks for signing up to the |
        Thanks for signing up to the News & Current Affairs email
      `,
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
      ru: `
        Ежедневная рассылка новостей | Самое важное за день — в нашей рассылке | Вы успешно подписались на рассылку |
        Мы отправили письмо для подтверждения на ваш адрес
      `,
      uk: `
        Щоденна розсилка головних новин
      `,
      pl: `
        Wyrażam zgodę na otrzymywanie informacji handlowych drogą elektroniczną | Dziękujemy za zapis na newsletter
      `,
      fa: `
        برای دریافت خبرنامه ایمیل خود را وارد کنید
      `,
      hu: `
        Feliratkozás a hírlevélre | Az adatkezelési tájékoztatót elolvastam és elfogadom
      `,
      el: `
        Συμπλήρωσε το email σου
      `,
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        Kick off your evenings with *'s take on the world of football |
        Sign up for the *'s newsletter to receive the best of our journalism |
        Original reporting and incisive analysis, direct from the * every morning |
        All the day's headlines and highlights from the *, direct to you every morning |
        Get the latest * breaking news on WhatsApp | Sign up to free * email alerts |
        The biggest stories from the * team | Join the * on WhatsApp |
        See today's front and back pages, download the newspaper, order back issues and use the historic * newspaper archive. |
        See today's front and back pages, download the newspaper, order back issues and use the historic Daily * newspaper archive. |
        I would like to be emailed about offers, events and updates from *. Read our Privacy notice |
        I would like to be emailed about offers, events and updates from *. Read our privacy policy
      `,
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
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Marketing preferences | More info | Show me | See our
      `,
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
    phrases: wordingsByLanguage({
      de: `
        Ich bin damit einverstanden, dass mir per E-Mail interessante Angebote des Verlages unterbreitet werden
      `,
    }),
  },
];
