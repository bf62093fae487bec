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
        Menu | Menus | Close | Open | Search | Search for | Search here | Search for something |
        Go | Reset | Cancel | Filter | Dismiss | More | All | Navigation | Archives | Archive |
        Select Category | Select Month | Select Page | Select a category | Choose a category |
        Browse | Discover | Advanced search | Search results | Nothing found | No results found |
        Toggle | Submenu | Options | Help | Support | Edit | Edit this | Page | Pages | Please wait
      `,
      ar: `
        القائمة | قائمة | إغلاق | فتح | بحث | البحث | بحث عن | البحث عن | ابحث | ابحث هنا |
        ابحث عن | بحث متقدم | نتائج البحث | الكل | مشاهدة الكل | الأقسام | أقسام | تصنيفات |
        الأرشيف | أرشيف | اختر التصنيف | اختر شهر | إلغاء | تصفح | مساعدة | المساعدة | الإعدادات |
        جاري التحميل | جارٍ التحميل
      `,
      fa: `
        منو | فهرست | بستن | جستجو | جستجو برای | جستجو کردن | جستجو کنید | جست‌وجو |
        جستجوی پیشرفته | نتایج جستجو | همه | نمایش همه | بایگانی | بایگانی‌ها | آرشیو | لغو |
        راهنما | تنظیمات | انتخاب دسته | در حال بارگذاری | لطفا صبر کنید
      `,
      tr: `
        Kapat | Aç | Ara | Arama | Aranan | Detaylı arama | Gelişmiş arama | Arama sonuçları |
        Tümü | Hepsi | Tümünü göster | Arşiv | Arşivler | Kategori seçin | Ay seçin | İptal |
        Yardım | Ayarlar | Keşfet | Bölümler | Yükleniyor | Lütfen bekleyin
      `,
      fr: `
        Fermer | Ouvrir | Rechercher | Recherche | Chercher | Recherche avancée |
        Résultats de recherche | Résultats de la recherche | Tous | Plus |
        Sélectionner une catégorie | Sélectionner un mois | Annuler | Valider | Aide | Paramètres |
        Réglages | Explorer | Découvrir | Chargement en cours | Veuillez patienter |
        Sommaire du site
      `,
      es: `
        Cerrar | Abrir | Buscar | Búsqueda | Buscador | Buscar por | Buscar aquí |
        Búsqueda avanzada | Resultados de búsqueda | Resultados de la búsqueda | Todo | Todos |
        Más | Secciones | Archivos | Archivo | Hemeroteca | Elegir la categoría | Elegir categoría |
        Elegir el mes | Seleccionar categoría | Cancelar | Ayuda | Configuración | Ajustes |
        Explorar | Descubrir | Por favor, espere | Navegación
      `,
      de: `
        Schließen | Schliessen | Öffnen | Suche | Suchen | Suche nach | Suchen nach | Los |
        Absenden | Abschicken | Erweiterte Suche | Suchergebnis | Suchergebnisse | Alle |
        Alle ansehen | Mehr | Themen A-Z | Kategorie auswählen | Monat auswählen | Archiv |
        Abbrechen | Zurücksetzen | Hilfe | Einstellungen | Entdecken | Übersicht | Zur Übersicht |
        Zurück zur Übersicht | Lädt | Bitte warten | Inhaltsübersicht | Inhaltsverzeichnis der Seite
      `,
      ru: `
        Меню | Закрыть | Открыть | Поиск | Искать | Найти | Расширенный поиск | Результаты поиска |
        Все | Разделы | Архивы | Архив | Выберите рубрику | Выберите месяц | Отмена | Помощь |
        Настройки | Подождите | Пожалуйста, подождите | Идет загрузка
      `,
      zh: `
        菜单 | 关闭 | 打开 | 搜索 | 搜寻 | 查找 | 查询 | 高级搜索 | 搜索结果 | 全部 | 查看所有 | 导航 | 频道 | 分类目录 | 归档 | 文章归档 |
        选择分类 | 选择月份 | 取消 | 提交 | 确定 | 帮助 | 设置 | 正在加载 | 请稍候
      `,
      "zh-Hant": `
        選單 | 關閉 | 開啟 | 打開 | 搜尋 | 搜索關鍵字 | 進階搜尋 | 搜尋結果 | 看全部 | 查看全部內容 | 導覽 | 導航 | 欄目 | 彙整 | 選取分類 |
        選擇分類 | 選取月份 | 送出 | 幫助 | 說明 | 設定 | 請稍候
      `,
      ja: `
        メニュー | 閉じる | とじる | 開く | 検索 | 検索対象 | 詳細検索 | 検索結果 | もっと | すべて | 全て | 一覧 | すべて表示 | アーカイブ |
        カテゴリーを選択 | 月を選択 | キャンセル | 送信 | ヘルプ | ナビゲーション | 読み込み中です | しばらくお待ちください | コンテンツ
      `,
      it: `
        Chiudi | Apri | Cerca | Ricerca | Ricerca per | Ricerca avanzata | Risultati ricerca |
        Risultati della ricerca | Tutti | Tutte | Altro | Sezioni | Categorie | Archivi | Archivio |
        Seleziona una categoria | Seleziona mese | Annulla | Aiuto | Impostazioni | Esplora |
        Scopri | Navigazione | Attendere prego | Attendere
      `,
      pt: `
        Fechar | Busca | Pesquisar | Pesquisa | Pesquisar por | Pesquise aqui | Procurar |
        Busca avançada | Pesquisa avançada | Resultados da busca | Resultados da pesquisa |
        Ver todas | Tudo | Mais | Editorias | Seções | Secções | Arquivos | Arquivo |
        Selecionar categoria | Selecionar o mês | Ajuda | Configurações | Definições | Descobrir |
        Navegação | Aguarde | Por favor aguarde
      `,
      nl: `
        Sluiten | Sluit | Zoeken | Zoek | Zoeken naar | Zoek naar | Uitgebreid zoeken |
        Geavanceerd zoeken | Zoekresultaten | Alles | Meer | Rubrieken | Archieven | Archief |
        Categorie selecteren | Maand selecteren | Annuleren | Verzenden | Instellingen | Ontdek |
        Navigatie | Even geduld | Even geduld a.u.b.
      `,
      sv: `
        Meny | Stäng | Öppna | Sök | Sök efter | Sök här | Avancerad sökning | Sökresultat | Alla |
        Mer | Avdelningar | Arkiv | Välj kategori | Välj månad | Avbryt | Hjälp | Inställningar |
        Utforska | Navigering | Läser in
      `,
      da: `
        Luk | Åbn | Søg | Søgning | Søg efter | Søg her | Avanceret søgning | Søgeresultater |
        Alle sektioner | Mere | Sektioner | Arkiver | Vælg kategori | Vælg måned | Annuller | Send |
        Hjælp | Indstillinger | Vent venligst
      `,
      nb: `
        Lukk | Åpne | Søk | Søk etter | Søk her | Avansert søk | Søkeresultater | Se alt | Vis alt |
        Seksjoner | Velg kategori | Velg måned | Hjelp | Innstillinger | Utforsk | Laster inn |
        Vennligst vent
      `,
      fi: `
        Valikko | Sulje | Avaa | Haku | Hae | Etsi | Hae sivuilta | Tarkennettu haku |
        Hakutulokset | Kaikki | Lisää | Osastot | Arkistot | Arkisto | Valitse kategoria |
        Valitse kuukausi | Peruuta | Ohje | Ohjeet | Asetukset | Odota hetki
      `,
      pl: `
        Zamknij | Otwórz | Szukaj | Wyszukaj | Wyszukiwarka | Wyszukiwanie |
        Wyszukiwanie zaawansowane | Wyniki wyszukiwania | Pokaż wszystkie | Wszystkie | Wszystko |
        Działy | Sekcje | Kategorie | Archiwa | Archiwum | Wybierz kategorię | Wybierz miesiąc |
        Anuluj | Pomoc | Ustawienia | Nawigacja | Wczytywanie | Proszę czekać
      `,
      cs: `
        Nabídka | Zavřít | Otevřít | Hledat | Hledání | Vyhledat | Vyhledávání |
        Rozšířené vyhledávání | Výsledky vyhledávání | Zobrazit všechny | Vše | Více | Archivy |
        Vybrat rubriku | Vybrat měsíc | Zrušit | Nápověda | Nastavení | Navigace | Načítám |
        Čekejte prosím
      `,
      sk: `
        Ponuka | Zavrieť | Otvoriť | Hľadať | Vyhľadať | Vyhľadávanie | Rozšírené vyhľadávanie |
        Výsledky vyhľadávania | Zobraziť všetky | Všetko | Viac | Ďalšie | Vybrať kategóriu |
        Pomocník | Nastavenia | Navigácia | Načítavam
      `,
      hu: `
        Bezárás | Bezár | Megnyitás | Keresés | Keres | Részletes keresés | Keresési eredmények |
        Keresés eredménye | Összes | Mutasd mind | Több | Archívum | Kategória kiválasztása |
        Hónap kijelölése | Mégse | Súgó | Segítség | Beállítások | Navigáció | Kérem várjon
      `,
      ro: `
        Meniu | Închide | Deschide | Caută | Căutare | Caută după | Căutare avansată |
        Rezultatele căutării | Vezi tot | Toate | Mai mult | Mai multe | Secțiuni | Arhive |
        Arhivă | Selectează o categorie | Selectează luna | Anulează | Ajutor | Setări | Navigare |
        Vă rugăm așteptați
      `,
      el: `
        Μενού | Κλείσιμο | Άνοιγμα | Αναζήτηση | Αναζήτηση για | Σύνθετη αναζήτηση |
        Αποτελέσματα αναζήτησης | Όλα | Ενότητες | Αρχείο | Αρχεία | Ιστορικό | Επιλογή κατηγορίας |
        Επιλέξτε κατηγορία | Ακύρωση | Υποβολή | Βοήθεια | Ρυθμίσεις | Πλοήγηση |
        Παρακαλώ περιμένετε
      `,
      he: `
        תפריט | סגור | סגירה | פתח | חיפוש | חפש | חיפוש מתקדם | תוצאות חיפוש | הכל | מדורים |
        ארכיון | בחירת קטגוריה | בחר חודש | ביטול | עזרה | הגדרות | ניווט | אנא המתן
      `,
      ko: `
        메뉴 | 닫기 | 열기 | 검색 | 찾기 | 검색하기 | 상세 검색 | 고급 검색 | 검색 결과 | 검색결과 | 전체 | 전체 보기 | 더 | 섹션 | 글 목록 |
        보관함 | 카테고리 선택 | 월 선택 | 취소 | 확인 | 도움말 | 설정 | 로딩중 | 불러오는 중 | 잠시만 기다려주세요 | 목록 | 목록보기
      `,
      hi: `
        मेनू | मेन्यू | बंद करें | खोलें | खोजें | सर्च | सर्च करें | इसे खोजें | के लिए खोजें |
        उन्नत खोज | खोज परिणाम | सभी | और | और भी | कैटेगरी | पुरालेख | आर्काइव | श्रेणी चुनें |
        रद्द करें | सहायता | मदद | सेटिंग्स | कृपया प्रतीक्षा करें
      `,
      uk: `
        Закрити | Відкрити | Пошук | Шукати | Знайти | Розширений пошук | Результати пошуку | Всі |
        Усі | Більше | Розділи | Архіви | Архів | Обрати категорію | Обрати місяць | Скасувати |
        Відправити | Допомога | Довідка | Налаштування | Навігація | Зачекайте
      `,
      bg: `
        Затвори | Отвори | Търсене | Търси | Търсене за | Разширено търсене |
        Резултати от търсенето | Всички | Повече | Раздели | Архиви | Избор на категория |
        Изберете месец | Отказ | Помощ | Моля, изчакайте
      `,
      vi: `
        Đóng | Mở | Tìm kiếm | Tìm | Tìm kiếm cho | Tìm kiếm nâng cao | Kết quả tìm kiếm | Tất cả |
        Thêm | Lưu trữ | Chọn chuyên mục | Chọn tháng | Hủy | Hủy bỏ | Trợ giúp | Cài đặt |
        Điều hướng | Vui lòng chờ
      `,
      id: `
        Tutup | Buka | Cari | Pencarian | Cari untuk | Cari berita | Pencarian lanjutan |
        Hasil pencarian | Semua | Lainnya | Rubrik | Kategori | Arsip | Pilih kategori |
        Pilih bulan | Batal | Bantuan | Pengaturan | Navigasi | Harap tunggu | Mohon tunggu |
        Indeks | Indeks berita
      `,
      ca: `
        Tanca | Obre | Cercar | Cercador | Cerca avançada | Resultats de la cerca | Mostra-ho tot |
        Veure-ho tot | Veure tots | Tots | Més | Seccions | Arxius | Arxiu | Trieu una categoria |
        Selecciona la categoria | Trieu un mes | Cancel·la | Configuració | Navegació |
        S'està carregant
      `,
    }),
  },
];
