import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_RESIDUE_RULES: readonly FurnitureRule[] = [
  {
    name: "subscription link",
    reason: "A link to buy or to read the site's newspaper.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Subscriptions | Subscription | Today's paper | E-paper | ePaper | eEdition | E-Edition |
        Digital edition | Print edition | Gift subscription | Manage subscription |
        Subscriber services | Membership | Start your subscription
      `,
      ar: `
        الاشتراكات | النسخة الورقية | النسخة المطبوعة | عدد اليوم
      `,
      fa: "خرید اشتراک | نسخه دیجیتال | روزنامه امروز",
      tr: "E-gazete | Bugünkü gazete",
      fr: `
        Abonnements | Le journal | Journal numérique | Édition du jour | Lire le journal
      `,
      es: `
        Suscripciones | Edición impresa | Edición digital | Papel digital
      `,
      de: `
        Abo | Abo-Shop | Aboservice | Abo-Service | Zum Abo | Abo bestellen | E-Paper Abo |
        Digitalabo | Zum E-Paper | Zeitung lesen
      `,
      ru: `
        Оформить подписку | Подписка на газету | Свежий номер | Архив номеров
      `,
      zh: "数字报 | 电子版",
      "zh-Hant": "電子報紙 | 訂閱方案 | 訂報",
      ja: "購読のお申し込み | 購読申し込み | 紙面ビューア | 電子版 | 新聞購読 | 有料会員登録",
      it: `
        Abbonamenti | Abbonamento | Edicola digitale | Sfoglia il giornale | Edicola
      `,
      pt: `
        Assinaturas | Assinatura | Edição impressa | Edição digital | Jornal digital
      `,
      nl: `
        Word abonnee | Neem een abonnement | Abonnementen | Digitale krant | Krant
      `,
      sv: "Prenumeration | E-tidning | E-tidningen",
      da: "E-avis",
      nb: "Kjøp abonnement | Kundeservice abonnement | eAvis",
      fi: "Tilaa lehti | Näköislehti | Tilaukset | Digilehti",
      pl: "E-wydanie | Kup subskrypcję | Zaprenumeruj",
      cs: "Elektronické vydání",
      sk: "E-noviny",
      hu: "Digitális előfizetés | E-újság",
      ro: "Abonamente | Ediția tipărită",
      el: "Συνδρομές | Εγγραφή συνδρομητή | Πρωτοσέλιδα",
      he: "מינוי | מינויים | רכישת מינוי | מהדורה מודפסת",
      ko: "신문구독 | 지면보기 | 지면 보기 | PDF 지면보기",
      hi: "ई-पेपर | ईपेपर | ई पेपर",
      uk: "Передплата | Передплатити | Свіжий номер",
      bg: "Днешният брой",
      vi: "Đặt mua báo | Báo in | Báo giấy | Đặt mua",
      id: "Koran digital | Edisi cetak",
      ca: "Subscripcions | Edició impresa",
    }),
  },
  {
    name: "app link",
    reason: "A link to the site's programs for telephones.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Download our app | Download the app | Get the app | Get our app | Our apps | Apps |
        Mobile apps | Mobile app | App Store | Google Play | Download on the App Store |
        Get it on Google Play | Available on Google Play | Available on the App Store | Open app |
        Download app | Download on App Store
      `,
      ar: "حمل التطبيق | حمل تطبيقنا | تحميل التطبيق | تطبيقات الجوال | تطبيقاتنا",
      fa: "دانلود اپلیکیشن | دریافت اپلیکیشن | نسخه اندروید",
      tr: "Uygulamayı indir | Uygulamamızı indirin | Mobil uygulamalar | Mobil uygulama",
      fr: `
        Télécharger l'application | Téléchargez l'application | Nos applications |
        Applications mobiles | Disponible sur Google Play | Télécharger dans l'App Store
      `,
      es: `
        Descarga la app | Descarga nuestra app | Descargar app | Disponible en Google Play |
        Consíguelo en el App Store | Nuestras apps
      `,
      de: `
        App herunterladen | Unsere App | Unsere Apps | Jetzt bei Google Play |
        Laden im App Store | Zur App
      `,
      ru: `
        Скачать приложение | Мобильное приложение | Мобильные приложения | Приложения |
        Доступно в Google Play | Загрузите в App Store
      `,
      zh: "客户端下载 | APP下载 | 手机客户端 | 扫码下载 | 扫描下载客户端 | 移动客户端 | 新闻客户端",
      "zh-Hant": "下載APP | APP下載 | 下載 App | 下載應用程式",
      ja: `
        アプリをダウンロード | アプリ | アプリのダウンロード | Google Play で手に入れよう | App Store からダウンロード
      `,
      it: `
        Scarica l'app | Scarica la nostra app | Disponibile su Google Play | Le nostre app
      `,
      pt: `
        Baixe o app | Baixe o aplicativo | Baixar app | Disponível no Google Play |
        Nossos aplicativos
      `,
      nl: "Download de app | Download onze app | Ontdek het op Google Play",
      pl: `
        Pobierz aplikację | Aplikacja mobilna | Aplikacje mobilne | Pobierz z Google Play
      `,
      ko: "앱 다운로드 | 앱으로 보기 | 모바일 앱",
      uk: "Завантажити додаток | Мобільний додаток",
      vi: "Tải ứng dụng | Tải app",
      id: "Unduh aplikasi | Download aplikasi",
      hi: "ऐप डाउनलोड करें | एप डाउनलोड करें",
    }),
  },
  {
    name: "site software",
    reason: "The name of the software that makes the pages.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      en: `
        Proudly powered by WordPress | Powered by WordPress | Powered by WordPress.com |
        Powered by Blogger | Powered by Blogger. | Powered by Drupal | Powered by Joomla |
        Powered by Ghost | Powered by Shopify | Powered by Squarespace | Powered by Wix |
        Powered by Tumblr | Powered by Medium | Powered by Discuz | Powered by vBulletin |
        Powered by phpBB | Built with WordPress | Built with Hugo | Blog at WordPress.com |
        Blog at WordPress.com. | Create a free website or blog at WordPress.com. | WordPress.com |
        WordPress.org | Entries feed | Comments feed | Entries RSS | Comments RSS |
        Simple theme. Powered by Blogger. | Awesome Inc. theme. Powered by Blogger. |
        Picture Window theme. Powered by Blogger. | Start your Substack |
        Start your SubstackGet the app | Start your Substack Get the app |
        Substack is the home for great culture
      `,
      de: `
        Betrieben von Blogger | Präsentiert von WordPress | Mit Stolz präsentiert von WordPress |
        Stolz präsentiert von WordPress | Erstelle eine Website oder ein Blog auf WordPress.com |
        Bloggen auf WordPress.com. | Eintrags-Feed | Kommentar-Feed
      `,
      fr: `
        Fièrement propulsé par WordPress | Propulsé par WordPress | Fourni par Blogger |
        Fourni par Blogger. | Propulsé par Blogger | Flux des publications |
        Flux des commentaires
      `,
      es: `
        Funciona gracias a WordPress | Con la tecnología de Blogger |
        Con la tecnología de Blogger. | Creado con WordPress | Blog de WordPress.com. |
        Feed de entradas | Feed de comentarios
      `,
      it: "Feed dei contenuti | Feed dei commenti",
      pt: `
        Tecnologia do Blogger | Tecnologia do Blogger. | Com tecnologia do Blogger |
        Orgulhosamente mantido com WordPress | Feed de posts
      `,
      nl: `
        Ondersteund door WordPress | Mogelijk gemaakt door Blogger |
        Mogelijk gemaakt door Blogger.
      `,
      ru: `
        Сайт работает на WordPress | Технологии Blogger | Технологии Blogger. | Лента записей |
        Лента комментариев
      `,
      tr: `
        Blogger tarafından desteklenmektedir | Blogger tarafından desteklenmektedir. |
        WordPress gururla sunar
      `,
      ar: "يتم التشغيل بواسطة Blogger | مدعوم بواسطة ووردبريس | يعمل بواسطة ووردبريس",
      fa: "با افتخار نیرو گرفته از وردپرس | قدرت گرفته از وردپرس",
      pl: `
        Dumnie wspierane przez WordPress | Obsługiwane przez usługę Blogger |
        Obsługiwane przez usługę Blogger.
      `,
      ja: "Blogger により提供 | 投稿フィード | コメントフィード",
      zh: "自豪地采用WordPress | 由 Blogger 提供支持 | 由 WordPress 强力驱动",
      "zh-Hant": "技術提供：Blogger | 本站採用 WordPress 建置",
      ko: "Blogger 제공",
      vi: "Được tạo bởi Blogger | Được tạo bởi Blogger.",
      id: "Diberdayakan oleh Blogger | Diberdayakan oleh Blogger.",
    }),
  },
];
