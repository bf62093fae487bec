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
        Fund independent journalism | Available for everyone, funded by readers | News provider of the year |
        Whether you give a little or a lot, your funding will power our reporting for the years to come. |
        We have an urgent message | Unlock All-access digital benefits: | Far fewer asks for support |
        Support once from just £1 | Support another amount | We accept credit card, PayPal, Apple Pay |
        Accepted payment methods: Visa, Mastercard, American Express and PayPal | Remind me in May |
        We will be in touch to remind you to contribute. Look out for a message in your inbox in | Manage my account |
        To continue reading this premium article | Register to read this article free |
        Register and unlock this article | Enjoy unlimited access to all articles |
        Get unlimited access to the first month | Simply log in | Want to read more? |
        Register now to read this article. It's free, quick and easy | Gift this article free |
        Give the gift of this article | You have 10 articles left to gift this month |
        We've noticed you're adblocking. | We rely on advertising to help fund our award-winning journalism. |
        Thank you for your support. | Click here for instructions | Visit our adblocking instructions page. |
        Read today's newspaper online | Subscribe today for just £1 a month |
        Sign up today for a one month free trial | Become a subscriber and unlock full access |
        Subscribe now and get the first 3 months for £1 | Your support helps us to tell the story |
        Your support makes all the difference. | Your support makes all the difference. Close | Find out more |
        Want an ad-free experience? | Unlock unlimited access and benefits |
        Please refresh the page or navigate to another page on the site to be automatically logged in |
        Please refresh your browser to be logged in | Or if you would prefer: |
        Want an ad-free experience?View offers |
        Password must be at least 6 characters, include an upper and lower case character and a number |
        By registering you will also enjoy limited access to Premium articles, exclusive newsletters, commenting, and virtual events with our leading journalists |
        I would like to be emailed about offers, events and updates from Evening Standard. Read our privacy notice.
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
        Das Abo kann jederzeit mit einer Frist von 7 Tagen zum Ende des Bezugszeitraums gekündigt werden. |
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
      pt: `
        Assine e continue lendo | sua assinatura vale muito | Para continuar a ler este artigo assine |
        Tem um código? Insira-o aqui
      `,
      it: `
        Hai già un abbonamento? | Hai già un abbonamento? Accedi qui | Contenuto per gli abbonati premium |
        Accedi all'articolo e a tutti i contenuti del sito |
        Accesso illimitato agli articoli selezionati dal quotidiano | Rifiuta e abbonati
      `,
      ca: `
        Ja soc subscriptor | Article només per a subscriptors |
        Identificar-me. Si ja sóc usuari verificat, m'he d'identificar. Vull ser usuari verificat. Per escriure un comentari cal ser usuari verificat. |
        Nota: Per aportar comentaris al web és indispensable ser usuari verificat i acceptar les Normes de Participació. |
        Si ja sóc usuari verificat, m'he d'identificar. Vull ser usuari verificat. Per escriure un comentari cal ser usuari verificat. |
        Per escriure un comentari cal ser usuari verificat. |
        Per aportar comentaris al web és indispensable ser usuari verificat i acceptar les Normes de Participació.
      `,
      ro: `
        Fă o donație | Redirecționează 3,5% din impozitul tău | Nu ai cont?
      `,
      ru: `
        Материал доступен только по подписке | Уже есть подписка? Войти | Срок действия ссылки истек |
        Ссылка для восстановления пароля отправлена на адрес | Я не получил письмо | У меня нет аккаунта |
        У меня уже есть аккаунт | Регистрация пройдена успешно! |
        Пожалуйста, перейдите по ссылке из письма, отправленного на
      `,
      uk: `
        Стати членом Клубу | Приєднатися до Клубу | Ви вже у Клубі? Увійти |
        Матеріал доступний лише для передплатників | Скасувати підписку можна у будь-який момент |
        Вхід до особистого кабінету
      `,
      pl: `
        Czytaj dalej w ramach subskrypcji | Subskrypcję możesz anulować w każdej chwili |
        Zyskaj dostęp do ekskluzywnych treści
      `,
      tr: `
        Zaten üye misiniz? Giriş yapın | Hesabınız yok mu?
      `,
      ar: `
        هذا المحتوى متاح للمشتركين فقط
      `,
      fa: `
        ورود به حساب کاربری
      `,
      cs: `
        Tento článek je určen jen předplatitelům | Tento článek je exkluzivním obsahem pro předplatitele |
        Článek je jen pro předplatitele | Pokračování článku je dostupné pouze pro předplatitele |
        Jste již předplatitel? Přihlaste se | Předplatné můžete kdykoli zrušit | Odemkněte si celý článek
      `,
      hu: `
        Már előfizető vagyok | Ha már előfizető vagy, jelentkezz be! | Támogasd a munkánkat! |
        Legyél te is a támogatónk! | Csatlakozz a Körhöz
      `,
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        Make a year-round impact by supporting the * |
        I hope you appreciated this article. Before you move on, I was hoping you would consider taking the step of supporting *’s journalism. |
        We hope you appreciated this article. Before you close this tab, we want to ask if you could support * at this crucial time for journalism |
        Support from readers like you keeps * open for everyone to read and powers fearless investigative journalism. |
        Read * ad-free on all your devices | Unlimited access to the * app |
        Exclusive newsletter for supporters, sent every week from the * newsroom |
        We urge you to turn off your ad blocker for * website so that you can continue to access our quality content in the future. |
        The * values your comments but kindly requests all posts are on topic, constructive and respectful. Please review our commenting policy. |
        Register for free to become part of *'s conversation
      `,
      de: `
        Weiterlesen mit *+ | Freier Zugriff auf alle S+-Artikel auf * und in der App |
        Alle Artikel auf * frei zugänglich. | * als E-Paper und in der App. |
        Jetzt weiterlesen. Mit dem passenden *-Abo. | Lesen Sie mit *+ weiter |
        Dieser Inhalt ist exklusiv für *+ Abonnenten. | Mit dem PUR-Abo * ohne Werbetracking nutzen |
        Werbefrei lesen mit * Pur | Danke, dass Sie * lesen. | Zugang zu allen *+ Beiträgen |
        Dieser Artikel ist Teil des *-Plus-Angebots | Testen Sie * Plus 4 Wochen für 0,99 Euro |
        Diese Inhalte sind nur mit *+ verfügbar. | Unterstützen Sie die * | Jetzt die digitale * testen |
        Dieser Artikel gehört zu *+ | Das ist ein *+-Artikel. | Dieser Artikel ist mit *+ verfügbar |
        Oder nutzen Sie das *-pur-Angebot | Möchtest du * und Journalismus unterstützen? Mehr erfahren
      `,
      nl: `
        Lees alles met * Premium
      `,
      fr: `
        Lecture du * en cours sur un autre appareil. | Vous pouvez lire * sur un seul appareil à la fois |
        Parce qu’une autre personne (ou vous) est en train de lire * avec ce compte sur un autre appareil. |
        Vous ne pouvez lire * que sur un seul appareil à la fois (ordinateur, téléphone ou tablette). |
        En cliquant sur « Continuer à lire ici » et en vous assurant que vous êtes la seule personne à consulter * avec ce compte.
      `,
      pt: `
        Comprou o *? Insira o código presente na Revista E para continuar a ler
      `,
      it: `
        Continua a leggere * | Sostieni *: mai come in questo momento abbiamo bisogno di te. |
        Se sei qui è evidente che apprezzi il nostro giornalismo. Come sai un numero sempre più grande di persone legge * senza doverlo pagare.
      `,
      ro: `
        Donează suma dorită pentru susținerea *
      `,
      hu: `
        Támogasd te is a *-et!
      `,
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    isInSentences: true,
    phrases: wordingsByLanguage({
      en: `
        If you can, please support us on a monthly basis
      `,
      de: `
        Die »nd.Genossenschaft« gehört den Menschen, die sie ermöglichen: unseren Leser:innen und Autor:innen |
        Bitte deaktivieren Sie sämtliche Hard- und Software-Komponenten, die in der Lage sind Teile unserer Website
      `,
      es: `
        Si decides continuar compartiendo tu cuenta, este mensaje se mostrará en tu dispositivo y en el de la otra
      `,
      pt: `
        Mais de 180 reportagens e análises publicadas a cada dia
      `,
    }),
  },
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    namesNoSection: true,
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Support £5/monthly | Search jobs | Digital Archive | Complete crosswords | Subscriber-only | Premium |
        Need help? | Support Now | View offers
      `,
    }),
  },
];
