import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_SWITCH_RULES_3: readonly FurnitureRule[] = [
  {
    name: "show more",
    reason: "The label of a button that shows more of a list.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Show more | Show less | Load more | Load more posts | Load more articles |
        Load more stories | Load more news | Load More Posts Loading... | See less | View less |
        View all news | See all news | See all articles | All news | All topics | Show all |
        Show more articles | Show more stories | Show more posts | View more articles |
        View more posts | Expand all | Collapse all | View more stories | Click to load more |
        No more posts | No more articles | No more posts to load | You've reached the end |
        That's all | Infinite scroll | Load previous | Load next article
      `,
      ar: `
        عرض المزيد | اظهر المزيد | اعرض المزيد | عرض أقل | إظهار المزيد | إظهار أقل | تحميل المزيد |
        مشاهدة المزيد | كل الأخبار | جميع الأخبار | اقرأ أقل | عرض كل المقالات
      `,
      fa: `
        نمایش بیشتر | بارگذاری بیشتر | بارگیری بیشتر | موارد بیشتر | نمایش کمتر | اخبار بیشتر |
        همه اخبار | همه مطالب | بیشتر ببینید | آرشیو اخبار | مشاهده همه اخبار
      `,
      tr: `
        Daha fazla göster | Daha fazla yükle | Daha az göster | Daha fazla içerik | Devamını yükle |
        Daha Fazla Gör | Tüm yazılar | Daha fazla yazı
      `,
      fr: `
        Afficher plus | Afficher moins | Voir moins | Charger plus | Charger plus d'articles |
        Plus d'infos | Afficher davantage | Charger davantage | En voir plus |
        Voir toutes les actualités | Voir toutes les actus | Voir la suite | Charger la suite |
        Montrer plus | Afficher tout
      `,
      es: `
        Mostrar más | Cargar más | Ver menos | Mostrar menos | Cargar más artículos |
        Cargar más noticias | Cargar más entradas | Ver más noticias | Ver más artículos |
        Todas las noticias | Todos los artículos | Ver todas las noticias | Mostrar todo |
        Mostrar todos
      `,
      de: `
        Weniger anzeigen | Mehr laden | Weitere laden | Mehr Beiträge | Weitere Artikel laden |
        Weitere Beiträge laden | Mehr Artikel laden | Mehr Beiträge laden | Alle Beiträge |
        Alle Nachrichten | Alle News | Alle Meldungen | Alle Themen | Mehr ansehen | Mehr sehen |
        Einblenden | Ausblenden | Aufklappen | Zuklappen | Ausklappen | Einklappen |
        Weitere anzeigen | Nachladen | Alles anzeigen | Mehr News | Alle Videos
      `,
      ru: `
        Загрузить ещё | Смотреть ещё | Показать больше | Свернуть | Развернуть | Скрыть |
        Больше новостей | Все записи | Все материалы | Посмотреть все | Больше | Больше статей |
        Смотреть все новости
      `,
      zh: `
        显示更多 | 加载更多 | 点击加载更多 | 阅读更少 | 展开 | 收起 | 展开全部 | 全部文章 | 所有文章 | 全部新闻 | 更多内容 | 点击查看更多 | 没有更多了 |
        没有更多内容了 | 已经到底了 | 到底了 | 查看全部文章 | 更多资讯 | 点击展开 | 加载更多文章 | 显示全部
      `,
      "zh-Hant": `
        顯示更多 | 載入更多 | 顯示更少 | 展開 | 更多內容 | 沒有更多了 | 全部新聞 | 點擊載入更多 | 顯示全部 | 看更多文章
      `,
      ja: `
        もっとみる | さらに表示 | さらに見る | 表示を減らす | さらに読み込む | もっと読み込む | 一覧はこちら | 記事一覧を見る | 全ての記事を見る |
        すべての記事を見る | もっと表示 | 折りたたむ | 続きを表示 | 全文表示 | ニュース一覧 | ニュース一覧へ | 新着一覧
      `,
      it: `
        Mostra di più | Carica altro | Carica altri | Carica altri articoli | Mostra meno |
        Vedi di più | Vedi tutte le notizie | Visualizza tutti | Visualizza altro | Mostra tutto |
        Mostra tutti | Più notizie
      `,
      pt: `
        Mostrar mais | Carregar mais | Carregar mais notícias | Carregar mais artigos |
        Carregar mais posts | Carregar mais publicações | Ver mais notícias | Ver mais artigos |
        Todas as notícias | Todos os artigos | Veja mais notícias | Veja todas | Exibir mais
      `,
      nl: `
        Meer tonen | Laad meer | Minder tonen | Toon minder | Bekijk meer | Meer bekijken |
        Meer berichten | Al het nieuws | Alle berichten | Alle nieuwsberichten |
        Meer artikelen laden | Laad meer artikelen | Bekijk alle
      `,
      sv: `
        Visa mindre | Visa färre | Ladda fler | Ladda mer | Ladda fler artiklar | Alla nyheter |
        Se mer | Se fler | Visa alla artiklar | Visa fler artiklar | Se alla artiklar
      `,
      da: `
        Vis mindre | Vis færre | Indlæs mere | Indlæs flere | Alle nyheder | Se flere | Hent flere |
        Hent flere artikler | Se mere
      `,
      nb: `
        Vis fler | Last mer | Last flere | Last inn flere | Flere nyheter | Alle nyheter |
        Se flere saker | Vis flere saker | Last inn mer | Hent flere saker
      `,
      fi: `
        Näytä vähemmän | Lataa lisää | Lisää uutisia | Kaikki uutiset | Katso lisää |
        Lataa lisää artikkeleita | Näytä lisää uutisia
      `,
      pl: `
        Pokaż mniej | Załaduj więcej | Wczytaj więcej | Więcej wiadomości | Więcej newsów |
        Wszystkie wiadomości | Wszystkie wpisy | Wszystkie aktualności | Zwiń | Rozwiń |
        Pokaż wszystko | Ładuj więcej
      `,
      cs: `
        Zobrazit více | Zobrazit méně | Načíst další | Načíst více | Všechny zprávy |
        Všechny aktuality | Rozbalit | Sbalit | Více zpráv | Zobrazit další články
      `,
      sk: `
        Zobraziť menej | Načítať ďalšie | Načítať viac | Všetky správy | Zobraziť ďalšie | Zbaliť |
        Viac správ
      `,
      hu: `
        Mutass többet | Több megjelenítése | Több mutatása | Kevesebb megjelenítése |
        Továbbiak betöltése | Több betöltése | Összes hír | Összes cikk | Több hír | Még több |
        Mutass kevesebbet | További cikkek betöltése
      `,
      ro: `
        Arată mai mult | Afișează mai mult | Afișează mai puțin | Încarcă mai mult |
        Încarcă mai multe | Mai multe știri | Toate știrile | Încarcă mai multe articole |
        Vezi toate știrile
      `,
      el: `
        Εμφάνιση περισσότερων | Φόρτωση περισσότερων | Περισσότερα νέα | Εμφάνιση λιγότερων |
        Φορτώστε περισσότερα | Περισσότερες ειδήσεις | Δείτε όλες τις ειδήσεις
      `,
      he: `
        הצג עוד | טען עוד | ראה עוד | הצג פחות | עוד חדשות | לכל החדשות | כל החדשות | הצג הכול |
        עוד מאמרים | טען עוד כתבות | לכל המאמרים
      `,
      ko: `
        더 보기 | 더 불러오기 | 더 많은 기사 | 더 많은 글 | 접기 | 펼치기 | 펼쳐보기 | 전체기사 | 전체 기사 | 전체기사 보기 | 모든 기사 |
        뉴스 더보기 | 더보기 + | 간략히 보기 | 더 많은 뉴스
      `,
      hi: `
        और दिखाएं | कम दिखाएं | और लोड करें | अधिक लोड करें | अधिक देखें | और समाचार | सभी खबरें |
        सभी समाचार | अधिक दिखाएं | ज्यादा दिखाएं | सारी खबरें
      `,
      uk: `
        Показати більше | Завантажити ще | Завантажити більше | Ще новини | Усі статті |
        Дивитися ще | Згорнути | Розгорнути | Читати всі новини | Всі записи | Показати менше
      `,
      bg: `
        Покажи още | Покажи повече | Покажи по-малко | Зареди още | Виж всички новини |
        Зареди повече
      `,
      vi: `
        Hiển thị thêm | Tải thêm | Thu gọn | Ẩn bớt | Xem nhiều hơn | Xem thêm tin |
        Tất cả tin tức | Thêm tin tức | Tải thêm bài viết | Mở rộng
      `,
      id: `
        Tampilkan lebih banyak | Tampilkan lebih sedikit | Muat lebih banyak | Muat lagi |
        Muat lainnya | Lihat lebih banyak | Lihat lainnya | Semua artikel | Lebih banyak berita |
        Lihat semua berita | Muat artikel lainnya
      `,
      ca: `
        Mostra més | Carrega'n més | Carrega més | Mostra'n menys | Totes les notícies |
        Tots els articles | Veure totes les notícies | Carregar més
      `,
    }),
  },
];
