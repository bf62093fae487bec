import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines about cookies and what other sites show in a page, as papers, broadcasters and magazines print them. */
export const PRESS_CONSENTS_RULES: readonly FurnitureRule[] = [
  {
    name: "consent dialog",
    reason: "The site's dialog about cookies and what it does with readers' data.",
    place: "anywhere",
    namesNoSection: true,
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        By using this site, you agree to our Privacy Policy and our Terms of Use. |
        By using this website, you accept our Terms of Use and Privacy Policy |
        To find out more, including how to control cookies, see here: Cookie Policy | Accept & continue |
        Manage my preferences | Manage Privacy Preferences | Privacy Preference Center | Your Ad Choices |
        Your US State Privacy Rights | Children's Online Privacy Policy | Consumer Health Data Privacy Policy |
        Consumer Health Privacy | GDPR Consent Preferences | EU Privacy Preferences | Your Privacy, Your Choice |
        Save & Exit | Learn more about our cookie policy | Update your settings here to see it. |
        Update your settings here, then reload the page to see it. | This content isn't available at the moment |
        View this post on Threads | View on Threads | View full post on X | View full post on Youtube |
        View full post on Instagram | See this content in its original format |
        This content is created and maintained by a third party, and imported onto this page to help users provide their email addresses. |
        Tweet may have been deleted | This tweet is currently unavailable. It might be loading or has been removed. |
        This tweet has been deleted | opens new tab | Opens in your email client | X (formerly Twitter) |
        This article contains content provided by Instagram. We ask for your permission before anything is loaded, as they may be using cookies and other technologies. |
        Allow Twitter content? | Allow Google YouTube content? | Allow content provided by a third party? |
        Allow and continue | Content cannot be displayed without consent |
        At Reach and across our entities we and our partners use information collected through cookies |
        This content is provided by Twitter, which may be using cookies and other technologies. |
        This content is provided by X, which may be using cookies and other technologies. |
        To show you this content, we need your permission to use cookies. |
        You can use the buttons below to amend your preferences to enable X cookies or to allow those cookies just once. |
        You can use the buttons below to amend your preferences to enable YouTube cookies or to allow those cookies just once. |
        You can change your settings at any time via the Privacy Options. |
        Unfortunately we have been unable to verify if you have consented to X cookies. |
        Unfortunately we have been unable to verify if you have consented to YouTube cookies. |
        To view this content you can use the button below to allow X cookies for this session only. |
        Allow cookies once |
        This content is provided by Spreaker, which may be using cookies and other technologies. |
        We need your consent to load this rte-player content | We need your consent to load this YouTube content |
        We need your consent to load this comcast-player content |
        We need your consent to load this Instagram content |
        We and our partners store and access information on your device |
        Please click here to open your cookie preferences |
        This content is hosted by a third party (youtube). By showing the external content you accept the terms and conditions of youtube.com. |
        By clicking on the play button you agree to the display of external content | Manage my choices |
        To view this site properly, enable cookies in your browser. Read our privacy policy to learn more. |
        To learn more see our Cookies Policy. | For more information on cookies please refer to our cookies policy. |
        We use some essential cookies to make this website work. |
        We also use cookies set by other sites to help us deliver content from their services. |
        You have accepted additional cookies. You can change your cookie settings at any time. |
        You have rejected additional cookies. You can change your cookie settings at any time. |
        Accept additional cookies | Reject additional cookies | Hide cookie message
      `,
      de: `
        Inhalte von YouTube anzeigen | Tweets immer laden | YouTube-Video jetzt laden |
        Erforderlichen Dienst akzeptieren und Inhalte entsperren |
        Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube. |
        Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen. |
        Mit deiner Zustimmung wird hier ein externes YouTube-Video (Google Ireland Limited) geladen. |
        Mit Ihrer Zustimmung wird hier eine externe Umfrage (Opinary GmbH) geladen. |
        An dieser Stelle wird ein externer Inhalt von YouTube angezeigt. | Hier finden Sie einen externen Inhalt |
        Hier ist ein Inhalt von YouTube eingebunden | Dieser Inhalt stammt von einem externen Anbieter. |
        Um diese Story zu erzählen, hat unsere Redaktion ein Video ausgewählt, das an dieser Stelle den Artikel ergänzt. |
        Für das Abspielen des Videos nutzen wir den JW Player der Firma Longtail Ad Solutions, Inc.. Weitere Informationen finden Sie in unserer Datenschutzerklärung. |
        Bevor wir das Video anzeigen, benötigen wir Ihre Einwilligung. Die Einwilligung können Sie jederzeit widerrufen, z.B. in unserem Datenschutzmanager. |
        Um diese Story zu erzählen, hat unsere Redaktion einen Twitter Post ausgewählt, der an dieser Stelle den Artikel ergänzt. |
        Zustimmen & weiter | Akzeptieren und weiter | Meine Einwilligung kann ich jederzeit widerrufen. |
        Das YouTube-Video wird erst nach einem Klick geladen |
        Dieses Element beinhaltet Daten von Twitter. Sie können die Einbettung auf unserer Datenschutzseite deaktivieren. |
        Dieses Element beinhaltet Daten von YouTube. |
        Ihre Cookie-Einstellungen verhindern die Darstellung dieses Inhalts |
        Wegen Ihrer Datenschutzeinstellungen können wir diesen Inhalt nicht anzeigen. |
        Mit Aktivierung des Videos erklären Sie sich damit einverstanden, dass Inhalte von YouTube geladen werden. |
        Das Video kann nicht angezeigt werden, da Sie dem Laden von externen Inhalten nicht zugestimmt haben. |
        Wir benötigen Ihre Zustimmung um diesen Inhalt anzuzeigen |
        Unsere Redaktion hat ein Element von YouTube ausgewählt, das diesen Artikel ergänzt. |
        Hinweis: Durch Klicken auf den Button werden Inhalte von YouTube geladen. |
        Wir würden hier gerne ein YouTube-Video zeigen. Leider haben wir hierfür nicht Ihre Zustimmung. Wenn Sie diesen anzeigen wollen, stimmen Sie bitte allen zu. |
        Wir würden hier gerne ein Twitter-Widget zeigen. Leider haben wir hierfür nicht Ihre Zustimmung. |
        Datenschutzerklärung von YouTube | Soziale Netzwerke aktivieren | Der Inhalt kann nicht angezeigt werden |
        Um Ihre Daten zu schützen, wurde dieser Inhalt blockiert | Diesen Inhalt dauerhaft aktivieren |
        Wenn Sie auf "Alle Cookies akzeptieren" klicken, stimmen Sie der Speicherung von Cookies auf Ihrem Gerät zu. |
        Dazu ist ggf. die Speicherung von Informationen auf Ihrem Gerät notwendig. Mehr Informationen und eine Widerrufsmöglichkeit finden Sie in unserer Datenschutzerklärung. |
        Wir bitten um Ihre Zustimmung für die Anzeige dieser Inhalte. |
        Hier werden externe Inhalte von YouTube geladen | Der Tweet wird geladen |
        Dieser Inhalt wird von YouTube bereitgestellt
      `,
      nl: `
        Privacy- en cookiestatement | Beheer je privacyinstellingen | Privacy instellingen aanpassen |
        Wijzig je cookie-instellingen | Om deze inhoud te kunnen zien moet je cookies accepteren |
        Om deze content te kunnen laten zien, hebben wij je toestemming nodig om cookies te plaatsen. |
        Open de cookie-instellingen om te kiezen welke cookies je wilt accepteren. |
        Deze inhoud kan niet getoond worden | Deze content bevat cookies van een derde partij |
        Sociale media cookies accepteren | Deze inhoud bekijken | Toon externe inhoud | Bekijk op Instagram
      `,
      da: `
        Ret dit samtykke | Dette indhold kræver samtykke | For at se dette indhold skal du acceptere cookies |
        Indholdet kan ikke vises, fordi du ikke har accepteret cookies
      `,
      sv: `
        Personuppgiftspolicy och cookies | För att se innehållet behöver du godkänna cookies |
        Innehållet kan inte visas
      `,
      no: `
        Vi trenger ditt samtykke for å vise dette innholdet | Dette innlegget kan ikke vises
      `,
      fi: `
        Sisältö ei ole saatavilla | Sisältöä ei voida näyttää
      `,
      fr: `
        J’accepte tous les cookies | Gérer mes choix | Accepter et continuer | Accepter & Fermer |
        Modifier mes choix | Autoriser les cookies |
        Pour afficher ce contenu Twitter, vous devez accepter les cookies Réseaux Sociaux. |
        Pour afficher ce contenu Instagram, vous devez accepter les cookies Réseaux Sociaux. |
        Pour afficher ce contenu Youtube, vous devez accepter les cookies Publicité. |
        Pour afficher ce contenu YouTube, il est nécessaire d'autoriser les mesures d'audience et de publicité. |
        Pour afficher ce contenu Twitter, il est nécessaire d'autoriser les mesures d'audience et de publicité. |
        Une extension de votre navigateur semble bloquer le chargement du lecteur vidéo. Pour pouvoir regarder ce contenu, vous devez la désactiver ou la désinstaller. |
        Vous utilisez un bloqueur de publicité. Nous vous conseillons de le désactiver afin d’accéder à nos vidéos. |
        Le respect de votre vie privée est notre priorité
      `,
      es: `
        Rechazar y suscribirse | Rechazar y pagar | Tu privacidad es importante para nosotros |
        Valoramos tu privacidad | Nosotros y nuestros socios | Este contenido no está disponible |
        Ver publicación en X
      `,
      pt: `
        Preferências de privacidade | Uma publicação compartilhada por
      `,
      it: `
        Cambia impostazioni privacy | Scopri di più e personalizza | Le tue preferenze relative al consenso |
        Noi e i nostri partner |
        Questo contenuto è ospitato da una terza parte. Mostrando il contenuto esterno accetti i termini e condizioni
      `,
      ca: `
        Acceptar i tancar
      `,
      ro: `
        Sunt de acord | Vezi această postare pe Instagram | O postare distribuită de |
        Vezi această postare pe Instagram O postare distribuită de
      `,
      ru: `
        Этот сайт защищен reCAPTCHA и соответствует Политике конфиденциальности и Условиям использования Google
      `,
      pl: `
        Akceptuję i przechodzę do serwisu
      `,
      tr: `
        Sizlere daha iyi hizmet sunabilmek adına sitemizde çerez konumlandırmaktayız.
      `,
      ar: `
        هل تسمح بعرض المحتوى من
      `,
      cs: `
        Souhlas s použitím cookies a osobních údajů
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        This content is created and maintained by a third party, and imported onto this page to help users provide |
        This article contains content provided by Twitter | This article includes content hosted on instagram.com |
        This article includes content hosted on embed.documentcloud.org |
        This article includes content provided by Spotify | This article includes content provided by TikTok |
        We use rte-player to manage extra content that can set cookies on your device and collect data about your |
        We use YouTube to manage extra content that can set cookies on your device and collect data about your |
        Content from Twitter can't be displayed due to your current privacy preferences
      `,
      nl: `
        Helaas kunnen we deze social post, liveblog of anders niet tonen omdat het een of meerdere social
      `,
      fr: `
        Ces cookies permettent de partager ou réagir directement sur les réseaux sociaux auxquels vous êtes connectés |
        Vous avez refusé les cookies associés aux contenus issus de tiers en vous abonnant
      `,
    }),
    named: wordingsByLanguage({
      en: `
        We’d like to set additional cookies to understand how you use *, remember your settings and improve government services.
      `,
      de: `
        Datenschutz bei * |
        Besuchen Sie * wie gewohnt mit Werbung und Tracking. Details zum Tracking finden Sie in der Datenschutzerklärung und im Privacy Center. |
        Besuchen Sie * wie gewohnt mit Werbung und Cookies.
      `,
    }),
  },
  {
    name: "cookie button",
    reason: "A button or heading of the site’s notice about cookies.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Cookie Choices | California Notices | Allow All | Opt-Out Preferences | Instagram content | Twitter content |
        TikTok content | YouTube content | Enable cookies | View cookies
      `,
      de: `
        Inhalte aktivieren | Immer entsperren | Post laden | Datenschutzeinstellungen anpassen |
        Einstellungen verwalten | Social-Media-Inhalte anzeigen
      `,
      nl: `
        Social media-inhoud | Toestemming aanpassen | Toestemming geven
      `,
      da: `
        Accepter cookies | Skift samtykke
      `,
      sv: `
        Godkänn cookies
      `,
      no: `
        Godta cookies | Bare nødvendige
      `,
      fi: `
        Muokkaa asetuksia | Ulkopuolinen sisältö
      `,
      ro: `
        Setări confidențialitate
      `,
      pl: `
        Ustawienia zaawansowane
      `,
      cs: `
        Podrobné nastavení
      `,
    }),
  },
];
