import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines that lead to other articles, as papers, broadcasters and magazines print them. */
export const PRESS_RELATED_RULES: readonly FurnitureRule[] = [
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        Related Tags | Related Terms | Related Guides | Related Reviews | Related Roundups | Related Roundup |
        Related Forum | Related Forums | Related Stocks | More On: | More To Discover | More You'll Love |
        More Reviews | More Recipes | More Features | More great WIRED stories | People Also Viewed |
        People Are Reading | Readers also enjoyed | Just for you | See more of our picks | Editors’ Recommendations |
        Editor's Recommendations | The Latest | Latest Deals | Latest Guides | Most Emailed | Most Discussed |
        Most Watched | Popular in | Popular Collections | Trending Recipes | What We're Reading |
        What Others Are Reading | Continue to next article | In this story | Table of Contents | On this page |
        Skip to a section | Dive deeper | Go Deeper | Go deeper (2 min. read) | Keep Exploring |
        Read the original story | Read the original story here. | See more of: | File Under: | Filed to: | Filed in |
        Tagged with | Tagged As | Topics from this article | In This Stream | Featured Local Savings |
        Today's Best Deals | Best Deals | This is the title for the native ad | Advertiser Content From |
        From the web | From our partner | From our network | From the archives | From the Archive |
        From the Magazine | Local Headlines | Local News Video | National Headlines | Stories From |
        STORIES TO WATCH | Text continues after advertisement | Your local headlines |
        Here's what else we're covering | Continue Watching | Visit INSIDER's homepage for more. |
        Follow Business Insider on Twitter. | DON'T FORGET | Join the conversation about this story » | NOW WATCH: |
        This content was originally published here. | Originally Appeared on Pitchfork |
        Originally Appeared on Bon Appétit | Originally Appeared on Epicurious | Originally Appeared on Teen Vogue |
        Best of Rolling Stone | Best of Variety | Best of The Hollywood Reporter | Best of Deadline |
        Best of HollywoodReporter.com |
        Get the Daily Beast's biggest scoops and scandals delivered right to your inbox. Sign up now. |
        Got a tip? Send it to The Daily Beast here | Want more breaking news and analysis? Subscribe now |
        Read the original on HuffPost | What's Hot | Arrow MORE: |
        This article appeared in the print edition under the headline | Explore the edition | From the print edition |
        Recommended Topics | Top News Today | Hot Picks | Top Searched Companies | The most-read stories |
        Narrower topics | Broader topics
      `,
      de: `
        Andere Leser interessierte auch | Hier geht's zum Liveticker | Hier geht's zur Startseite |
        Am häufigsten gelesen | Gerade viel gelesen | Auf dieser Seite | Inhalt des Artikels | Mehr im Web |
        Unsere Empfehlung | Unser Tipp der Redaktion | Unser Lesetipp | Empfohlene Artikel für Sie | Zur Themenseite |
        Alles zum Thema auf einen Blick | Alle Infos zum Thema |
        Dieser Beitrag lief am 01. Januar 2024 um 12:00 Uhr im Programm. | Aktuelles aus Ihrer Region |
        Die neusten Artikel | Zuletzt veröffentlicht | Meistgelesen in der Rubrik | Aus der Ausgabe |
        Links in diesem Artikel: | Kurzlink: https://heise.de/-1234567 | Artikel-Link kopieren | Erwähnte Aktien |
        Peer Group | Im Artikel erwähnte Wertpapiere | Pressekontakt anzeigen
      `,
      nl: `
        Tekst loopt door onder video | Best bekeken | Misschien vind je dit ook interessant | Bekijk het overzicht |
        Zie ook | Volg niet meer
      `,
      da: `
        Top historier | Tilføj til dine emner
      `,
      sv: `
        Relaterade ämnen | Vi rekommenderar | Ämnen du kan följa
      `,
      no: `
        Hør også
      `,
      fi: `
        Kuuntele myös | Nyt suosittua | Artikkelin aiheet | Sinulle suositeltua | Toimitus suosittelee |
        Aiheeseen liittyviä artikkeleita | Osaston luetuimmat | Mainos (teksti jatkuu alla)
      `,
      fr: `
        Voir aussi | Contenus liés | Vidéos associées | Voir le dossier | Nos suggestions |
        Cela peut vous intéresser | Ces contenus peuvent vous intéresser | Vu sur le web | Toutes les vidéos
      `,
      es: `
        Lea más | LEE ADEMÁS | Mire también | Vea además | VIDEO RECOMENDADO | VIDEO RELACIONADO |
        Noticia relacionada | Recomendado por | Seleccionado para ti | Selección de la redacción |
        Enlaces relacionados | Fin de Recomendamos
      `,
      pt: `
        Veja mais | Assista também | Confira também | Fim do Que História!
      `,
      it: `
        Ti raccomandiamo | Brand connect | Altro su questi argomenti: | Altre storie
      `,
      ca: `
        ET PODRIA INTERESSAR | Més llegides | Més informació | Avui destaquem
      `,
      ro: `
        Cele mai recente știri | Top stiri | De la parteneri | Articole din aceeași categorie
      `,
      ru: `
        Новости smi2.ru | Что будем искать?
      `,
      uk: `
        Також читайте | Головне зараз | Теги за темою
      `,
      pl: `
        Dalsza część artykułu znajduje się pod reklamą
      `,
      tr: `
        Sıradaki haber yükleniyor | Haberin devamı için tıklayınız | Okumaya devam et | BUGÜN NELER OLDU
      `,
      ar: `
        تصفح المزيد
      `,
      fa: `
        گزیده خبر | پایان پرخواننده‌ترین‌ها
      `,
      cs: `
        Reklama, pokračování článku pod ní
      `,
      hu: `
        Partnereinktől ajánljuk
      `,
      el: `
        Δείτε όλες τις τελευταίες Ειδήσεις από την Ελλάδα και τον Κόσμο
      `,
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    isInSentences: true,
    wordings: wordingsByLanguage({
      en: `
        More stories to check out before you go | Readers also liked | The Latest News | Discover Related Topics |
        Read more of our coverage | See more on: |
        Show full articles without "Continue Reading" button for 24 hours. | Most Popular in |
        Get more on this story | Get the latest | Here are today's most popular stories |
        Visit Business Insider for more stories. | Visit Business Insider's homepage for more stories |
        Visit Insider's homepage for more stories. | Want more from Teen Vogue? Check this out: |
        More from Rolling Stone | More from Variety | More from The Hollywood Reporter | More from Deadline |
        More from Billboard | More from The Daily Beast | Read more at The Daily Beast. | More In Politics |
        More In Entertainment | MOST READ IN NEWS | MOST READ IN SHOWBIZ | MOST READ IN SPORT |
        MOST READ IN FOOTBALL | MOST READ IN TV | Most read in Money |
        For more stories like this, check our news page. | For more stories like this, check our sport page. |
        Discover stories from this section and more in the list of contents | Recommended from Editorial |
        Popular Now in News | Most Viewed in National | Most Viewed in World | Most Viewed in Politics |
        Read More News on | Stories you might be interested in | Others Also Read | Trending in News |
        For more information on COVID-19, call the DOH Hotline: (02) 86517800 local 1149/1150. |
        Read more on related topics: | More like these
      `,
      de: `
        Lesen Sie hier mehr | Diese News könnten Sie auch interessieren
      `,
      da: `
        Læs mere her
      `,
      sv: `
        Läs mer här | Mer att läsa | Dagens bästa läsning
      `,
      no: `
        Les mer her
      `,
      fr: `
        Lire aussi l’article : | Lire aussi le décryptage : | Lire aussi l’enquête : | Lire aussi la tribune : |
        Article réservé à nos abonnés Lire aussi
      `,
      es: `
        Noticias relacionadas y más | Final de Más leídas | Fin de Lo más leído
      `,
      pt: `
        Ler mais sobre: | Fim do Mais lidas
      `,
      ru: `
        Подробнее по теме | Пропустить Самое популярное и продолжить чтение. | Конец истории Самое популярное
      `,
      uk: `
        Вас також можуть зацікавити новини:
      `,
      tr: `
        En çok okunanları atla ve okumaya devam et
      `,
      ar: `
        نهاية الأكثر قراءة
      `,
    }),
  },
];
