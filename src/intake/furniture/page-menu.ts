import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_MENU_RULES: readonly FurnitureRule[] = [
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Menu | Menus | Close | Open | Search | Search for | Search... | Search here |
        Search here... | Search for something | Go | Submit | Reset | Cancel | Filter | Sort by |
        Dismiss | More | All | View All | See All | Navigation | Sections | Topics | Categories |
        Archives | Archive | Select Category | Select Month | Select Page | Select a category |
        Choose a category | Explore | Browse | Discover | Advanced search | Search results |
        Nothing found | No results found | Toggle | Expand | Collapse | Submenu | Settings |
        Options | Help | Support | Edit | Edit this | Page | Pages | Loading | Loading... |
        Please wait | Please wait...
      `,
      ar: `
        القائمة | قائمة | إغلاق | فتح | بحث | البحث | بحث عن | البحث عن | ابحث | ابحث هنا |
        ابحث عن | بحث متقدم | نتائج البحث | المزيد | الكل | عرض الكل | مشاهدة الكل | الأقسام |
        أقسام | التصنيفات | تصنيفات | الأرشيف | أرشيف | اختر التصنيف | اختر شهر | إلغاء | تصفح |
        إرسال | مساعدة | المساعدة | الإعدادات | جاري التحميل | جارٍ التحميل | جاري التحميل...
      `,
      fa: `
        منو | فهرست | بستن | جستجو | جستجو برای | جستجو کردن | جستجو کنید | جست‌وجو |
        جستجوی پیشرفته | جستجو ... | نتایج جستجو | بیشتر | همه | مشاهده همه | نمایش همه |
        دسته‌ها | دسته‌بندی‌ها | بایگانی | بایگانی‌ها | آرشیو | لغو | راهنما | تنظیمات |
        انتخاب دسته | در حال بارگذاری | لطفا صبر کنید
      `,
      tr: `
        Kapat | Aç | Ara | Arama | Ara... | Arama yap... | Aranan | Detaylı arama |
        Gelişmiş arama | Arama sonuçları | Tümü | Hepsi | Tümünü gör | Tümünü göster |
        Hepsini gör | Daha fazla | Kategoriler | Arşiv | Arşivler | Kategori seçin | Ay seçin |
        İptal | Gönder | Yardım | Ayarlar | Keşfet | Bölümler | Yükleniyor | Yükleniyor... |
        Lütfen bekleyin
      `,
      fr: `
        Fermer | Ouvrir | Rechercher | Recherche | Rechercher... | Chercher | Recherche avancée |
        Résultats de recherche | Résultats de la recherche | Voir tout | Tout voir | Tous | Plus |
        Rubriques | Sélectionner une catégorie | Sélectionner un mois | Annuler | Valider |
        Envoyer | Aide | Paramètres | Réglages | Explorer | Découvrir | Chargement | Chargement… |
        Chargement en cours | Veuillez patienter | Sommaire du site
      `,
      es: `
        Cerrar | Abrir | Buscar | Búsqueda | Buscador | Buscar... | Buscar por | Buscar aquí |
        Búsqueda avanzada | Resultados de búsqueda | Resultados de la búsqueda | Ver todo |
        Ver todos | Todo | Todos | Más | Secciones | Categorías | Archivos | Archivo |
        Hemeroteca | Elegir la categoría | Elegir categoría | Elegir el mes |
        Seleccionar categoría | Cancelar | Enviar | Ayuda | Configuración | Ajustes | Explorar |
        Descubrir | Cargando | Cargando... | Por favor, espere | Navegación
      `,
      de: `
        Schließen | Schliessen | Öffnen | Suche | Suchen | Suche nach | Suchen nach | Suche... |
        Suchen... | Los | Absenden | Abschicken | Erweiterte Suche | Suchergebnis |
        Suchergebnisse | Alle | Alle anzeigen | Alle ansehen | Mehr | Themen | Themen A-Z |
        Kategorien | Kategorie auswählen | Monat auswählen | Archiv | Abbrechen | Zurücksetzen |
        Hilfe | Einstellungen | Entdecken | Übersicht | Zur Übersicht | Zurück zur Übersicht |
        Wird geladen | Wird geladen... | Lädt | Lade... | Bitte warten | Inhaltsübersicht |
        Inhaltsverzeichnis der Seite
      `,
      ru: `
        Меню | Закрыть | Открыть | Поиск | Искать | Найти | Поиск... | Расширенный поиск |
        Результаты поиска | Все | Ещё | Показать все | Смотреть все | Рубрики | Разделы |
        Категории | Архивы | Архив | Выберите рубрику | Выберите месяц | Отмена | Отправить |
        Помощь | Настройки | Загрузка | Загрузка... | Подождите | Пожалуйста, подождите |
        Идет загрузка
      `,
      zh: `
        菜单 | 关闭 | 打开 | 搜索 | 搜寻 | 查找 | 查询 | 高级搜索 | 搜索结果 | 更多 | 全部 | 查看全部 | 查看所有 | 导航 | 栏目 | 频道 |
        分类 | 分类目录 | 归档 | 文章归档 | 选择分类 | 选择月份 | 取消 | 提交 | 确定 | 帮助 | 设置 | 加载中 | 加载中... | 正在加载 | 请稍候 |
        更多>>
      `,
      "zh-Hant": `
        選單 | 關閉 | 開啟 | 打開 | 搜尋 | 搜索關鍵字 | 進階搜尋 | 搜尋結果 | 看全部 | 查看全部內容 | 導覽 | 導航 | 欄目 | 分類 | 彙整 |
        選取分類 | 選擇分類 | 選取月份 | 送出 | 幫助 | 說明 | 設定 | 載入中 | 載入中... | 請稍候
      `,
      ja: `
        メニュー | 閉じる | とじる | 開く | 検索 | 検索対象 | 詳細検索 | 検索結果 | もっと | すべて | 全て | 一覧 | 一覧を見る | すべて見る |
        すべて表示 | カテゴリー | カテゴリ | アーカイブ | カテゴリーを選択 | 月を選択 | キャンセル | 送信 | ヘルプ | ナビゲーション | 読み込み中 |
        読み込み中... | 読み込み中です | しばらくお待ちください | ジャンル | コンテンツ
      `,
      it: `
        Chiudi | Apri | Cerca | Ricerca | Cerca... | Ricerca per | Ricerca avanzata |
        Risultati ricerca | Risultati della ricerca | Vedi tutti | Vedi tutto | Tutti | Tutte |
        Altro | Sezioni | Categorie | Archivi | Archivio | Seleziona una categoria |
        Seleziona mese | Annulla | Invia | Aiuto | Impostazioni | Esplora | Scopri | Navigazione |
        Caricamento | Caricamento... | Attendere prego | Attendere
      `,
      pt: `
        Fechar | Busca | Pesquisar | Pesquisa | Pesquisar por | Pesquisar... | Pesquise aqui |
        Procurar | Busca avançada | Pesquisa avançada | Resultados da busca |
        Resultados da pesquisa | Ver tudo | Ver todas | Tudo | Mais | Editorias | Seções |
        Secções | Arquivos | Arquivo | Selecionar categoria | Selecionar o mês | Ajuda |
        Configurações | Definições | Descobrir | Navegação | Carregando | Carregando... |
        A carregar | A carregar... | Aguarde | Por favor aguarde
      `,
      nl: `
        Sluiten | Sluit | Zoeken | Zoek | Zoeken naar | Zoek naar | Zoek... | Zoeken... |
        Uitgebreid zoeken | Geavanceerd zoeken | Zoekresultaten | Alles | Bekijk alles |
        Toon alles | Meer | Rubrieken | Categorieën | Archieven | Archief | Categorie selecteren |
        Maand selecteren | Annuleren | Verzenden | Verstuur | Instellingen | Ontdek | Navigatie |
        Laden | Laden... | Even geduld | Even geduld a.u.b.
      `,
      sv: `
        Meny | Stäng | Öppna | Sök | Sök efter | Sök här | Avancerad sökning | Sökresultat |
        Visa alla | Se alla | Alla | Mer | Avdelningar | Kategorier | Arkiv | Välj kategori |
        Välj månad | Avbryt | Skicka | Hjälp | Inställningar | Utforska | Navigering | Laddar |
        Laddar... | Läser in | Läser in...
      `,
      da: `
        Luk | Åbn | Søg | Søgning | Søg efter | Søg her | Avanceret søgning | Søgeresultater |
        Vis alle | Se alle | Alle sektioner | Mere | Sektioner | Arkiver | Vælg kategori |
        Vælg måned | Annuller | Send | Hjælp | Indstillinger | Indlæser | Indlæser... |
        Vent venligst
      `,
      nb: `
        Lukk | Åpne | Søk | Søk etter | Søk her | Avansert søk | Søkeresultater | Se alt |
        Vis alt | Alle saker | Seksjoner | Velg kategori | Velg måned | Hjelp | Innstillinger |
        Utforsk | Laster | Laster... | Laster inn | Vennligst vent
      `,
      fi: `
        Valikko | Sulje | Avaa | Haku | Hae | Etsi | Hae sivuilta | Tarkennettu haku |
        Hakutulokset | Näytä kaikki | Katso kaikki | Kaikki | Lisää | Osastot | Kategoriat |
        Arkistot | Arkisto | Valitse kategoria | Valitse kuukausi | Peruuta | Lähetä | Ohje |
        Ohjeet | Asetukset | Ladataan | Ladataan... | Odota hetki
      `,
      pl: `
        Zamknij | Otwórz | Szukaj | Wyszukaj | Wyszukiwarka | Wyszukiwanie | Szukaj... |
        Wyszukiwanie zaawansowane | Wyniki wyszukiwania | Zobacz wszystkie | Pokaż wszystkie |
        Wszystkie | Wszystko | Więcej | Działy | Sekcje | Kategorie | Archiwa | Archiwum |
        Wybierz kategorię | Wybierz miesiąc | Anuluj | Wyślij | Pomoc | Ustawienia | Nawigacja |
        Ładowanie | Ładowanie... | Wczytywanie | Proszę czekać
      `,
      cs: `
        Nabídka | Zavřít | Otevřít | Hledat | Hledání | Vyhledat | Vyhledávání | Hledat... |
        Rozšířené vyhledávání | Výsledky vyhledávání | Zobrazit vše | Zobrazit všechny | Vše |
        Více | Další | Rubriky | Archivy | Vybrat rubriku | Vybrat měsíc | Zrušit | Odeslat |
        Nápověda | Nastavení | Navigace | Načítání | Načítání... | Načítám | Čekejte prosím
      `,
      sk: `
        Ponuka | Zavrieť | Otvoriť | Hľadať | Vyhľadať | Vyhľadávanie | Rozšírené vyhľadávanie |
        Výsledky vyhľadávania | Zobraziť všetko | Zobraziť všetky | Všetko | Viac | Ďalšie |
        Vybrať kategóriu | Odoslať | Pomocník | Nastavenia | Navigácia | Načítavam | Načítava sa
      `,
      hu: `
        Bezárás | Bezár | Megnyitás | Keresés | Keres | Keresés... | Részletes keresés |
        Keresési eredmények | Keresés eredménye | Összes | Összes megtekintése | Mutasd mind |
        Több | Továbbiak | Rovatok | Kategóriák | Archívum | Kategória kiválasztása |
        Hónap kijelölése | Mégse | Küldés | Súgó | Segítség | Beállítások | Navigáció | Betöltés |
        Betöltés... | Kérem várjon
      `,
      ro: `
        Meniu | Închide | Deschide | Caută | Căutare | Caută după | Caută... | Căutare avansată |
        Rezultatele căutării | Vezi tot | Vezi toate | Toate | Mai mult | Mai multe | Secțiuni |
        Categorii | Arhive | Arhivă | Selectează o categorie | Selectează luna | Anulează |
        Trimite | Ajutor | Setări | Navigare | Se încarcă | Se încarcă... | Vă rugăm așteptați
      `,
      el: `
        Μενού | Κλείσιμο | Άνοιγμα | Αναζήτηση | Αναζήτηση για | Αναζήτηση... |
        Σύνθετη αναζήτηση | Αποτελέσματα αναζήτησης | Δείτε όλα | Προβολή όλων | Όλα |
        Περισσότερα | Ενότητες | Κατηγορίες | Αρχείο | Αρχεία | Ιστορικό | Επιλογή κατηγορίας |
        Επιλέξτε κατηγορία | Ακύρωση | Αποστολή | Υποβολή | Βοήθεια | Ρυθμίσεις | Πλοήγηση |
        Φόρτωση | Φόρτωση... | Παρακαλώ περιμένετε
      `,
      he: `
        תפריט | סגור | סגירה | פתח | חיפוש | חפש | חיפוש... | חיפוש מתקדם | תוצאות חיפוש |
        הצג הכל | כל הכתבות | הכל | עוד | מדורים | קטגוריות | ארכיון | בחירת קטגוריה | בחר חודש |
        ביטול | שלח | עזרה | הגדרות | ניווט | טוען | טוען... | אנא המתן
      `,
      ko: `
        메뉴 | 닫기 | 열기 | 검색 | 찾기 | 검색하기 | 상세 검색 | 고급 검색 | 검색 결과 | 검색결과 | 전체 | 전체보기 | 전체 보기 | 모두 보기 |
        더 | 카테고리 | 섹션 | 글 목록 | 보관함 | 카테고리 선택 | 월 선택 | 취소 | 확인 | 보내기 | 도움말 | 설정 | 로딩중 | 로딩 중 |
        불러오는 중 | 잠시만 기다려주세요 | 목록 | 목록보기
      `,
      hi: `
        मेनू | मेन्यू | बंद करें | खोलें | खोजें | सर्च | सर्च करें | इसे खोजें | के लिए खोजें |
        उन्नत खोज | खोज परिणाम | सभी देखें | सभी | और | और भी | श्रेणियां | कैटेगरी | पुरालेख |
        आर्काइव | श्रेणी चुनें | रद्द करें | भेजें | सहायता | मदद | सेटिंग्स | लोड हो रहा है |
        लोड हो रहा है... | कृपया प्रतीक्षा करें
      `,
      uk: `
        Закрити | Відкрити | Пошук | Шукати | Знайти | Розширений пошук | Результати пошуку |
        Всі | Усі | Більше | Ще | Показати всі | Дивитися всі | Розділи | Категорії | Архіви |
        Архів | Обрати категорію | Обрати місяць | Скасувати | Відправити | Надіслати | Допомога |
        Довідка | Налаштування | Навігація | Завантаження | Завантаження... | Зачекайте
      `,
      bg: `
        Затвори | Отвори | Търсене | Търси | Търсене за | Търсене... | Разширено търсене |
        Резултати от търсенето | Виж всички | Всички | Още | Повече | Раздели | Архиви |
        Избор на категория | Изберете месец | Отказ | Изпрати | Помощ | Зареждане | Зареждане... |
        Моля, изчакайте
      `,
      vi: `
        Đóng | Mở | Tìm kiếm | Tìm | Tìm kiếm cho | Tìm kiếm... | Tìm kiếm nâng cao |
        Kết quả tìm kiếm | Xem tất cả | Tất cả | Thêm | Chuyên mục | Danh mục | Lưu trữ |
        Chọn chuyên mục | Chọn tháng | Hủy | Hủy bỏ | Gửi | Trợ giúp | Cài đặt | Điều hướng |
        Đang tải | Đang tải... | Vui lòng chờ
      `,
      id: `
        Tutup | Buka | Cari | Pencarian | Cari untuk | Cari... | Cari berita |
        Pencarian lanjutan | Hasil pencarian | Lihat semua | Semua | Selengkapnya | Lainnya |
        Rubrik | Kategori | Arsip | Pilih kategori | Pilih bulan | Batal | Kirim | Bantuan |
        Pengaturan | Navigasi | Memuat | Memuat... | Harap tunggu | Mohon tunggu | Indeks |
        Indeks berita
      `,
      ca: `
        Tanca | Obre | Cercar | Cercador | Cerca avançada | Resultats de la cerca |
        Mostra-ho tot | Veure-ho tot | Veure tots | Tots | Més | Seccions | Arxius | Arxiu |
        Trieu una categoria | Selecciona la categoria | Trieu un mes | Cancel·la | Envia |
        Configuració | Navegació | S'està carregant | Carregant | Carregant...
      `,
    }),
  },
];
