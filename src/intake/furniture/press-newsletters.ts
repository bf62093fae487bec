import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of newsletters and of forms to order them, as papers, broadcasters and magazines print them. */
export const PRESS_NEWSLETTERS_RULES: readonly FurnitureRule[] = [
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        Sign up for free * newsletters |
        Sign up for *'s Wonder Theory science newsletter. Explore the universe with news on fascinating discoveries, scientific advancements and more. |
        CLICK HERE TO GET THE * APP |
        By entering your email and pushing continue, you are agreeing to *'s Privacy Policy and Terms of Use. |
        I agree to receive emails from * |
        Keep up to date with the most important stories and the best deals, as picked by the * team. |
        Sign up for *'s free daily newsletter to get breaking TV news, exclusive first looks, recaps, reviews, interviews with your favorite stars, and more. |
        Want more movie news? Sign up for *'s free newsletter to get the latest trailers, celebrity interviews, film reviews, and more. |
        Start your day with essential news from * | Get the best of * in your inbox every day. |
        * is a nonprofit newsroom that investigates abuses of power. Sign up for The Big Story newsletter to receive stories like this one in your inbox. |
        Subscribe to the * Daily newsletter, and we’ll send you our best reporting every day. |
        Sign up for The Brief, *’s daily newsletter that keeps readers up to speed on the most essential Texas news. |
        You may occasionally receive promotional content from *. |
        The biggest tech stories and the best of *, every day. | Stay connected to * and get the latest updates |
        Add * to your inbox | Discover more from * | Get more from * in the Substack app |
        You've successfully subscribed to *. |
        Stay informed with *'s free email newsletter, updated daily and weekly. |
        Get the latest science news with *'s free email newsletters, updated daily and weekly. Or view our many newsfeeds in your RSS reader. |
        Keep up to date with the latest news from * via social networks: |
        Tell us what you think of * -- we welcome both positive and negative comments. Have any problems using the site? Questions? |
        Want a daily wrap-up of all the news and commentary * has to offer? Subscribe to our morning newsletter, Crash Course. |
        Start your day with essential news from *. Sign up for our free morning newsletter, Crash Course. |
        Help keep * independent | Got a tip? Send it to * here. | Subscribe to * newsletters and alerts |
        Sign up for * Breaking News Alerts & keep your inbox happy. | More great * stories |
        *'s AI experts cover the latest news in the fast-moving field. |
        Startups are the core of *, so get our best coverage delivered weekly. | Keep up with the latest from * |
        Stay up to date with the latest news from * | Kick off your evenings with *'s take on the world of football |
        All the day's headlines and highlights from the *, direct to you every morning |
        Sign up to free * email alerts |
        I would like to be emailed about offers, events and updates from *. Read our Privacy notice |
        I would like to be emailed about offers, events and updates from *. Read our privacy policy |
        Roula Khalaf, Editor of the *, selects her favourite stories in this weekly newsletter. |
        Sign up here to receive *’s free newsletter |
        By providing your email address, you have read and agree to * News' Terms and Conditions and Privacy Policy. |
        The next issue of * will soon be in your inbox. |
        Sign up for breaking news alerts from *, right at your fingertips |
        Sign up to the * books newsletter for features, podcasts and more |
        Get *'s Daily Edition by email and never miss our top stories |
        Every evening, *'s editors send out a selection of the day's hard news and quality feature journalism. You can sign up to receive it directly here. |
        Every evening, * sends out a selection of the day's news and features. Sign up here. |
        Receive a weekly dose of discovery in your inbox. We'll also keep you up to date with * events and special offers.
      `,
      de: `
        Nichts verpassen! Jetzt den *-Newsletter abonnieren | Immer informiert mit dem *-Newsletter |
        Das * Update - auch als E-Mail-Newsletter |
        Mit dem täglichen Newsletter von * bleiben Sie auf dem Laufenden. |
        Alles, was Sie heute wissen müssen: Die wichtigsten Nachrichten des Tages, zusammengefasst und eingeordnet von der *-Redaktion. Hier kostenlos anmelden. |
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
    wordings: wordingsByLanguage({
      en: `
        Sign up for Morning Wire: Our flagship newsletter breaks down the biggest headlines of the day. |
        Sign up here. | CLICK HERE TO SIGN UP FOR OUR ENTERTAINMENT NEWSLETTER | CLICK HERE FOR MORE US NEWS |
        By submitting your email, you agree to our Terms and Privacy Policy and to receive email correspondence from us. |
        By submitting your email, you agree to our Terms and Privacy Notice. |
        By signing up you are agreeing to our Terms of Service and Privacy Policy. |
        By submitting your information you agree to the Terms & Conditions and Privacy Policy and are aged 16 or over. |
        By clicking “Sign Up”, you accept our Terms of Service and Privacy Policy. You can opt out at any time. |
        By providing your email address, you agree to the Terms of Use and Privacy Policy. |
        Your newsletter sign-up was successful | Want to add more newsletters? | Join the club |
        Get full access to premium articles, exclusive features and a growing list of member rewards. |
        An account already exists for this email address, please log in. |
        Breaking space news, the latest updates on rocket launches, skywatching events and more! |
        Get instant access to breaking news, the hottest reviews, great deals and helpful tips. |
        Sign up to get the best content of the week, and great gaming deals, as picked by the editors. |
        All the latest news, reviews, and guides for Windows and Xbox diehards. |
        Thank you for subscribing. Check your inbox to confirm your subscription. |
        Success! Please check your email to confirm your subscription. |
        Success! Your account was created and you’re signed in. | You're all set! |
        You have been added to the newsletter. | You have successfully subscribed to our newsletter. |
        There was an issue signing you up. Please try again later. |
        Oops. Something went wrong. Please enter a valid email and try again. |
        Please enter a valid email and try again. | Browse all newsletters | Explore more newsletters |
        Explore our newsletters | Check out our other newsletters | Want more stories like this in your inbox? |
        Liked this story? | Don't miss out on the latest news | Never miss a story |
        Sign up for breaking news alerts | Sign up for our Morning Report and Breaking News newsletters. |
        Start your day with the stories you need to know. |
        Start your day smarter. Get all the news you need in your inbox each morning. | Get our top investigations |
        Subscribe to the Big Story newsletter. | Looking for news you can trust? | Sign up for Essential California |
        Get the morning's top stories | Wake up to the day’s most important news. |
        Understand the world with a daily explainer plus the most compelling stories of the day. |
        Get notified about breaking news |
        Get the inside scoop on today's biggest stories in business, from Wall Street to Silicon Valley — delivered daily. |
        You can opt-out at any time by visiting our Preferences page or by clicking "unsubscribe" at the bottom of the email. |
        Sign up to get the inside scoop on today’s biggest stories in markets, tech, and business — delivered daily. |
        Start your day with the most important stories | Top Stories in your inbox | The Daily Digest |
        Join our email list | Subscribe now to keep reading and get access to the full archive. |
        Read more of this content when you subscribe today. | Over 10,000 subscribers | Launched 2 years ago |
        By subscribing, I agree to Substack's Terms of Use, and acknowledge its Information Collection Notice and Privacy Policy. |
        Pledge your support | Let me read it first | Great! You’ve successfully signed up. |
        Welcome back! You've successfully signed in. | Your link has expired. |
        Success! Check your email for magic link to sign-in. | Success! Your billing info has been updated. |
        Your billing was not updated. | Sign up for more like this. | We do not share your email with third parties |
        We'll never share your email. Unsubscribe at any time. |
        We won't share your email address. Unsubscribe any time. | We respect your privacy. Unsubscribe at any time. |
        You may unsubscribe from the newsletters at any time. | Get Science X Newsletter daily or weekly |
        Get the best stories every weekday. | Get the latest Science stories in your inbox. |
        Sign up for Today in Science | Sign up for The Slatest |
        We want to hear it. Send us a tip using our anonymous form. | Subscribe Today to Newsletters |
        Sign up for the 10 to Hear newsletter | Get our biggest stories handpicked for you each day |
        In your inbox: Our biggest stories, handpicked for you each day | The biggest tech news, delivered |
        Get the best tech, science, and culture news in your inbox daily. |
        News from the future, delivered to your present. | Select the newsletters you’d like to receive |
        Please select your desired newsletters and submit your email to upgrade your inbox. | Get Our Best Stories! |
        What's New Now | Your subscription has been confirmed. Keep an eye on your inbox! |
        Want more out-of-this world tech, space and science stories? |
        By clicking Sign Me Up, you confirm you are 16+ and agree to our Terms of Use and Privacy Policy. |
        Thanks for signing up. See you in your inbox! | Subscribe to stay up to date |
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
        Our Australian morning briefing breaks down the key stories of the day, telling you what’s happening and why it matters
      `,
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
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
        Sign up to The Long Read | Sign up to The Filter |
        Get updates about our journalism and ways to support and enjoy our work. | Not convinced? Find out more » |
        When you subscribe we will use the information you provide to send you these newsletters. Your information will be used in accordance with our Privacy Notice. |
        Thank you for subscribing! We have more newsletters | We have more newsletters | See our Privacy Notice |
        Sign up for FREE email alerts | Get email updates with the day's biggest stories |
        Get daily headlines and breaking news alerts for FREE by signing up to our newsletter |
        Get the latest news from around Scotland direct from our reporters in every corner of the country |
        Join our free newsletter |
        We’ll send you a myFT Daily Digest email rounding up the latest news every morning. |
        Stay on top of American politics with our daily newsletter | Get email updates from your favourite authors. |
        There was an error, please provide a valid email address. |
        A welcome email is on its way. If you don't see it, please check your junk folder. |
        We encountered an issue signing you up. Please try again | Interested in more newsletters? Browse here. |
        The email you need for the day's top news stories from Canada and around the world. |
        For news impacting Canada and around the world, sign up for breaking news alerts delivered directly to you when they happen. |
        Sign up to receive the daily headline newsletter |
        The Morning Edition newsletter is our guide to the day’s most important and interesting stories, analysis and insights. Sign up here. |
        Start the day with a summary of the day’s most important and interesting stories, analysis and insights. Sign up for our Morning Edition newsletter. |
        The Opinion newsletter is a weekly wrap of views that will challenge, champion and inform your own. Sign up here. |
        Get a weekly wrap of views that will challenge, champion and inform your own. Sign up for our Opinion newsletter. |
        Get a note directly from our foreign correspondents on what’s making headlines around the world. Sign up for our weekly What in the World newsletter. |
        Sports news, results and expert commentary. Sign up for our Sport newsletter. |
        News, results and expert analysis from the weekend of sport sent every Monday. Sign up for our Sport newsletter. |
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
    }),
  },
];
