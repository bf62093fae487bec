import { listed } from "./page-listed.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_RESIDUE_RULES: readonly FurnitureRule[] = [
  {
    name: "subscription link",
    reason: "A link to buy or to read the site's newspaper.",
    place: "edges",
    wordings: {
      en: listed(`
        Subscribe | Subscribe now | Subscribe today | Subscriptions | Subscription |
        Today's paper | E-paper | ePaper | eEdition | E-Edition | Digital edition |
        Print edition | Gift subscription | Manage subscription | Subscriber services |
        Become a member | Membership | Become a subscriber | Start your subscription
      `),
      ar: listed(`
        اشترك | اشترك الآن | اشتراك | الاشتراكات | النسخة الورقية | النسخة المطبوعة | عدد اليوم
      `),
      fa: listed("اشتراک | خرید اشتراک | نسخه چاپی | نسخه دیجیتال | روزنامه امروز"),
      tr: listed("Abone ol | Abonelik | Abone olun | E-gazete | Bugünkü gazete"),
      fr: listed(`
        S'abonner | Abonnez-vous | Je m'abonne | Abonnement | Abonnements | Le journal |
        Journal numérique | Édition du jour | Lire le journal
      `),
      es: listed(`
        Suscribirse | Suscríbete | Suscribirme | Suscripción | Suscripciones | Edición impresa |
        Edición digital | Papel digital | Hazte socio
      `),
      de: listed(`
        Abo | Abonnieren | Abo-Shop | Aboservice | Abo-Service | Zum Abo | Jetzt abonnieren |
        Abo bestellen | E-Paper Abo | Digitalabo | Zum E-Paper | Zeitung lesen
      `),
      ru: listed(`
        Подписка | Подписаться | Оформить подписку | Подписка на газету | Свежий номер |
        Архив номеров
      `),
      zh: listed("订阅 | 立即订阅 | 电子报 | 数字报 | 电子版"),
      "zh-Hant": listed("訂閱 | 立即訂閱 | 電子報紙 | 訂閱方案 | 訂報"),
      ja: listed(
        "購読 | 購読のお申し込み | 購読申し込み | 購読する | 紙面ビューア | 電子版 | 新聞購読 | 有料会員登録",
      ),
      it: listed(`
        Abbonati | Abbonamenti | Abbonamento | Edicola digitale | Sfoglia il giornale | Edicola
      `),
      pt: listed(`
        Assine | Assine já | Assinar | Assinaturas | Assinatura | Edição impressa |
        Edição digital | Jornal digital
      `),
      nl: listed(`
        Abonneren | Abonneer | Word abonnee | Neem een abonnement | Abonnementen |
        Digitale krant | Krant
      `),
      sv: listed("Prenumerera | Prenumeration | Bli prenumerant | E-tidning | E-tidningen"),
      da: listed("Abonnér | Bliv abonnent | E-avis"),
      nb: listed("Bli abonnent | Kjøp abonnement | Kundeservice abonnement | eAvis"),
      fi: listed("Tilaa | Tilaa lehti | Näköislehti | Tilaukset | Digilehti"),
      pl: listed("Prenumerata | Subskrybuj | E-wydanie | Kup subskrypcję | Zaprenumeruj"),
      cs: listed("Předplatné | Předplatit | Elektronické vydání"),
      sk: listed("E-noviny"),
      hu: listed("Előfizetés | Előfizetek | Digitális előfizetés | E-újság"),
      ro: listed("Abonează-te | Abonamente | Abonare | Ediția tipărită"),
      el: listed("Συνδρομή | Συνδρομές | Εγγραφή συνδρομητή | Πρωτοσέλιδα"),
      he: listed("מינוי | מינויים | רכישת מינוי | מהדורה מודפסת"),
      ko: listed("구독 | 구독하기 | 신문구독 | 지면보기 | 지면 보기 | PDF 지면보기"),
      hi: listed("सब्सक्राइब करें | सब्सक्राइब | ई-पेपर | ईपेपर | ई पेपर"),
      uk: listed("Передплата | Передплатити | Підписатися | Підписка | Свіжий номер"),
      bg: listed("Абонамент | Абонирай се | Абонирайте се | Днешният брой"),
      vi: listed("Đặt mua báo | Báo in | Báo giấy | Đặt mua"),
      id: listed("Berlangganan | Langganan | Koran digital | Edisi cetak"),
      ca: listed("Subscriu-te | Subscriu-t'hi | Subscripcions | Edició impresa"),
    },
  },
  {
    name: "app link",
    reason: "A link to the site's programs for telephones.",
    place: "edges",
    wordings: {
      en: listed(`
        Download our app | Download the app | Get the app | Get our app | Our apps | Apps |
        Mobile apps | Mobile app | App Store | Google Play | Download on the App Store |
        Get it on Google Play | Available on Google Play | Available on the App Store |
        Open in app | Open app | Download app | Download on App Store
      `),
      ar: listed("حمل التطبيق | حمل تطبيقنا | تحميل التطبيق | تطبيقات الجوال | تطبيقاتنا"),
      fa: listed("دانلود اپلیکیشن | دریافت اپلیکیشن | نسخه اندروید"),
      tr: listed("Uygulamayı indir | Uygulamamızı indirin | Mobil uygulamalar | Mobil uygulama"),
      fr: listed(`
        Télécharger l'application | Téléchargez l'application | Nos applications |
        Applications mobiles | Disponible sur Google Play | Télécharger dans l'App Store
      `),
      es: listed(`
        Descarga la app | Descarga nuestra app | Descargar app | Disponible en Google Play |
        Consíguelo en el App Store | Nuestras apps
      `),
      de: listed(`
        App herunterladen | Unsere App | Unsere Apps | Jetzt bei Google Play |
        Laden im App Store | Zur App
      `),
      ru: listed(`
        Скачать приложение | Мобильное приложение | Мобильные приложения | Приложения |
        Доступно в Google Play | Загрузите в App Store
      `),
      zh: listed(
        "下载客户端 | 客户端下载 | 下载APP | APP下载 | 手机客户端 | 扫码下载 | 扫描下载客户端 | 移动客户端 | 新闻客户端",
      ),
      "zh-Hant": listed("下載APP | APP下載 | 下載 App | 下載應用程式"),
      ja: listed(`
        アプリをダウンロード | アプリ | アプリのダウンロード | Google Play で手に入れよう | App Store からダウンロード | アプリで開く
      `),
      it: listed(`
        Scarica l'app | Scarica la nostra app | Disponibile su Google Play | Le nostre app
      `),
      pt: listed(`
        Baixe o app | Baixe o aplicativo | Baixar app | Disponível no Google Play |
        Nossos aplicativos
      `),
      nl: listed("Download de app | Download onze app | Ontdek het op Google Play"),
      pl: listed(`
        Pobierz aplikację | Aplikacja mobilna | Aplikacje mobilne | Pobierz z Google Play
      `),
      ko: listed("앱 다운로드 | 앱으로 보기 | 모바일 앱"),
      uk: listed("Завантажити додаток | Мобільний додаток"),
      vi: listed("Tải ứng dụng | Tải app"),
      id: listed("Unduh aplikasi | Download aplikasi"),
      hi: listed("ऐप डाउनलोड करें | एप डाउनलोड करें"),
    },
  },
  {
    name: "site software",
    reason: "The name of the software that makes the pages.",
    place: "edges",
    endsArticle: true,
    wordings: {
      en: listed(`
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
      `),
      de: listed(`
        Betrieben von Blogger | Präsentiert von WordPress | Mit Stolz präsentiert von WordPress |
        Stolz präsentiert von WordPress | Erstelle eine Website oder ein Blog auf WordPress.com |
        Bloggen auf WordPress.com. | Eintrags-Feed | Kommentar-Feed
      `),
      fr: listed(`
        Fièrement propulsé par WordPress | Propulsé par WordPress | Fourni par Blogger |
        Fourni par Blogger. | Propulsé par Blogger | Flux des publications |
        Flux des commentaires
      `),
      es: listed(`
        Funciona gracias a WordPress | Con la tecnología de Blogger |
        Con la tecnología de Blogger. | Creado con WordPress | Blog de WordPress.com. |
        Feed de entradas | Feed de comentarios
      `),
      it: listed("Feed dei contenuti | Feed dei commenti"),
      pt: listed(`
        Tecnologia do Blogger | Tecnologia do Blogger. | Com tecnologia do Blogger |
        Orgulhosamente mantido com WordPress | Feed de posts
      `),
      nl: listed(`
        Ondersteund door WordPress | Mogelijk gemaakt door Blogger |
        Mogelijk gemaakt door Blogger.
      `),
      ru: listed(`
        Сайт работает на WordPress | Технологии Blogger | Технологии Blogger. | Лента записей |
        Лента комментариев
      `),
      tr: listed(`
        Blogger tarafından desteklenmektedir | Blogger tarafından desteklenmektedir. |
        WordPress gururla sunar
      `),
      ar: listed("يتم التشغيل بواسطة Blogger | مدعوم بواسطة ووردبريس | يعمل بواسطة ووردبريس"),
      fa: listed("با افتخار نیرو گرفته از وردپرس | قدرت گرفته از وردپرس"),
      pl: listed(`
        Dumnie wspierane przez WordPress | Obsługiwane przez usługę Blogger |
        Obsługiwane przez usługę Blogger.
      `),
      ja: listed("Blogger により提供 | 投稿フィード | コメントフィード"),
      zh: listed("自豪地采用WordPress | 由 Blogger 提供支持 | 由 WordPress 强力驱动"),
      "zh-Hant": listed("技術提供：Blogger | 本站採用 WordPress 建置"),
      ko: listed("Blogger 제공"),
      vi: listed("Được tạo bởi Blogger | Được tạo bởi Blogger."),
      id: listed("Diberdayakan oleh Blogger | Diberdayakan oleh Blogger."),
    },
  },
];
