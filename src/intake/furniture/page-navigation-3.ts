import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_NAVIGATION_RULES_3: readonly FurnitureRule[] = [
  {
    name: "navigation control",
    reason: "The label of a button or landmark of the site's menu.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      it: `
        Apri menu | Chiudi menu | Apri il menu | Chiudi il menu | Apri/chiudi menu | Mostra menu |
        Nascondi menu | Attiva/disattiva navigazione | Mostra/nascondi navigazione |
        Menu principale | Menu di navigazione | Menu secondario | Menu profilo utente |
        Menu utente | Navigazione principale | Navigazione articoli | Navigazione articolo |
        Navigazione commenti | Navigazione secondaria | Barra laterale primaria | Barra laterale |
        Briciole di pane | Tu sei qui | Sei qui | Ti trovi in | Apri ricerca | Chiudi ricerca |
        Apri la ricerca | Cerca nel sito | Cerca nel sito web | Cerca in questo sito |
        Ricerca nel sito | Modulo di ricerca | Form di ricerca | Cosa stai cercando? |
        Cosa cerchi? | Inserisci parola chiave | Link utili | Link rapidi | Collegamenti rapidi |
        Torna alla home | Torna alla homepage | Torna alla home page | Vai alla home |
        Vai alla homepage | Tutte le sezioni | Le nostre sezioni | Articoli casuali |
        Chiudi finestra | Chiudi la finestra | Apri sottomenu | Attiva/disattiva menu |
        Interazioni del lettore | Commuta navigazione
      `,
      pt: `
        Abrir o menu | Fechar o menu | Fechar menu | Abrir/fechar menu | Esconder menu |
        Exibir menu | Alternar navegação | Alternar a navegação | Navegação alternada |
        Menu de navegação | Menu de conta de usuário | Menu do usuário | Menu de utilizador |
        Navegação principal | Navegação de Post | Navegação de posts | Navegação por posts |
        Navegação de artigos | Navegação de comentários | Navegação por comentários |
        Sidebar primária | Você está aqui | Está aqui | Abrir pesquisa | Fechar pesquisa |
        Abrir busca | Fechar busca | Buscar no site | Pesquisar no site | Pesquisar neste site |
        Pesquise no site | Busca no site | Formulário de busca | Formulário de pesquisa |
        Formulário de procura | Digite sua busca | Digite o que procura | Digite o termo de busca |
        O que você procura? | O que procura? | O que você está procurando? | Links úteis |
        Links rápidos | Acesso rápido | Acessos rápidos | Voltar ao início | Voltar para o início |
        Voltar à página inicial | Voltar para a página inicial | Voltar para a home |
        Ir para a home | Ir para a página inicial | Todas as editorias | Todas as seções |
        Todas as secções | Artigo aleatório | Fechar janela | Fechar aviso | Expandir menu |
        Menu do rodapé
      `,
      nl: `
        Menu openen | Menu sluiten | Sluit menu | Toon menu | Verberg menu | Menu tonen |
        Menu in-/uitschakelen | Navigatie openen | Navigatie sluiten | Toggle navigatie |
        Navigatie in-/uitschakelen | Hoofdmenu | Hoofdnavigatie | Navigatiemenu | Mobiel menu |
        Gebruikersmenu | Servicemenu | Primaire sidebar | Primaire zijbalk | Zijbalk | Zijkolom |
        Bericht navigatie | Berichtnavigatie | Berichten navigatie | Berichtennavigatie |
        Reacties navigatie | Kruimelpad | U bent hier | Je bent hier | Zoeken openen |
        Zoeken sluiten | Sluit zoeken | Open zoeken | Zoek op deze site | Zoeken op deze site |
        Zoek op de site | Doorzoek de site | Doorzoek deze site | Site doorzoeken | Zoekveld |
        Zoekformulier | Zoekopdracht | Zoekterm | Vul een zoekterm in |
        Waar ben je naar op zoek? | Waar bent u naar op zoek? | Snelle links | Handige links |
        Snel naar | Direct naar | Terug naar home | Terug naar homepage | Terug naar de homepage |
        Naar de homepage | Ga naar de homepage | Naar homepage | Alle rubrieken |
        Lees Interacties | Lezersinteracties | Sluit venster | Venster sluiten | Submenu openen |
        Submenu sluiten
      `,
      sv: `
        Öppna meny | Stäng meny | Öppna menyn | Stäng menyn | Visa meny | Dölj meny |
        Visa/dölj meny | Växla meny | Växla navigering | Slå på/av meny | Huvudmeny |
        Huvudnavigering | Huvudnavigation | Navigeringsmeny | Mobilmeny | Primär meny | Sidofält |
        Primärt sidofält | Inläggsnavigering | Kommentarsnavigering | Brödsmulor | Länkstig |
        Du är här | Öppna sök | Stäng sök | Sök på webbplatsen | Sök på sajten | Sök på sidan |
        Sökformulär | Ange sökord | Skriv sökord | Sökord | Vad letar du efter? | Vad söker du? |
        Snabblänkar | Genvägar | Användbara länkar | Till startsidan | Tillbaka till startsidan |
        Gå till startsidan | Till förstasidan | Alla kategorier | Stäng fönster | Stäng fönstret |
        Öppna undermeny | Expandera undermeny
      `,
      da: `
        Åbn menu | Luk menu | Åben menu | Åbn menuen | Luk menuen | Vis menu | Skjul menu |
        Vis/skjul menu | Skift navigation | Hovedmenu | Hovednavigation | Primær menu |
        Sidebjælke | Primær sidebar | Indlægsnavigation | Navigation for indlæg | Brødkrumme |
        Brødkrummer | Du er her | Åbn søgning | Luk søgning | Søg på siden | Søg på sitet |
        Søg på hjemmesiden | Søgeformular | Indtast søgeord | Søgeord | Hvad leder du efter? |
        Hvad søger du? | Nyttige links | Hurtige links | Genveje | Til forsiden |
        Tilbage til forsiden | Gå til forsiden | Alle kategorier | Luk vindue | Luk vinduet |
        Åbn undermenu
      `,
      nb: `
        Åpne meny | Lukk meny | Åpne menyen | Lukk menyen | Vis meny | Skjul meny |
        Vis/skjul meny | Veksle navigasjon | Veksle meny | Hovedmeny | Hovednavigasjon |
        Navigasjonsmeny | Primærmeny | Primært sidefelt | Sidefelt | Innleggsnavigasjon |
        Kommentarnavigasjon | Brødsmuler | Brødsmulesti | Åpne søk | Lukk søk | Søk på siden |
        Søk på nettstedet | Søk i nettstedet | Søkeskjema | Skriv inn søkeord | Søkeord |
        Hva leter du etter? | Hva søker du etter? | Nyttige lenker | Hurtiglenker | Snarveier |
        Tilbake til forsiden | Lukk vindu | Åpne undermeny
      `,
      fi: `
        Avaa valikko | Sulje valikko | Avaa/sulje valikko | Näytä valikko | Piilota valikko |
        Vaihda navigaatio | Päävalikko | Päänavigaatio | Navigaatiovalikko | Mobiilivalikko |
        Alavalikko | Ensisijainen valikko | Ensisijainen sivupalkki | Sivupalkki |
        Artikkelien selaus | Artikkelien navigointi | Kommenttien selaus | Murupolku |
        Olet tässä | Olet täällä | Avaa haku | Sulje haku | Hae sivustolta | Etsi sivustolta |
        Hakulomake | Hakusana | Kirjoita hakusana | Syötä hakusana | Mitä etsit? | Pikalinkit |
        Hyödyllisiä linkkejä | Etusivulle | Takaisin etusivulle | Siirry etusivulle |
        Palaa etusivulle | Kaikki kategoriat | Sulje ikkuna | Avaa alavalikko
      `,
      pl: `
        Otwórz menu | Zamknij menu | Pokaż menu | Ukryj menu | Rozwiń menu | Zwiń menu |
        Przełącz nawigację | Przełącz menu | Menu główne | Nawigacja główna | Główna nawigacja |
        Menu nawigacyjne | Menu mobilne | Menu użytkownika | Menu konta użytkownika |
        Menu w stopce | Pasek boczny | Główny panel boczny | Panel boczny | Nawigacja wpisu |
        Nawigacja po wpisach | Nawigacja wpisów | Zobacz wpisy | Nawigacja komentarzy | Okruszki |
        Ścieżka nawigacyjna | Ścieżka nawigacji | Jesteś tutaj | Jesteś tu | Tu jesteś |
        Otwórz wyszukiwarkę | Zamknij wyszukiwarkę | Otwórz wyszukiwanie | Szukaj na stronie |
        Szukaj w serwisie | Przeszukaj stronę | Przeszukaj serwis | Formularz wyszukiwania |
        Wpisz szukaną frazę | Wpisz szukane słowo | Szukana fraza | Wyszukiwana fraza |
        Czego szukasz? | Przydatne linki | Szybkie linki | Na skróty | Wróć do strony głównej |
        Powrót do strony głównej | Przejdź do strony głównej | Idź do strony głównej |
        Wszystkie kategorie | Losowy artykuł | Zamknij okno | Rozwiń podmenu |
        Rozwiń menu podrzędne | Interakcje czytelników
      `,
      cs: `
        Otevřít menu | Zavřít menu | Zobrazit menu | Skrýt menu | Přepnout navigaci |
        Přepnout menu | Hlavní menu | Hlavní nabídka | Hlavní navigace | Navigační menu |
        Mobilní menu | Postranní panel | Hlavní postranní panel | Navigace pro příspěvek |
        Navigace pro příspěvky | Navigace příspěvku | Navigace pro komentáře |
        Drobečková navigace | Jste zde | Nacházíte se zde | Nacházíte se | Otevřít vyhledávání |
        Zavřít vyhledávání | Hledat na webu | Prohledat web | Vyhledávání na webu |
        Vyhledávací formulář | Zadejte hledaný výraz | Hledaný výraz | Co hledáte? |
        Rychlé odkazy | Užitečné odkazy | Důležité odkazy | Zpět na úvodní stránku |
        Zpět na hlavní stránku | Zpět na titulní stranu | Zpět na homepage |
        Přejít na hlavní stránku | Na úvodní stránku | Všechny rubriky | Všechny kategorie |
        Náhodný článek | Zavřít okno | Zobrazit podmenu
      `,
      sk: `
        Otvoriť menu | Zavrieť menu | Prepnúť navigáciu | Prepnúť menu | Hlavné menu |
        Hlavná navigácia | Hlavná ponuka | Navigačné menu | Mobilné menu | Bočný panel |
        Navigácia v článku | Navigácia v článkoch | Navigácia príspevkov | Navigácia komentárov |
        Omrvinková navigácia | Nachádzate sa tu | Ste tu | Otvoriť vyhľadávanie |
        Zavrieť vyhľadávanie | Hľadať na webe | Hľadať na stránke | Vyhľadávací formulár |
        Vyhľadávanie formulár | Zadajte hľadaný výraz | Hľadaný výraz | Čo hľadáte? |
        Užitočné odkazy | Späť na úvodnú stránku | Späť na hlavnú stránku | Späť na titulku |
        Prejsť na titulku | Všetky rubriky | Všetky kategórie | Zavrieť okno
      `,
      hu: `
        Menü megnyitása | Menü bezárása | Menü megjelenítése | Menü elrejtése |
        Navigáció megnyitása | Navigáció bezárása | Navigáció kapcsolása |
        Navigáció átkapcsolása | Navigáció váltása | Főmenü | Fő navigáció | Elsődleges menü |
        Navigációs menü | Oldalsáv | Bejegyzés navigáció | Bejegyzések navigációja |
        Hozzászólás navigáció | Morzsamenü | Jelenlegi hely | Ön itt áll | Ön itt van | Itt vagy |
        Keresés megnyitása | Keresés bezárása | Keresés az oldalon | Keresés a honlapon |
        Keresés űrlap | Keresési űrlap | Keresőszó | Keresendő kifejezés |
        Írja be a keresett kifejezést | Mit keresel? | Mit keres? | Gyors linkek | Gyorslinkek |
        Hasznos linkek | Vissza a főoldalra | Vissza a kezdőlapra | Ugrás a főoldalra |
        Összes rovat | Összes kategória | Ablak bezárása
      `,
      ro: `
        Deschide meniul | Închide meniul | Deschide meniu | Închide meniu | Arată meniul |
        Ascunde meniul | Comută navigarea | Comută meniul | Meniu principal | Meniul principal |
        Navigare principală | Navigație principală | Meniu de navigare | Meniu mobil |
        Meniu utilizator | Bara laterală | Bara principală | Navigare în articole |
        Navigare articole | Navigare în articol | Navigare în comentarii | Te afli aici |
        Vă aflați aici | Sunteți aici | Ești aici | Deschide căutarea | Închide căutarea |
        Caută în site | Caută pe site | Formular de căutare | Introduceți termenul de căutare |
        Ce cauți? | Linkuri utile | Link-uri utile | Linkuri rapide | Înapoi la prima pagină |
        Înapoi la pagina principală | Mergi la prima pagină | Toate categoriile |
        Articol aleatoriu | Închide fereastra | Secțiuni site
      `,
      el: `
        Άνοιγμα μενού | Κλείσιμο μενού | Εμφάνιση μενού | Απόκρυψη μενού | Εναλλαγή πλοήγησης |
        Εναλλαγή μενού | Κύριο μενού | Κεντρικό μενού | Κυρίως μενού | Κύρια πλοήγηση |
        Μενού πλοήγησης | Βασικό μενού | Πλευρική στήλη | Κύρια Sidebar | Πλοήγηση άρθρων |
        Πλοήγηση σε άρθρα | Πλοήγηση σχολίων | Βρίσκεστε εδώ | Είστε εδώ | Εδώ βρίσκεστε |
        Άνοιγμα αναζήτησης | Κλείσιμο αναζήτησης | Αναζήτηση στο site | Αναζήτηση στον ιστότοπο |
        Φόρμα αναζήτησης | Εισάγετε όρο αναζήτησης | Τι ψάχνετε; | Τι αναζητάτε; |
        Χρήσιμοι σύνδεσμοι | Γρήγοροι σύνδεσμοι | Χρήσιμα links | Επιστροφή στην αρχική |
        Επιστροφή στην αρχική σελίδα | Όλες οι κατηγορίες | Τυχαίο άρθρο
      `,
      he: `
        פתח תפריט | סגור תפריט | פתיחת תפריט | סגירת תפריט | הצג תפריט | הסתר תפריט | תפריט ראשי |
        תפריט ניווט | ניווט ראשי | תפריט משני | תפריט תחתון | סרגל צד | סרגל צידי |
        ניווט בפוסטים | ניווט ברשומות | ניווט יומן | ניווט בתגובות | אתה כאן | הנך נמצא כאן |
        את/ה נמצא/ת כאן | חיפוש באתר | חפש באתר | חפשו באתר | פתח חיפוש | סגור חיפוש |
        טופס חיפוש | הקלד מילת חיפוש | מה אתם מחפשים? | מה לחפש? | קישורים שימושיים |
        קישורים מהירים | חזרה לדף הבית | לדף הבית | מעבר לדף הבית | כל המדורים | כל הקטגוריות |
        סגור חלון
      `,
      ko: `
        메뉴 열기 | 메뉴 닫기 | 메뉴 열기/닫기 | 전체메뉴 | 전체 메뉴 | 전체메뉴 열기 | 전체메뉴 닫기 | 전체메뉴보기 | 주메뉴 | 주 메뉴 |
        메인 메뉴 | 메인메뉴 | 사용자 계정 메뉴 | 사이드바 | 네비게이션 토글 | 내비게이션 토글 | 글 내비게이션 | 글 탐색 | 글 네비게이션 | 댓글 탐색 |
        현재 위치 | 현재위치 | 검색 열기 | 검색 닫기 | 검색창 열기 | 검색창 닫기 | 검색창 | 검색 폼 | 기사검색 | 기사 검색 | 통합검색 |
        통합 검색 | 사이트 검색 | 사이트 내 검색 | 검색어를 입력하세요 | 검색어를 입력해주세요 | 검색어를 입력해 주세요 | 검색어 입력 | 상세검색 |
        바로가기 | 바로가기 링크 | 홈으로 | 홈으로 가기 | 메인으로 | 첫 화면으로 | 전체 카테고리 | 창닫기 | 창 닫기 | 팝업 닫기 | 레이어 닫기
      `,
      hi: `
        मेनू खोलें | मेनू बंद करें | मेन्यू खोलें | मेन्यू बंद करें | मेनू टॉगल करें |
        मुख्य मेनू | मुख्य मेन्यू | मुख्य नेविगेशन | नेविगेशन मेनू | पोस्ट नेविगेशन |
        पोस्ट नेविगेशन मेनू | साइडबार | आप यहां हैं | साइट पर खोजें | साइट में खोजें | खोज फॉर्म |
        उपयोगी लिंक | त्वरित लिंक | महत्वपूर्ण लिंक | होम पेज पर जाएं | सभी श्रेणियां
      `,
      uk: `
        Відкрити меню | Закрити меню | Показати меню | Приховати меню | Сховати меню |
        Перемкнути навігацію | Перемикач навігації | Головне меню | Основне меню | Мобільне меню |
        Меню навігації | Бічна панель | Навігація записів | Навігація по записах |
        Навігація по записам | Навігація коментарів | Ви тут | Ви знаходитесь тут |
        Пошук по сайту | Пошук на сайті | Відкрити пошук | Закрити пошук | Пошукова форма |
        Форма пошуку | Пошукова фраза | Введіть запит | Введіть пошуковий запит | Що ви шукаєте? |
        Корисні посилання | Швидкі посилання | На головну | На головну сторінку |
        Повернутись на головну | Повернутися на головну | Усі рубрики | Всі рубрики |
        Усі розділи | Випадкова стаття | Закрити вікно
      `,
    }),
  },
  {
    name: "navigation control",
    reason: "The label of a button or landmark of the site's menu.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      bg: `
        Отвори менюто | Затвори менюто | Отвори меню | Затвори меню |
        Превключване на навигацията | Превключване на навигация | Главно меню | Основно меню |
        Основна навигация | Мобилно меню | Странична лента | Навигация | Вие сте тук |
        Намирате се тук | Търсене в сайта | Търси в сайта | Форма за търсене |
        Въведете дума за търсене | Какво търсите? | Полезни връзки | Бързи връзки |
        Полезни линкове | Към началната страница | Към началото | Обратно към началната страница |
        Всички категории | Затвори прозореца
      `,
      vi: `
        Mở menu | Đóng menu | Bật/tắt menu | Chuyển đổi điều hướng | Menu chính |
        Menu điều hướng | Điều hướng chính | Điều hướng bài viết | Điều hướng bình luận |
        Thanh bên | Bạn đang ở đây | Bạn đang ở | Mở tìm kiếm | Đóng tìm kiếm |
        Tìm kiếm trên trang | Tìm kiếm trong trang | Biểu mẫu tìm kiếm | Nhập từ khóa |
        Nhập từ khóa tìm kiếm | Từ khóa tìm kiếm | Bạn đang tìm gì? | Bạn tìm gì? |
        Liên kết nhanh | Liên kết hữu ích | Về trang chủ | Trở về trang chủ | Quay lại trang chủ |
        Tất cả chuyên mục | Xem tất cả chuyên mục
      `,
      id: `
        Buka menu | Tutup menu | Buka/tutup menu | Tampilkan menu | Sembunyikan menu |
        Alihkan navigasi | Menu utama | Navigasi utama | Menu navigasi | Navigasi pos |
        Navigasi tulisan | Navigasi komentar | Bilah samping | Bilah sisi | Anda di sini |
        Anda berada di sini | Buka pencarian | Tutup pencarian | Formulir pencarian |
        Cari di situs ini | Cari di situs | Ketik kata kunci | Masukkan kata kunci |
        Kata kunci pencarian | Apa yang Anda cari? | Tautan cepat | Tautan langsung |
        Tautan berguna | Tautan penting | Kembali ke beranda | Ke beranda | Semua kategori |
        Semua rubrik | Tutup jendela
      `,
      ca: `
        Obre el menú | Tanca el menú | Mostra el menú | Amaga el menú | Commuta la navegació |
        Commuta el menú | Navegació principal | Menú de navegació | Menú del compte d'usuari |
        Navegació d'entrades | Navegació de l'entrada | Navegació dels comentaris | Sou aquí |
        Esteu aquí | Ets aquí | Obre la cerca | Tanca la cerca | Cerca al web |
        Cerca en aquest lloc | Formulari de cerca | Què busques? | Què cerqueu? |
        Enllaços ràpids | Enllaços d'interès | Enllaços útils | Torna a l'inici |
        Torna a la portada | Totes les seccions | Tanca la finestra
      `,
    }),
  },
];
