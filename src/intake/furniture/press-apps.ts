import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of apps, channels and networks, as papers, broadcasters and magazines print them. */
export const PRESS_APPS_RULES: readonly FurnitureRule[] = [
  {
    name: "app link",
    reason: "A link to the site's programs for telephones.",
    place: "edges",
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Get App | Enable notifications | Manage alerts | Manage notifications
      `,
      de: `
        Vielleicht später | Jetzt nicht | Hier klicken | QR-Code scannen
      `,
      nl: `
        Ontvang meldingen | Meldingen aanzetten | Meldingen inschakelen | Misschien later | Nee, bedankt
      `,
      da: `
        Få notifikationer
      `,
      sv: `
        Hämta appen | Få notiser | Aktivera notiser
      `,
      no: `
        Få varsler
      `,
      fi: `
        Lataa sovellus | Salli ilmoitukset
      `,
      fr: `
        Non merci
      `,
      es: `
        Activar notificaciones | Recibir notificaciones | Recibe alertas | Ahora no | No, gracias
      `,
      pt: `
        Ativar notificações | Agora não | Não, obrigado
      `,
      it: `
        Attiva notifiche | No, grazie | Non ora
      `,
      ca: `
        Descarrega't l'aplicació | Ara no
      `,
      ro: `
        Activează notificările | Nu, mulțumesc | Nu acum
      `,
      ru: `
        Включить уведомления
      `,
      uk: `
        Завантажити застосунок
      `,
      pl: `
        Włącz powiadomienia
      `,
      cs: `
        Zapnout upozornění
      `,
      hu: `
        Értesítések bekapcsolása
      `,
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isInSentences: true,
    named: wordingsByLanguage({
      en: `
        Download the * app |
        Stay up to date with the latest news by downloading the * app from the App Store or Google Play. |
        Stay on top of breaking news and weather with the * app | Get breaking news alerts in the free * app |
        Follow * on Facebook | Follow * on Instagram | Follow * on YouTube | Follow * on TikTok |
        Follow * on Threads | Follow * on WhatsApp | Follow * on Flipboard | Follow * on social media |
        Follow * on Facebook, Twitter and Instagram | Subscribe to * on YouTube |
        Follow * on Google News to get our up-to-date news, analysis, and reviews in your feeds. Make sure to click the Follow button. |
        Get *'s best news and in-depth reviews | Follow us @site, Facebook & Google+. Original article on *. |
        Originally published on *. | Stream local news and weather 24/7 by searching for * in your app store. |
        Stream * for free | Stay connected with * |
        Follow * on Facebook, on X, or on Instagram. Send your story ideas to us. |
        Get news and updates from * on your phone | Follow your club with * Sport |
        This article is the latest from * Sport's Ask Me Anything team. |
        Follow * Sport for the latest news on Facebook, Twitter and Instagram. |
        Follow * across our social channels, on Facebook, Twitter and Instagram. |
        Get the latest * breaking news on WhatsApp | Join the * on WhatsApp |
        Join *'s WhatsApp Community and get the latest news sent straight to your messages |
        Follow *: Facebook, Twitter, Instagram and Threads | Follow * on Snapchat, Instagram, Twitter and Facebook. |
        Follow * on TikTok, Snapchat, Instagram, Twitter, Facebook, YouTube and Threads. |
        Choose * as a 'Preferred Source' on Google News for quick access to the news you value. |
        Click here to follow * on Google News to stay up to date with all the latest news, sport and showbiz stories |
        Get breaking news on * WhatsApp, click the link to join | Install the * app for free |
        Keep up with all the latest news from the UK and around the world by following * |
        Listen and subscribe to the * Daily wherever you get your podcasts | Download the * Sports app |
        Not got *? Stream with NOW | Want to know what * News is doing? Follow us |
        Download the * App for breaking news alerts and video on all the top stories |
        Get the * News app for breaking news alerts and top stories |
        Get the * app for ad-free news and current affairs | Find * on WhatsApp and stay up to date |
        Join * on WhatsApp and stay up to date | Download The * News App for Latest India News | Follow * on Google |
        Add * As A Trusted Source | Make * preferred on Google | Click here to join * on WhatsApp |
        Click here to join * on Telegram |
        Click here to join our channel (@*) and stay updated with the latest headlines |
        Download The * News App to get Daily Market Updates & Live Business News. |
        Track Latest News Live on * and get news updates from India and around the world |
        Track Latest News and Election Results Coverage Live on * and get news updates from India and around the world. |
        Get Latest News Live on * along with Top Headlines |
        Stay informed on Business News along with Gold Rates Today, India News and other related updates on * Website and APPs |
        The * is now on WhatsApp. Follow our channel for sharp analysis and opinions on the latest developments. |
        For all latest news, follow *'s Google News channel. |
        For all latest news, follow The *'s Google News channel. |
        Join *'s Telegram channel and get the latest breaking news delivered to you. |
        Join *'s WhatsApp Channel and get the latest news and must-reads. | Follow * on Telegram |
        Stay up to date with the latest news. Follow * on WhatsApp Channels. |
        Stay informed and ahead of the curve! Follow * on WhatsApp for real-time updates, breaking news, and exclusive content. Don't miss a headline – join now! |
        Join Daily * WhatsApp Community For Quick Access To News and Happenings Around You. |
        Get * breaking news alerts | Take international news everywhere with you! Download the * app |
        Keep up to date with international news by downloading the * app |
        Prefer our coverage? Add * to your Google preferred sources
      `,
      de: `
        Laden Sie die *-App | Lade die *-App herunter | * auf WhatsApp abonnieren |
        Jetzt dem *-WhatsApp-Kanal folgen | Hier geht es zum WhatsApp-Channel von * |
        Das ist die Europäische Perspektive bei *. | Folgen Sie * auf Google News |
        Keine wichtigen News mehr verpassen: * bei Google als Quelle hinzufügen |
        Hier gibt es die *-App zum Download | Immer auf dem neuesten Stand mit der *-App |
        Alle Nachrichten in der *-App
      `,
      nl: `
        Download gratis de *-app | Blijf op de hoogte met de *-app
      `,
      da: `
        Følg * på Facebook
      `,
      sv: `
        Följ * på Facebook
      `,
      no: `
        Last ned * sin app
      `,
      fi: `
        Lataa ilmainen *-sovellus | Seuraa *:a WhatsAppissa | Lisää * ensisijaiseksi lähteeksi Googlessa
      `,
      fr: `
        Suivez * sur Google News | Suivez * sur Google | Suivez * sur WhatsApp | Suivre * sur Google Discover |
        Ajoutez * à vos sources préférées | Retrouvez * sur les réseaux sociaux | Téléchargez l'application * |
        Télécharger l’application * |
        Vous utilisez Google News ? Ajoutez * à Google News pour ne rater aucune actualité importante de notre site. |
        Emportez l'actualité internationale partout avec vous ! Téléchargez l'application * |
        Prenez l'actualité internationale avec vous partout ! Téléchargez l'application *
      `,
      es: `
        Sigue a * en Google News | Sigue a * en WhatsApp |
        Sigue toda la información de * en Facebook y X, o en nuestra newsletter semanal. |
        Sigue el canal de * en WhatsApp | Descarga la aplicación de * | Descargá la app de *
      `,
      pt: `
        Siga o * no Google News | Siga o * no Google Notícias | Siga o * no Google Discover | Siga o * no Instagram |
        Siga o canal do * no WhatsApp | Clique aqui para seguir o canal do * no WhatsApp | Baixe o aplicativo do * |
        Entre no canal do * no WhatsApp | Entre no grupo do * no WhatsApp | Receba notícias do * no WhatsApp |
        Instale a app do *
      `,
      it: `
        Segui * su Google Discover | Segui * su Google News | Segui * su Google | Segui * sui social |
        Aggiungi * tra le tue fonti preferite | Scarica l'app di *
      `,
      ca: `
        Segueix * a Google
      `,
      ro: `
        Urmărește * pe Google News | Urmărește știrile * și pe Google News | Urmăriți * și pe Google News |
        Fii la curent cu cele mai noi știri. Urmărește * și pe Facebook, X și Instagram | Descarcă aplicația *
      `,
      ru: `
        Подписывайтесь на * в Telegram | Подписывайтесь на * в Дзене | Подписывайтесь на * в MAX |
        Читайте * в Telegram | Добавить * в ваши источники | Добавьте * в избранные источники | Скачать приложение * |
        Чтобы продолжать получать новости *, подпишитесь на наши каналы:
      `,
      uk: `
        Підписуйтесь на * у Telegram | Стежте за * у Google News | Додати * до обраних джерел у Google |
        Підтримай * на Patreon
      `,
      pl: `
        Obserwuj * w Google News | Pobierz aplikację *
      `,
      tr: `
        Google News'te *'e abone ol | * WhatsApp kanalını takip edin
      `,
      ar: `
        تابع * عبر أخبار جوجل | تابعوا * على غوغل نيوز | انضم إلى قناة * على واتساب | اشترك في قناة * على واتساب
      `,
      fa: `
        * را در تلگرام دنبال کنید | دانلود اپلیکیشن * | به کانال * در تلگرام بپیوندید
      `,
      cs: `
        Sledujte * na Facebooku | Přidejte si * do oblíbených zdrojů na Googlu | Stáhněte si aplikaci * |
        Přidejte si * na titulní stránku Seznam.cz
      `,
      hu: `
        Kövesse a *-et a Google Hírekben is! | Ne maradjon le a * cikkeiről, olvasson minket minden nap!
      `,
      el: `
        Ακολουθήστε το * στο Google News | Προσθέστε το * στις προτιμώμενες πηγές σας στο Google |
        Προσθήκη του * στην Google
      `,
    }),
    wordings: wordingsByLanguage({
      en: `
        Download on the App Store and Get it on Google Play | Scan the QR code |
        Scan the QR code to download the app | Get breaking news alerts |
        Get browser notifications for breaking news, live events, and exclusive reporting. |
        Turn on desktop notifications for breaking stories about interest? |
        Would you like to receive notifications? |
        Would you like to receive desktop browser notifications about breaking news and other major stories? |
        Sign up for push notifications | Turn on notifications | Be the first to know | Join our Discord |
        And if you have a news tip, correction or comment, let us know at: community@space.com. |
        Make sure to click the Follow button. | Amazon Fire TV | Reply STOP to opt out. | Text STOP to cancel |
        Get the latest news, results and fixtures from your favourite teams |
        Get football news sent straight to your phone | Get cricket news sent straight to your phone |
        Get Formula 1 news sent straight to your phone | Listen to the latest episode |
        Ask Me Anything is a service dedicated to answering your questions. |
        We want to reward your time by telling you things you do not know and reminding you of things you do. |
        The team will find out everything you need to know and be able to call upon a network of contacts including our experts and pundits. |
        Find out how to get into football with our special guide. | Be the first to get Breaking News |
        Get breaking news sent straight to your phone | Follow related authors and topics |
        Authors and topics you follow will be added to your personal news feed in Following. |
        Sign up for push alerts and have the best news, analysis and comment delivered directly to your phone |
        Sign up for push alerts to get the best breaking news, analysis and comment delivered directly to your phone |
        You can subscribe to our Telegram channel. |
        Get Current Updates on India News, Elections Result, along with Latest News and Top Headlines from India and around the world. |
        Click here to follow our Google News channel | Google Preferred Source badge |
        Stay updated with notifications for breaking news and our best stories |
        Join our channel for the top reads for the day on your preferred chat app |
        Stay up to date with the news on the go |
        Follow us on our official WhatsApp channel for breaking news alerts and key updates! |
        Subscribe now to our Telegram channel for breaking news alerts and key updates! |
        Subscribe to our Telegram channel for the latest updates on news you need to know. |
        Stay up to date by following us on Telegram | Get email notification for articles from |
        Click the alert icon to follow topics: | Follow the latest progress and learn more about getting involved. |
        Follow the Commission on
      `,
      de: `
        Holen Sie sich die App | Jetzt die App laden | In der App öffnen | Für iOS laden | Erinnere mich später |
        Sie sind noch nicht auf WhatsApp? Dann folgen Sie uns | Besuchen Sie uns auch auf Facebook |
        Diesen Artikel in der App lesen
      `,
      nl: `
        Open in de app
      `,
      da: `
        Få nyheder direkte på mobilen | Åbn i app
      `,
      sv: `
        Öppna i appen
      `,
      no: `
        Åpne i appen
      `,
    }),
  },
];
