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
        Load more stories | Load more news | Load More Posts Loading... | See more | See less |
        View more | View less | More stories | More news | More posts | More articles |
        View all articles | View all posts | View all news | See all news | See all articles |
        All news | All articles | All posts | All stories | All topics | Show all |
        Show more articles | Show more stories | Show more posts | View more articles |
        View more posts | More >> | More… | Expand all | Collapse all | View more stories |
        Click to load more | No more posts | No more articles | No more posts to load |
        You've reached the end | That's all | Infinite scroll | Load previous |
        Load next article | Load older posts
      `,
      ar: `
        عرض المزيد | اظهر المزيد | اعرض المزيد | عرض أقل | إظهار المزيد | إظهار أقل |
        تحميل المزيد | مشاهدة المزيد | شاهد المزيد | المزيد من الأخبار | المزيد من المقالات |
        المزيد من المواضيع | كل الأخبار | جميع الأخبار | اقرأ أقل | عرض كل المقالات
      `,
      fa: `
        نمایش بیشتر | مشاهده بیشتر | بارگذاری بیشتر | بارگیری بیشتر | موارد بیشتر | نمایش کمتر |
        اخبار بیشتر | همه اخبار | همه مطالب | همه نوشته‌ها | بیشتر ببینید | آرشیو اخبار |
        مشاهده همه اخبار
      `,
      tr: `
        Daha fazla göster | Daha fazla yükle | Daha az göster | Daha fazla haber |
        Daha fazla içerik | Daha fazlası | Devamını yükle | Daha Fazla Gör | Tüm haberler |
        Tüm yazılar | Diğer haberler | Daha fazla yazı
      `,
      fr: `
        Afficher plus | Voir plus | Afficher moins | Voir moins | Charger plus |
        Charger plus d'articles | Plus d'articles | Plus d'actualités | Plus d'infos |
        Toutes les actualités | Tous les articles | Toute l'actualité | Afficher davantage |
        Charger davantage | En voir plus | Voir tous les articles | Voir toutes les actualités |
        Voir toutes les actus | Voir la suite | Charger la suite | Montrer plus | Afficher tout
      `,
      es: `
        Mostrar más | Ver más | Cargar más | Ver menos | Mostrar menos | Más noticias |
        Más artículos | Cargar más artículos | Cargar más noticias | Cargar más entradas |
        Ver más noticias | Ver más artículos | Todas las noticias | Todos los artículos |
        Ver todas las noticias | Ver todos los artículos | Mostrar todo | Mostrar todos
      `,
      de: `
        Mehr anzeigen | Weniger anzeigen | Mehr laden | Weitere laden | Mehr Artikel |
        Mehr Beiträge | Weitere Artikel laden | Weitere Beiträge laden | Mehr Artikel laden |
        Mehr Beiträge laden | Mehr Nachrichten | Weitere Meldungen | Weitere Nachrichten |
        Alle Artikel | Alle Beiträge | Alle Nachrichten | Alle News | Alle Meldungen |
        Alle Themen | Alle Artikel anzeigen | Alle Beiträge anzeigen | Mehr ansehen | Mehr sehen |
        Einblenden | Ausblenden | Aufklappen | Zuklappen | Ausklappen | Einklappen |
        Weitere anzeigen | Nachladen | Alles anzeigen | Mehr News | Alle Videos | Alle ansehen >
      `,
      ru: `
        Показать ещё | Загрузить ещё | Смотреть ещё | Показать больше | Свернуть | Развернуть |
        Скрыть | Больше новостей | Ещё новости | Все новости | Все статьи | Все записи |
        Все материалы | Другие новости | Посмотреть все | Больше | Больше статей |
        Смотреть все новости
      `,
      zh: `
        显示更多 | 加载更多 | 查看更多 | 点击加载更多 | 阅读更少 | 展开 | 收起 | 展开全部 | 更多新闻 | 更多文章 | 全部文章 | 所有文章 | 全部新闻 |
        更多内容 | 点击查看更多 | 没有更多了 | 没有更多内容了 | 已经到底了 | 到底了 | 查看全部文章 | 更多资讯 | 点击展开 | 加载更多文章 | 显示全部
      `,
      "zh-Hant": `
        顯示更多 | 載入更多 | 看更多 | 更多新聞 | 顯示更少 | 展開 | 更多內容 | 沒有更多了 | 全部新聞 | 點擊載入更多 | 顯示全部 | 看更多文章 |
        看更多新聞
      `,
      ja: `
        もっと見る | もっとみる | さらに表示 | さらに見る | 表示を減らす | さらに読み込む | もっと読み込む | 一覧へ | 一覧はこちら | すべての記事 |
        記事一覧を見る | 全ての記事を見る | すべての記事を見る | もっと表示 | 折りたたむ | 続きを表示 | 全文表示 | ニュース一覧 | ニュース一覧へ | 新着一覧
      `,
      it: `
        Mostra di più | Mostra altro | Carica altro | Carica altri | Carica altri articoli |
        Vedi altro | Mostra meno | Vedi di più | Altri articoli | Altre notizie |
        Tutte le notizie | Tutti gli articoli | Vedi tutti gli articoli | Vedi tutte le notizie |
        Visualizza tutti | Visualizza altro | Mostra tutto | Mostra tutti | Più notizie
      `,
      pt: `
        Mostrar mais | Ver mais | Carregar mais | Mais notícias | Mais artigos |
        Carregar mais notícias | Carregar mais artigos | Carregar mais posts |
        Carregar mais publicações | Ver mais notícias | Ver mais artigos | Todas as notícias |
        Todos os artigos | Ver todas as notícias | Ver todos os artigos | Veja mais notícias |
        Veja todas | Exibir mais | Ver todos os posts
      `,
      nl: `
        Toon meer | Meer tonen | Meer laden | Laad meer | Minder tonen | Toon minder |
        Bekijk meer | Meer bekijken | Meer nieuws | Meer artikelen | Meer berichten |
        Al het nieuws | Alle artikelen | Alle berichten | Alle nieuwsberichten |
        Bekijk alle artikelen | Meer artikelen laden | Laad meer artikelen | Bekijk alle
      `,
      sv: `
        Visa mer | Visa fler | Visa mindre | Visa färre | Ladda fler | Ladda mer |
        Ladda fler artiklar | Fler artiklar | Fler nyheter | Alla nyheter | Alla artiklar |
        Se mer | Se fler | Visa alla artiklar | Visa fler artiklar | Se alla artiklar
      `,
      da: `
        Vis mere | Vis flere | Vis mindre | Vis færre | Indlæs mere | Indlæs flere |
        Flere artikler | Flere nyheder | Alle nyheder | Alle artikler | Se flere | Hent flere |
        Hent flere artikler | Se mere
      `,
      nb: `
        Vis fler | Last mer | Last flere | Last inn flere | Flere saker | Flere nyheter |
        Alle nyheter | Se flere saker | Vis flere saker | Last inn mer | Hent flere saker |
        Vis mer
      `,
      fi: `
        Näytä lisää | Näytä vähemmän | Lataa lisää | Lisää uutisia | Lisää artikkeleita |
        Kaikki uutiset | Kaikki artikkelit | Katso lisää | Lataa lisää artikkeleita |
        Näytä lisää uutisia
      `,
      pl: `
        Pokaż więcej | Pokaż mniej | Załaduj więcej | Wczytaj więcej | Zobacz więcej |
        Więcej artykułów | Więcej wiadomości | Więcej newsów | Wszystkie wiadomości |
        Wszystkie artykuły | Wszystkie wpisy | Wszystkie aktualności | Zwiń | Rozwiń |
        Zobacz wszystkie wpisy | Pokaż wszystko | Ładuj więcej
      `,
      cs: `
        Zobrazit více | Zobrazit méně | Načíst další | Načíst více | Více článků | Další články |
        Všechny články | Všechny zprávy | Všechny aktuality | Další zprávy | Zobrazit další |
        Rozbalit | Sbalit | Více zpráv | Zobrazit další články
      `,
      sk: `
        Zobraziť viac | Zobraziť menej | Načítať ďalšie | Načítať viac | Viac článkov |
        Ďalšie články | Všetky články | Všetky správy | Ďalšie správy | Zobraziť ďalšie | Zbaliť |
        Viac správ
      `,
      hu: `
        Mutass többet | Több megjelenítése | Több mutatása | Kevesebb megjelenítése |
        Továbbiak betöltése | Több betöltése | További cikkek | További hírek | Összes hír |
        Összes cikk | Több hír | Még több | Mutass kevesebbet | További cikkek betöltése
      `,
      ro: `
        Arată mai mult | Afișează mai mult | Afișează mai puțin | Încarcă mai mult |
        Încarcă mai multe | Vezi mai mult | Vezi mai multe | Mai multe articole |
        Mai multe știri | Toate știrile | Toate articolele | Încarcă mai multe articole |
        Vezi toate știrile | Vezi toate articolele
      `,
      el: `
        Εμφάνιση περισσότερων | Φόρτωση περισσότερων | Δείτε περισσότερα | Περισσότερα άρθρα |
        Περισσότερα νέα | Όλες οι ειδήσεις | Όλα τα άρθρα | Όλα τα νέα | Εμφάνιση λιγότερων |
        Φορτώστε περισσότερα | Περισσότερες ειδήσεις | Δείτε όλες τις ειδήσεις
      `,
      he: `
        הצג עוד | טען עוד | ראה עוד | הצג פחות | עוד כתבות | עוד חדשות | לכל הכתבות | לכל החדשות |
        כל החדשות | הצג הכול | עוד מאמרים | טען עוד כתבות | לכל המאמרים
      `,
      ko: `
        더보기 | 더 보기 | 더 불러오기 | 더 많은 기사 | 더 많은 글 | 접기 | 펼치기 | 펼쳐보기 | 전체기사 | 전체 기사 | 전체기사 보기 |
        모든 기사 | 기사 더보기 | 뉴스 더보기 | 더보기 + | 간략히 보기 | 더 많은 뉴스
      `,
      hi: `
        और दिखाएं | कम दिखाएं | और लोड करें | अधिक लोड करें | अधिक देखें | और देखें | और खबरें |
        और समाचार | सभी खबरें | सभी समाचार | अधिक दिखाएं | ज्यादा दिखाएं | सारी खबरें
      `,
      uk: `
        Показати більше | Показати ще | Завантажити ще | Завантажити більше | Більше новин |
        Ще новини | Всі новини | Усі новини | Усі статті | Всі статті | Дивитися ще | Згорнути |
        Розгорнути | Інші новини | Читати всі новини | Всі записи | Показати менше
      `,
      bg: `
        Покажи още | Покажи повече | Покажи по-малко | Зареди още | Виж още | Вижте още |
        Още новини | Всички новини | Всички статии | Виж всички новини | Зареди повече |
        Още статии
      `,
      vi: `
        Xem thêm | Hiển thị thêm | Tải thêm | Thu gọn | Ẩn bớt | Xem nhiều hơn | Xem thêm tin |
        Tất cả bài viết | Tất cả tin tức | Thêm tin tức | Xem thêm bài viết | Tải thêm bài viết |
        Mở rộng
      `,
      id: `
        Tampilkan lebih banyak | Tampilkan lebih sedikit | Muat lebih banyak | Muat lagi |
        Muat lainnya | Lihat lebih banyak | Lihat lainnya | Lihat selengkapnya | Berita lainnya |
        Artikel lainnya | Semua berita | Semua artikel | Lebih banyak berita |
        Lihat semua berita | Muat artikel lainnya
      `,
      ca: `
        Mostra'n més | Mostra més | Carrega'n més | Carrega més | Veure més | Mostra'n menys |
        Més notícies | Més articles | Totes les notícies | Tots els articles |
        Veure totes les notícies | Carregar més
      `,
    }),
  },
];
