import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_MENU_RULES_2: readonly FurnitureRule[] = [
  {
    name: "home and breadcrumb",
    reason: "A link to the site's front page, or the path to the article.",
    place: "edges",
    isInMenu: true,
    namesHome: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Home | Front page | Frontpage | Start | Homepage | Home page | Homepage Home | Home › News |
        Home / News | Home > News | Home » News | Home News | HomeNews | You are at |
        Home Latest News | Home / Blog | Home > Blog | HomeBlog | Home Blog | Blog Home | News Home
      `,
      ar: `
        الرئيسية | الرئيسيه | الصفحة الرئيسية | الصفحه الرئيسيه | الرئيسية / أخبار |
        الرئيسية أخبار | الرئيسية الأخبار | البداية | البيت
      `,
      fa: `
        خانه | صفحه اصلی | صفحه نخست | صفحه اول | سرآغاز | خانه / اخبار | صفحه اصلی اخبار
      `,
      tr: `
        Ana Sayfa | Anasayfa | Ana sayfa / Haberler | Anasayfa Haberler | Ana Sayfa Gündem | Haberler |
        Giriş sayfası
      `,
      fr: `
        Accueil | Une | La une | Accueil / Actualités | Accueil Actualités | Accueil > Actualités |
        Accueil > Actualité
      `,
      es: `
        Inicio | Portada | Principal | Home Noticias | Inicio / Noticias | Inicio Noticias |
        Inicio > Noticias | Inicio » Noticias | Portada Noticias | Página principal
      `,
      de: `
        Startseite | Start > News | Startseite / News | Startseite > News | Startseite News |
        Startseite Aktuelles | Startseite > Aktuelles | Home > Aktuelles | Home Aktuelles |
        Hauptseite
      `,
      ru: `
        Главная | Главная страница | Главная / Новости | Главная » Новости | Главная > Новости |
        Главная Новости | На начало
      `,
      zh: "首页 | 主页 | 首页 > 新闻 | 首页 新闻 | 首页>正文 | 首页 > 新闻 > 正文 | 正文 | 首页 > 资讯 | 首页新闻",
      "zh-Hant": "首頁 | 主頁 | 首頁 > 新聞 | 首頁 新聞 | 首頁 / 新聞 | 首頁新聞",
      ja: `
        ホーム | トップ | トップページ | ホームページ | TOP | ホーム > ニュース | ホーム ニュース | トップ > ニュース | HOME > ニュース |
        TOP > ニュース | ニューストップ
      `,
      it: `
        Prima pagina | Pagina iniziale | Home > Notizie | Home / Notizie | Home > Cronaca |
        Home Notizie | Homepage > Notizie
      `,
      pt: "Capa | Página inicial | Home > Notícias | Home / Notícias",
      nl: `
        Voorpagina | Startpagina | Beginpagina | Home > Nieuws | Home / Nieuws | Home Nieuws
      `,
      sv: "Hem | Startsida | Startsidan | Förstasidan | Hem > Nyheter | Hem / Nyheter",
      da: "Forside | Forsiden | Hjem | Forside > Nyheder | Forside / Nyheder",
      nb: "Heim | Hjem > Nyheter | Forsiden > Nyheter | Framside | Framsida",
      fi: "Etusivu | Koti | Etusivu > Uutiset | Etusivu / Uutiset | Kotisivu",
      pl: `
        Strona główna | Strona glowna | Start > Aktualności | Strona główna > Aktualności |
        Strona główna / Aktualności | Strona główna Aktualności
      `,
      cs: `
        Domů | Úvod | Hlavní stránka | Titulní strana | Úvodní stránka | Domovská stránka |
        Domů > Zprávy | Úvod > Aktuality | Hlavní strana
      `,
      sk: `
        Domov | Titulka | Titulná stránka | Hlavná stránka | Úvodná stránka | Domov > Správy
      `,
      hu: `
        Főoldal | Kezdőlap | Nyitólap | Kezdőoldal | Címlap | Főoldal > Hírek | Kezdőlap > Hírek |
        Címlap > Hírek
      `,
      ro: "Acasă | Pagina principală | Pagina de start | Acasă > Știri | Acasă / Știri",
      el: `
        Αρχική | Αρχική σελίδα | Αρχική > Ειδήσεις | Αρχική / Ειδήσεις | Αρχική Ειδήσεις
      `,
      he: `
        ראשי | דף הבית | דף ראשי | עמוד הבית | עמוד ראשי | בית | ראשי > חדשות | דף הבית > חדשות
      `,
      ko: "홈 | 메인 | 처음 | 메인페이지 | 홈 > 뉴스 | 홈 뉴스 | HOME > 뉴스 | 뉴스홈 | 뉴스 홈",
      hi: `
        होम | होमपेज | मुख्य पृष्ठ | मुखपृष्ठ | मुख पृष्ठ | होम पेज | होम > समाचार |
        हिंदी न्यूज़ होम
      `,
      uk: `
        Головна | Головна сторінка | Головна > Новини | Головна / Новини | Головна » Новини
      `,
      bg: "Начало | Начална страница | Начало > Новини | Начало / Новини | Начало Новини",
      vi: `
        Trang chủ | Trang đầu | Trang nhất | Trang chủ > Tin tức | Trang chủ / Tin tức |
        Trang chủ Tin tức
      `,
      id: `
        Beranda | Halaman utama | Halaman depan | Beranda > Berita | Beranda / Berita |
        Home > Berita | Home / Berita | Home Berita
      `,
      ca: "Inici | Pàgina d'inici | Inici > Notícies | Inici / Notícies",
    }),
    openings: wordingsByLanguage({
      zh: "当前位置： | 您的位置： | 您当前的位置： | 您现在的位置： | 目前位置：",
      ja: "現在地： | 現在位置： | 現在の位置：",
      ko: "현재 위치:",
    }),
  },
];
