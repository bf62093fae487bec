import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of newsletters and of forms to order them, as papers, broadcasters and magazines print them. */
export const PRESS_NEWSLETTERS_2_RULES: readonly FurnitureRule[] = [
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        The Business Briefing newsletter delivers major stories, exclusive coverage and expert opinion. Sign up to get it every weekday morning. |
        Make the most of your health, relationships, fitness and nutrition with our Live Well newsletter. Get it in your inbox every Monday. |
        Find out the next TV, streaming series and movies to add to your must-sees. Get The Watchlist delivered every Thursday. |
        Sign up now for the latest news from Australia and around the world direct to your inbox. |
        Start your day with a curation of our top stories in your inbox |
        Keep up with stories of the day with our lunchtime news wrap and important breaking news alerts. |
        Sign up for our daily updates here and get the latest news to your inbox. |
        Sign up now: Get insights on Asia's fast-moving developments |
        Sign up now: Get the biggest sports news in your inbox |
        Sign up now: Get tips on how to grow your career and money |
        Get our pick of top stories and thought-provoking articles in your inbox |
        Subscribe to our Chief Editor’s Week in Review |
        Our chief editor shares analysis and picks of the week's biggest news every Saturday. |
        An automated curation of our top stories to start your day. | Please enter valid email. |
        Your subscription could not be saved. Please try again. | Your subscription has been successful. |
        Subscribe to get the latest news, and be updated | Please check your email for your newsletter subscription. |
        View More Newsletter | Your subscription plan doesn't allow commenting. To learn more see our FAQ |
        Thanks for signing up. Look out for your next newsletter in your inbox |
        We've got more newsletters we think you'll find interesting. |
        The email address you have provided is already registered. |
        Receive essential international news every morning | Don't miss the latest news from Russia. |
        We sent a confirmation to your email. Confirm your email in order to subscribe. |
        We sent a confirmation to your email. | The only newsletter you need to understand Russia |
        Sign up for The Beet | Underreported stories. Fresh perspectives. From Budapest to Bishkek. |
        Protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply. |
        This site is protected by reCAPTCHA | Subscribe here to a topic. |
        Get updates on rights issues from around the globe. Join our movement today. |
        Get our data & surveillance newsletter. Free. Every week. |
        By providing your email, you agree to our Privacy Policy.
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
    phrases: wordingsByLanguage({
      en: `
        By entering your email and clicking Sign Up, you're agreeing to let us send you customized marketing messages |
        By clicking “Sign Up,” you accept our Terms of Service and Privacy Policy |
        Your privacy is important to us. Any information you provide to us via this website may be placed by us on |
        This newsletter may contain advertising, deals, or affiliate links |
        If so, you’ll be interested in our free daily newsletter |
        Unlock a world of Benefits! From insightful newsletters to real-time stock tracking, breaking news and a
      `,
      de: `
        Ich bin damit einverstanden, dass mir per E-Mail interessante Angebote des Verlages unterbreitet werden
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
        No, thanks | More newsletters | Delivered weekly | Delivered weekdays | Delivered Daily | Every weekday |
        Twice weekly | Daily Headlines | THR Newsletters | Enter Email | Manage Newsletters | Marketing preferences |
        More info
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
      ro: `
        Mă abonez
      `,
    }),
  },
];
