import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines to subscribers, and of accounts and appeals, as papers, broadcasters and magazines print them. */
export const PRESS_WALLS_RULES: readonly FurnitureRule[] = [
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        This is a gift article | Gift unlocked article | Are you a print subscriber? Activate your account. |
        Print subscriber? Activate your digital access | Activate your digital access |
        Sign up for free to continue reading | You have been successfully signed out |
        You've read your last free article | This is your last free article. |
        This content is exclusive to subscribers | To Read the Full Story | Subscribe for unlimited access |
        Unlimited digital access | Keep reading by creating a free account or signing in. |
        Support local journalism. Subscribe today. | Your subscription makes our journalism possible. |
        Your subscription supports local journalism. |
        Your support makes stories like this possible. Please consider subscribing today. | $1 for 3 months |
        Limited Time Offer | Cancel or pause anytime. | 6-month Welcome Offer |
        Thank you for your patience while we verify access. | We are having trouble retrieving the article content. |
        Subscriber benefit: give recipes to anyone |
        As a subscriber, you have 10 gift recipes to give each month. Anyone can view them - even nonsubscribers. Learn more. |
        As a subscriber, you have 10 gift articles to give each month. Anyone can read what you share. |
        You have been granted access, use your keyboard to continue reading. | Save up to 50% on a subscription |
        To order presentation-ready copies for distribution to your colleagues, clients or customers visit https://www.djreprints.com. |
        Have a confidential tip for our reporters? Get in Touch |
        To continue, please click the box below to let us know you're not a robot. |
        We've detected unusual activity from your computer network |
        For inquiries related to this message please contact our support team and provide the reference ID below. |
        Upgrade to Premium | A Silver or Gold subscription plan is required to access premium news articles. |
        Sign in to access your portfolio | Start your 7-day free trial | Try it free | Try for free | See my options |
        View all plans | Choose your plan | Create a free account to read this article |
        Create a free account to access our ad-lite experience | Want to read more? Register to unlock this article. |
        Register to continue | Register Now, It's free! | You need to be logged in to do that | Sign in to save |
        Log in to save | By creating an account, you agree to the Terms of Use and acknowledge our Privacy Policy. |
        Unlock the full story | Already purchased a subscription? | Account verification required |
        Having trouble logging in? | Read this article for free! |
        Plus special access to select articles and other premium content with your account - free of charge. |
        Having trouble? Click here. | To access the content, check your email and follow the instructions provided. |
        You have reached your maximum number of articles. Log in or create an account FREE of charge to continue reading. |
        Become a supporter of independent journalism | Support your local station | Thanks to our sponsors |
        Thank you. Please check your inbox to confirm. | Become an NPR sponsor | Support provided by: |
        Support for PBS NewsHour Provided By |
        Your tax-deductible donation ensures our vital reporting continues to thrive. | Choose an amount |
        $5 per month | Become a member. Support the journalism you rely on. | WAIT! BEFORE YOU GO on about your day |
        We're independent of corporate interests — and powered by members. Join us. |
        Original reporting. Fearless journalism. Delivered to you. |
        If you value our reporting, please consider making a tax-deductible donation. |
        There has never been a more important time for us to stand up and show why science matters. I hope you’ll support us in that mission. |
        You’ve read 1 article in the last month |
        Our mission is to create clear, accessible journalism to empower understanding and action. |
        We accept credit card, Apple Pay, and Google Pay. You can also contribute via |
        Our News, Politics and Culture teams invest time and care working on hard-hitting investigations and researched analyses, along with quick but robust daily takes. |
        Already contributed? Log in to hide these messages. | Thank you for your contribution |
        You've read your last complimentary article this month. | You have read 3 of 5 free articles | Tired of ads? |
        Tired of ads? Go ad-free | All Access Digital | Write on Medium |
        Sign up to discover human stories that deepen your understanding of the world. |
        Distraction-free reading. No ads. | Organize your knowledge with lists and highlights. |
        Tell your story. Find your audience. | Read member-only stories | Support writers you read most |
        Earn money for your writing | Listen to audio narrations | Read offline with the Medium app |
        Not a member? Read for free here | If you’re new to Medium, create a new account to read this story on us. |
        Keep reading with a 7-day free trial | Already a paid subscriber? Sign in | Or purchase a paid subscription. |
        Continue reading this post for free, courtesy of | Continue reading this post for free in the Substack app |
        Claim your free subscription | Upgrade to a paid account | Sign up to read this post |
        Sign up now to read the post and get access to the full library of posts for subscribers only. |
        We noticed you have an ad blocker on. | It's us but for your ears. Listen on Apple Podcasts. |
        This article is free for all readers | We've noticed you're adblocking. |
        We rely on advertising to help fund our award-winning journalism. |
        You are seeing this message because ad or script blocking software is interfering with this page. |
        Disable any ad or script blocking software, then reload this page. |
        Please disable your adblocker to continue | Please whitelist our site | Looks like you have an ad blocker on |
        Continue without supporting us
      `,
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Continue without disabling | We get it: you like to have control of your own internet experience. |
        To read our full stories, please turn off your ad blocker. We'd really appreciate it. |
        Click the AdBlock button on your browser and select Don't run on pages on this domain. |
        Click on the AdBlock Plus button on your browser and select Enabled on this site. |
        Fund independent journalism | Available for everyone, funded by readers |
        Whether you give a little or a lot, your funding will power our reporting for the years to come. |
        Unlock All-access digital benefits: | Far fewer asks for support | Support another amount |
        We accept credit card, PayPal, Apple Pay |
        Accepted payment methods: Visa, Mastercard, American Express and PayPal |
        We will be in touch to remind you to contribute. Look out for a message in your inbox in | Manage my account |
        To continue reading this premium article | Visit our adblocking instructions page. |
        Read today's newspaper online | Sign up today for a one month free trial |
        These adverts enable local businesses to get in front of their target audience – the local community. |
        Your support helps us to tell the story | Your support makes all the difference. |
        Unlock unlimited access and benefits |
        Please refresh the page or navigate to another page on the site to be automatically logged in |
        Please refresh your browser to be logged in | Or if you would prefer: |
        Want an ad-free experience?View offers |
        Password must be at least 6 characters, include an upper and lower case character and a number |
        By registering you will also enjoy limited access to Premium articles, exclusive newsletters, commenting, and virtual events with our leading journalists |
        Already registered? Log in | Unlock the Editor’s Digest for free | Explore our full range of subscriptions. |
        Digital access for organisations. Includes exclusive features and content. |
        Subscribe to unlock this article | Save up to 40% |
        You might disagree with half of it, but you'll enjoy reading all of it |
        Unlimited online access to articles from across Canada with one account. |
        Enjoy insights and behind-the-scenes analysis from our award-winning journalists. |
        Support local journalists and the next generation of journalists. |
        Daily puzzles including the New York Times Crossword. | THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY |
        THIS CONTENT IS RESERVED FOR SUBSCRIBERS | REGISTER / SIGN IN TO UNLOCK MORE ARTICLES |
        Create an account or sign in to continue with your reading experience. |
        Access articles from across Canada with one account. | Enjoy additional articles per month. |
        Sign In or Create an Account | Unlimited, ad-lite access | Full article access |
        To view your reading history, you must be logged in. |
        Reminder, this is a Premium article and requires a subscription to read. |
        As New Zealand moves from crisis to recovery mode the need to support local industry has been brought into sharp relief. |
        Readers like you are keeping these stories free for everyone... |
        A mix of advertising and supporting contributions helps keep paywalls away from valuable information like this article. |
        For the price of one cup of coffee each week you can help keep paywalls away. |
        Our journalism is funded by readers like you |
        Your contributions will help us continue to deliver the stories that are important to you |
        Make a voluntary contribution here or support us from as little as €1 |
        Please enter your email address so we can send you a link to reset your password. |
        You should receive instructions for resetting your password. When you have reset your password, you can Sign In. |
        SUBSCRIBE NOW TO CONTINUE | Get 360° coverage—from daily headlines to 100 year archives. |
        Sign in to Unlock member-only benefits! | Access 10 free stories every month | Save stories to read later |
        Access to comment on every story | Sign-up/manage your newsletter subscriptions with a single click |
        Get notified by email for early access to discounts & offers on our products |
        Looks like you are already logged in from more than 5 devices! |
        To continue logging in, remove at least 1 device from the below list | SIGN IN WITH | Log In/Sign Up |
        Stock analysis. Market Research. Industry Trends on 4000+ Stocks | Clean experience with Minimal Ads |
        We need your support | Make a contribution to Independent Journalism | Support Free & Independent Journalism |
        Good morning, we need your help! | Yes, I want to contribute | e-Post daily digital newspaper |
        No advertisements, no interruptions | Privileged access to our events and programs |
        Subscription to our newsletters | Purchase access to this article for | For new subscribers only |
        Support press freedom & help us surpass 1,000 monthly Patrons: 100% independent, governed by an ethics code & not-for-profit. |
        In a time of both misinformation and too much information, quality journalism is more crucial than ever. |
        By subscribing, you can help us get the story right. | Already a member? Sign in to stop seeing this |
        Sign in to stop seeing this | If so, we have a request. | Yes, I'll give | Yes, I'll join |
        You clearly find our careful reporting valuable, in a time when facts are often distorted and news coverage often lacks context. |
        Good journalism costs a lot of money. Yet only good journalism can ensure the possibility of a good society, an accountable democracy, and a transparent government. |
        It’s essential to acknowledge that news production incurs expenses, and we take pride in never placing our stories behind a prohibitive paywall. |
        Would you consider supporting us with a modest contribution on a monthly basis to help maintain our commitment to free, accessible news? |
        For continued free access to the best investigative journalism in the country we ask you to consider making a modest support to this noble endeavour. |
        This story is exclusive to subscribers | Give the gift of news | We subscribe to the Press Code. |
        This article is free to read. | Sign up for free or sign in to continue reading. |
        Unlike our competitors, we don’t force you to pay to read the news but we do need your email address to make your experience better. |
        Nearly there! Create a password to finish signing up with us: |
        Please enter your password or get a sign in link if you’ve forgotten | Open Sesame! Thanks for signing up. |
        Instead we ask our readers who can afford to contribute, even a small amount each month, to do so. |
        If you appreciate it and want to see us keep going then please consider contributing whatever you can. |
        Sign up (it's quick and free) or sign in now. |
        Support our award-winning journalism. The Premium package (digital only) is R30 for the first month and thereafter you pay R129 p/m now ad-free for all subscribers. |
        Log in to access content and manage your profile. Not a subscriber? Find out more |
        Free article usually reserved for subscribers | Please whitelist us to continue reading. |
        Please sign up or log in to continue reading | Please consider supporting us |
        We're working hard to show the world the truth of Russia's brutal war against Ukraine — and we're keeping it free for everyone |
        Become a member – go ad‑free | Support independent journalism in Ukraine. Join us in this fight. |
        We’re here to help you understand
      `,
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        … we have a small favor to ask. | Remind me later. | Remind me next month | Thank you! Your reminder is set. |
        Your tax deductible gift can help stop human rights violations and save lives around the world. |
        To continue reading, subscribe today with our introductory offers | Subscribe for unlimited digital access
      `,
      de: `
        Mehr Perspektiven, mehr verstehen. | Freier Zugang zu allen Artikeln, Videos, Audioinhalten und Podcasts |
        Nur € 19,99 pro Monat, jederzeit kündbar. | Sie haben bereits ein Digital-Abonnement? |
        Testen Sie unser Angebot | Einen Monat gratis testen | Sie wollen diesen Artikel weiterlesen? |
        Dieser Artikel ist nur für Abonnenten verfügbar. |
        Registrieren Sie sich kostenlos, um den Artikel weiterzulesen. | Jetzt kostenfrei registrieren |
        Zu den Angeboten | Jetzt Angebote vergleichen | Danach 9,99 € pro Monat | Im ersten Monat kostenlos |
        Unbegrenzter Zugang zu allen Artikeln | Zugriff auf alle Artikel | Alle Artikel lesen |
        Alle Artikel im Web und in der App | Sie sind bereits registriert? | Bereits Kunde? Hier anmelden |
        Sie können diesen Artikel verschenken |
        Als Abonnentin oder Abonnent können Sie pro Monat 10 Artikel verschenken. | Z+ (abopflichtiger Inhalt) |
        Angebot jetzt auswählen | Mehr als 1.000 F+Artikel mtl. | Mit einem Klick online kündbar |
        Jetzt mit F+ weiterlesen | Ihr Abo wird geladen |
        Unsere Leser:innen müssen nichts bezahlen, wissen aber, dass guter, kritischer Journalismus nicht aus dem Nichts entsteht. |
        Ja, ich will unterstützen | Ich bin schon dabei | Gemeinsam für freie Presse | 10 Ausgaben für 10 Euro |
        Mit einem Abo weiterlesen | Sie haben bereits WiWo+? Hier anmelden | Immer werbefrei und unbegrenzt lesen |
        Das digitale Abo für IT und Technik. | Alle exklusiven Tests, Ratgeber & Hintergründe |
        Ein Abo für alle Magazine: c't, iX, MIT Technology Review, Mac & i, Make, c't Fotografie direkt im Browser lesen |
        Einmal anmelden – auf allen Geräten lesen - monatlich kündbar |
        Erster Monat gratis, danach monatlich ab 9,95 € |
        Wöchentlicher Newsletter mit Leseempfehlungen der Chefredaktion | Jetzt 1 Woche gratis testen |
        mit ausgeschaltetem Javascript | Wir sind auf Spenden angewiesen |
        Unterstütze auch Du unsere Arbeit jetzt mit Deiner Spende. |
        Mit Deiner finanziellen Hilfe unterstützt Du unabhängigen Journalismus. |
        Dieser Artikel ist Abonnenten mit Zugriffsrechten für diese Ausgabe frei zugänglich. |
        Sie sind Abonnent/in, aber noch nicht registriert? | Dein Abo für Journalismus von links! |
        Solidarisches Berichten – dank deiner Unterstützung |
        Jetzt »Freiwillig zahlen« und die Finanzierung unserer solidarischen Zeitung unterstützen. Damit nd.bleibt. |
        Das »nd« bleibt. Dank Ihnen. | Unterstützen Sie die JF mit Ihrer Spende. |
        Der erste Monat ist gratis, danach 9,80 €/Monat. Service und FAQs. |
        Mit Ihrer Unterstützung ermöglichen Sie Qualitätsjournalismus. |
        Danke, dass Sie unseren Journalismus unterstützen |
        Wir finanzieren unsere journalistische Arbeit durch Werbung |
        Sie entscheiden darüber, wie Sie unsere Inhalte nutzen wollen. Ihr Gerät erlaubt uns derzeit leider nicht, die entsprechenden Optionen anzuzeigen. |
        Dieser Artikel wurde Ihnen geschenkt. | Sie haben noch Fragen zum Abo? |
        (Du wirst umgeleitet, um die Zahlung abzuschliessen.) | Oder unterstütze uns per Banküberweisung. |
        Hol dir die App! | Registriere dich kostenlos, um alle Funktionen nutzen zu können. |
        Um diese Funktion nutzen zu können, müssen Sie angemeldet sein. |
        Melde dich an, um diesen Artikel zu speichern | Diese Funktion ist nur für eingeloggte Nutzer verfügbar.
      `,
      nl: `
        Lees dit artikel verder | Abonneer je nu | Bekijk onze abonnementen | Log in of maak een account aan |
        Gratis onbeperkt toegang tot Showbytes? Dat kan! | Eerste maand gratis |
        Onbeperkt toegang tot alle artikelen | Onbeperkt digitaal toegang | Deel dit artikel gratis |
        Je hebt dit artikel cadeau gekregen | Dit artikel is voor jou gratis te lezen | Dit is een premium artikel |
        Probeer nu gratis | Lees nu verder voor €1 | Bewaar voor later | Ontgrendel dit artikel |
        Je hebt het maximale aantal gratis artikelen bereikt
      `,
      da: `
        Er du allerede abonnent? Log ind her | Læs videre for 1 kr. | Læs videre med et abonnement | Læs artiklen nu |
        Få fuld adgang | Få adgang til alt indhold | Fuld adgang til alle artikler | Opsig når som helst |
        Del artiklen gratis | Som abonnent kan du ubegrænset dele artikler med dine venner og familie. |
        Du kan dele en artikel ved at klikke på ikonet øverst på siden. |
        Du kan kun dele artikler, hvis du er abonnent.
      `,
      sv: `
        Bara för prenumeranter | Logga in och läs | Prova en månad för 1 kr |
        Som prenumerant kan du dela låsta artiklar | Du får den här artikeln i gåva |
        Du har fått den här artikeln av en prenumerant
      `,
      no: `
        Har du allerede abonnement? | Få tilgang nå | Les videre for 1 krone | Les saken for 1 kr | Del saken gratis |
        Du kan lese denne artikkelen gratis
      `,
      fi: `
        Tilaa ja jatka lukemista | Lue koko artikkeli | Kokeile kuukausi 1 € | Peru milloin tahansa
      `,
      fr: `
        Comment ne plus voir ce message ? | Que se passera-t-il si vous continuez à lire ici ? |
        Ce message s’affichera sur l’autre appareil. Ce dernier restera connecté avec ce compte. |
        Y a-t-il d’autres limites ? | Vous ignorez qui est l’autre personne ? |
        Nous vous conseillons de modifier votre mot de passe. |
        Votre abonnement n’autorise pas la lecture de cet article |
        Pour plus d’informations, merci de contacter notre service commercial. |
        Cet article est réservé aux abonnés. Il vous reste 78% à découvrir. | Vous avez envie de lire la suite ? |
        Débloquez tous les articles immédiatement. | Déjà abonné(e) ? | Pas encore abonné ? | Je me connecte |
        Je teste sans engagement | S’abonner pour 1€ | Continuez votre lecture pour 0,99€ |
        Accédez à tous les contenus du site en illimité | Profitez de tous les contenus en illimité |
        L’accès à la totalité de l’article est protégé | Article en accès libre |
        Tirez votre information d'une source de confiance |
        Accédez en exclusivité aux révélations d’un journal d’investigation |
        Soutenez un journal 100% indépendant : sans subventions, sans publicités, sans actionnaires |
        Je veux en savoir plus ! | Soutenez une presse libre et indépendante |
        Inscrivez-vous gratuitement pour continuer la lecture | S'abonner avec Google |
        Lire en regardant une publicité | Offrir un abonnement
      `,
      es: `
        ¿Por qué estás viendo esto? | Suscríbete y continúa leyendo | Suscríbete para leer más |
        ¿Ya estás registrado? | Para seguir leyendo hazte Premium |
        Esta funcionalidad es exclusiva para suscriptores. | Has alcanzado tu límite de contenidos | Cree su cuenta |
        ¿Aún no tienes cuenta? | Ya soy socio/a
      `,
    }),
  },
];
