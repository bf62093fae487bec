import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What sites of Eastern and South-Eastern Europe, of Hungary, Turkey, Greece and the Baltic countries print of
 * themselves, and to have articles shared, followed and found.
 */
export const SLAVIC_PAGE_LINE_RULES_2: readonly FurnitureRule[] = [
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      ru: "Наш канал в Яндекс Дзене | Наш канал в Яндекс.Дзен",
      uk: "Ми у Viber",
      pl: "Dodaj do ulubionych źródeł w Google",
      cs: "Přidejte si nás na Seznamu",
      sk: "Pridajte sa k nám na Facebooku",
      bg: "Харесайте ни във Фейсбук",
      sr: "Pratite nas na Google News",
      sl: "Spremljajte nas na Google News",
      hu: "Lájkoljon minket a Facebookon",
      lt: "Sekite mus Google News",
      lv: "Seko mums sociālajos tīklos",
      et: "Jälgi meid Google Newsis",
      el: "Βρείτε μας στα social media",
      tr: "Google News'te bize abone olun",
    }),
    phrases: wordingsByLanguage({
      ru: "на наш канал в яндекс дзен | на наш канал в яндекс.дзен | на наш канал в дзене | первыми на google news",
      pl: "dołącz do nas na whatsapp",
      cs: "přidejte si nás mezi oblíbené",
      sr: "preuzmite našu mobilnu aplikaciju",
      hu: "kövesse oldalunkat a facebook | ezt ne hagyja ki! kattintson",
      lt: "sekite mus google",
      lv: "seko mums google",
      et: "jälgi meid google",
    }),
  },
  {
    name: "app link",
    reason: "A link to the site's programs for telephones.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ru: "Устанавливайте мобильное приложение | Установите мобильное приложение",
      uk: "Встановлюйте мобільний застосунок",
      lt: "Parsisiųsti programėlę | Parsisiųskite programėlę",
      lv: "Lejupielādē lietotni",
      et: "Lae alla rakendus",
      sr: "Mobilne aplikacije | Mobilna aplikacija",
      sl: "Prenesite aplikacijo",
      pl: "Pobierz aplikację mobilną",
      cs: "Stáhnout aplikaci",
      sk: "Stiahnite si našu aplikáciu",
      bg: "Мобилно приложение",
      hu: "Töltse le alkalmazásunkat",
      el: "Κατεβάστε την εφαρμογή μας",
      tr: "Mobil uygulamamız",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      bg: "Някои права запазени",
      sr: "Neka prava pridržana",
    }),
    phrases: wordingsByLanguage({
      pl: "zasady przedruków określa | zasady przedruku określa",
      hu: "portfóliónk minőségi tartalmat jelent",
      bg: "някои права запазени | препубликуване на материали от сайта",
      ru: `
        при цитировании и использовании каких-либо материалов | открытые для поисковых систем гиперссылк |
        открытой для поисковых систем гиперссылк
      `,
      uk: `
        відкритого гіперпосилання та згадки | передрук матеріалів компанії |
        дозволяється безкоштовно використовувати цитати | передрук матеріалів дозволяється
      `,
      sk: "autorské práva sú vyhradené a vykonáva",
      cs: "autorská práva vykonává vydavatel",
      sr: "preuzimanje tekstova sa portala",
      sl: "kopiranje vsebin brez dovoljenja",
      lt: "be raštiško redakcijos sutikimo",
      lv: "pārpublicēšanas gadījumā",
      et: "sisu kopeerimine ja levitamine",
      el: "επιτρέπεται η αναδημοσίευση",
      tr: "aktif link verilmeden",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      pl: `
        Redakcja portalu | Korzystanie z serwisu | Reklama w portalu | Moduły informacji |
        Partnerzy serwisu | Serwis główny | Informacje konsumenckie | Informacje o nadawcy |
        Formularz odstąpienia | Formularz odstąpienia od umowy | Regulamin transmisji | Platforma ODR |
        Prywatność i informacje
      `,
      hu: "Levél nekünk | Hirdetési ÁSZF | Előfizetői ÁSZF | Regionális hírportálok | Írjon nekünk!",
      ru: "Редакция сайта | Политика конфиденциальности и защиты персональных данных | Публикации RSS",
      uk: "Редакція сайту | E-mail редакції | Реклама на порталі",
      sk: `
        Osobné údaje a súkromie | Vyrobené na Slovensku | Made in Slovakia Vyrobené na Slovensku |
        Ochrana osobných údajov a cookies | všetky pracovné ponuky
      `,
      cs: "Pravidla používání",
      bg: "Рекламна тарифа",
      sr: "Marketing i oglašavanje",
      sl: "Pravila in pogoji uporabe",
      lt: "Kitos nuorodos | Reklamos kainos",
      lv: "Reklāmas izcenojumi",
      et: "Reklaamihinnad",
      el: "Γράψτε μας",
      tr: "Reklam fiyatları",
    }),
  },
  {
    name: "cookie notice",
    reason: "The site's notice about cookies.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      pl: "Tak, zgadzam się | Nie, chcę się dowiedzieć więcej | Drogi Użytkowniku! | Szanowny Użytkowniku!",
      cs: "Souhlasím a pokračovat",
      sk: "Súhlasím a pokračovať",
      hu: "Elfogadom a sütiket",
      ru: "Согласен на обработку cookie",
      uk: "Прийняти всі cookie",
      bg: "Приемам бисквитките",
      sr: "Koristimo kolačiće",
      sl: "Uporabljamo piškotke",
      lt: "Mes naudojame slapukus",
      lv: "Mēs izmantojam sīkdatnes",
      et: "Me kasutame küpsiseid",
      el: "Αποδέχομαι τα cookies",
    }),
    phrases: wordingsByLanguage({
      pl: "używamy ciasteczek, by | jak przetwarzamy dane osób odwiedzających",
      sk: "na používaní cookies súhlas",
      hu: "a sütik használatához hozzájárul",
      cs: "s používáním cookies souhlas",
      bg: "продължавайки да използвате сайта",
      sr: "nastavkom korišćenja sajta",
      sl: "z nadaljnjo uporabo spletne strani",
      lt: "naršydami toliau sutinkate",
      lv: "turpinot lietot šo vietni",
      et: "jätkates veebilehe kasutamist",
      el: "συνεχίζοντας την περιήγηση αποδέχ",
      tr: "sitemizi kullanmaya devam ederek çerez",
    }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ru: `
        Что вы хотите найти? | Сменить регион | Ваш регион | Перейти на полную версию |
        Расширенный поиск Спрятать расширенный поиск | Спрятать расширенный поиск | Да Указать позднее |
        Да Напомнить позже | все верно другой
      `,
      uk: "Що ви хочете знайти? | показати всі приховати | Читать новость на русском",
      sr: "Ukucajte željeni termin u pretragu i pritisnite ENTER | Ukucajte pojam za pretragu i pritisnite ENTER",
      lt: "Praleisti meniu | Praleisti navigaciją",
      lv: "Ko meklējat?",
      et: "Mida otsid?",
      pl: "Szukaj w portalu | w portalu",
      cs: "Hlavní obsah | Rozšířené hledání",
      sk: "Hlavný obsah | Rozšírené hľadanie",
      hu: "Adja meg a keresőszót",
      bg: "Пълна версия на сайта",
      sl: "Kaj iščete?",
      el: "Πληκτρολογήστε και πατήστε Enter",
      tr: "Ne arıyorsunuz?",
    }),
  },
];
