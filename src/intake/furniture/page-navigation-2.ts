import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_NAVIGATION_RULES_2: readonly FurnitureRule[] = [
  {
    name: "navigation control",
    reason: "The label of a button or landmark of the site's menu.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Toggle navigation | Toggle menu | Toggle mobile menu | Toggle main menu |
        Toggle child menu | Toggle sub-menu | Toggle submenu | Toggle sidebar | Toggle search |
        Toggle search form | Toggle website search | Toggle search bar | Toggle dropdown |
        Toggle sidebar & navigation | Toggle the Widgetbar | Toggle Sliding Bar Area | Open menu |
        Close menu | Open Menu Close Menu | Open main menu | Close main menu | Open mobile menu |
        Close mobile menu | Open navigation | Close navigation | Open navigation menu |
        Close navigation menu | Open search | Close search | Open search bar | Close search bar |
        Open search form | Open sidebar | Close sidebar | Open drawer | Open side menu | Show menu |
        Hide menu | Show submenu | Show/Hide menu | Open submenu | Close submenu | Expand menu |
        Expand submenu | Collapse menu | Expand/collapse menu | expand child menu |
        Expand child menu for | child menu | Expand sub menu | Menu Close | Menu Search |
        MenuClose | MenuSearch | MenuMenu | Menu Menu | SearchMenu | Search Menu | Search Close |
        Show Search | Show search form | Hide Search | Menu Toggle | Mobile Menu Toggle |
        Mobile menu | Navigation Menu | Main Navigation | Main Menu | Primary Menu |
        Primary Navigation | Secondary Menu | Secondary Navigation | Footer Menu |
        Footer navigation | Top Menu | Site Navigation | Site search | Site header | Site footer |
        Header menu | Header Right | User account menu | User menu | Off-canvas menu | Off canvas |
        Hamburger menu | Dropdown Menu | Primary Sidebar | Secondary Sidebar | Main Sidebar |
        Header Ads | Sidebar × | Footer Widget | Back to Main Menu | Back to Main MenuClose |
        Post navigation | Posts navigation | Comments navigation | Breadcrumb navigation |
        Breadcrumbs navigation | Breadcrumbs | You are here | Navigate to | Submit search |
        Search Submit | Submit Search Query | Search button | Search icon | Menu icon | Close icon |
        Close dialog | Close modal | Close this module | Close popup | Close this dialog |
        Close banner | Close alert | Dismiss alert | Dismiss banner | Clear search |
        Clear search input | Type your search query and hit enter | Type and hit enter |
        Type & hit enter | Type and press enter | Hit enter to search or ESC to close |
        Type above and press Enter to search. Press Esc to cancel | Press enter to search |
        Press Enter / Return to begin your search | Press Esc to cancel |
        Start typing and press Enter to search | To search type and hit enter |
        To search this site, enter a search term | Enter search term | Enter your search terms |
        Enter the terms you wish to search for | Enter your keywords | Enter Keyword |
        Enter keywords | Search keywords | Search for stocks, news & more |
        When autocomplete results are available use up and down arrows to review and enter to select. |
        When autocomplete results are available use up and down arrows to review and enter to go to the desired page. Touch device users, explore by touch or with swipe gestures. |
        Search this website | Search this site | Search the site | Search our site |
        Search our website | Search the website | Enter a search term | What are you looking for? |
        What can we help you find? | Find what you're looking for | You searched for |
        Go to homepage | Go to home page | Go to the homepage | Go to the home page |
        Back to homepage | Back to home page | Return to homepage | Visit our homepage |
        Go to navigation menu | Global navigation | Quick links | Quicklinks | Useful links |
        Helpful links | Important links | Explore more on these topics | Homepage link |
        Hide navigation | Show navigation | Jump to main menu | Switch skin | Sidebar | Menu Item |
        Menu Skip to content | Menu Home | Menu Log in | Browse by category | Browse categories |
        All sections | View all sections | See all sections | More sections | Explore sections |
        Site index | Site information navigation | Site Index navigation | Network links |
        Close panel | Close this message | Close overlay | Close window | Close notification |
        Dismiss this notice
      `,
      ar: `
        تبديل القائمة | تبديل التنقل | فتح القائمة | إغلاق القائمة | افتح القائمة | أغلق القائمة |
        القائمة الرئيسية | القائمة الرئيسيه | القائمة الجانبية | قائمة التنقل | القائمة الأساسية |
        القائمة الثانوية | إضافة عمود جانبي | عمود جانبي | الوضع المظلم إغلاق | بحث في الموقع |
        ابحث في الموقع | البحث في الموقع | إغلاق البحث | فتح البحث | أدخل كلمة البحث |
        اكتب كلمة البحث | اكتب كلمة البحث ثم اضغط إدخال | روابط سريعة | روابط هامة | روابط مهمة |
        روابط مفيدة | تصفّح المقالات | تصفّح التعليقات | أنت هنا | عرض القائمة | إظهار القائمة |
        إخفاء القائمة | العودة إلى الصفحة الرئيسية | الرجوع إلى الصفحة الرئيسية | كل الأقسام |
        جميع الأقسام | أقسام الموقع | ماذا تبحث عنه؟ | عما تبحث؟ | تسجيل الدخول مقال عشوائي
      `,
      fa: `
        باز کردن منو | بستن منو | باز و بسته کردن منو | منوی اصلی | منو اصلی | منوی کاربری |
        منوی پاورقی | منوی موبایل | فهرست اصلی | راهبری نوشته | راهبری نوشته‌ها | راهبری مطلب |
        ناوبری نوشته | ناوبری نوشته‌ها | سایدبار | نوار کناری | جستجو در سایت | جستجوی سایت |
        عبارت جستجو را وارد کنید | کلمه کلیدی را وارد کنید | پیوندهای مفید | لینک های مفید |
        دسترسی سریع | پیوندها | شما اینجا هستید | بازگشت به صفحه اصلی | بازگشت به خانه |
        تغییر پوسته | دنبال چه می گردید؟ | نمایش منو
      `,
      tr: `
        Menüyü aç | Menüyü kapat | Menüyü aç/kapat | Menü aç | Menü kapat | Ana menü | Mobil menü |
        Üst menü | Alt menü | Navigasyon menüsü | Navigasyonu aç/kapat | Menüyü göster |
        Menüyü gizle | Arama yap | Site içi arama | Sitede ara | Aramayı kapat |
        Aranacak kelimeyi girin | Aramak istediğiniz kelimeyi yazın | Kenar çubuğu | Kenar Bölmesi |
        Yan menü | Hızlı erişim | Hızlı bağlantılar | Hızlı linkler | Faydalı linkler |
        Faydalı bağlantılar | Yazı gezinmesi | Yazı dolaşımı | Yazılar için sayfalandırma |
        Yorum gezinmesi | Rastgele haber | Dış görünümü değiştir | Buradasınız | Şu an buradasınız |
        Ana sayfaya dön | Anasayfaya dön | Anasayfaya git | Tüm kategoriler | Ne aramıştınız? |
        Tüm bölümler
      `,
      fr: `
        Ouvrir le menu | Fermer le menu | Ouvrir/fermer le menu | Afficher le menu |
        Masquer le menu | Afficher/masquer la navigation | Afficher / masquer la navigation |
        Basculer la navigation | Basculer le menu | Menu principal | Menu mobile | Menu secondaire |
        Menu de navigation | Navigation principale | Navigation secondaire | Navigation mobile |
        Navigation de l’article | Navigation des articles | Navigation de commentaire |
        Navigation des commentaires | Menu du compte de l'utilisateur | Menu utilisateur |
        Pied de page | Barre latérale principale | Barre latérale | Fil d'Ariane | Vous êtes ici |
        Ouvrir la recherche | Fermer la recherche | Ouvrir le champ de recherche |
        Rechercher sur le site | Rechercher sur ce site | Rechercher dans le site |
        Recherche sur le site | Formulaire de recherche | Lancer la recherche |
        Effacer la recherche | Saisissez votre recherche | Que recherchez-vous ? |
        Que cherchez-vous ? | Tapez votre recherche | Entrez vos mots-clés | Liens utiles |
        Liens rapides | Accès rapide | Accès rapides | Retour à l'accueil |
        Retour à la page d'accueil | Retour accueil | Aller à l'accueil | Page d'accueil |
        Toutes les rubriques | Nos rubriques | Article aléatoire | Fermer la fenêtre |
        Fermer cette fenêtre | Fermer la modale | Fermer la popup | Fermer la bannière |
        Ouvrir la navigation | Fermer la navigation | Plan du menu | Afficher le sous-menu
      `,
      es: `
        Abrir menú | Cerrar menú | Abrir el menú | Cerrar el menú | Abrir/Cerrar menú |
        Abrir o cerrar menú | Abrir / cerrar menú | Mostrar menú | Ocultar menú |
        Alternar navegación | Alternar menú | Alternar el menú | Cambiar navegación | Menú móvil |
        Menú secundario | Menú de navegación | Menú de usuario | Menú de cuenta de usuario |
        Menú del pie | Menú hamburguesa | Menú lateral | Navegación principal |
        Navegación de entradas | Navegación de la entrada | Navegación de comentarios |
        Navegación por las entradas | Barra lateral principal | Barra lateral |
        Barra lateral primaria | Interacciones con los lectores | Abrir búsqueda | Cerrar búsqueda |
        Abrir buscador | Cerrar buscador | Buscar en el sitio | Buscar en este sitio |
        Buscar en esta web | Buscar en la web | Buscar en el sitio web | Formulario de búsqueda |
        Ingrese su búsqueda | Escribe tu búsqueda | Introduce tu búsqueda | ¿Qué estás buscando? |
        ¿Qué buscas? | Enlaces rápidos | Enlaces de interés | Enlaces útiles | Links de interés |
        Accesos directos | Ruta de navegación | Miga de pan | Migas de pan | Usted está aquí |
        Se encuentra usted aquí | Estás aquí | Volver al inicio | Volver a la portada |
        Volver a la página principal | Ir a la portada | Ir a la página de inicio |
        Ir al inicio de la página | Página de inicio | Todas las secciones | Nuestras secciones |
        Publicación al azar | Cerrar ventana | Cerrar esta ventana | Cerrar aviso |
        Cambiar la navegación | Abrir menú de navegación | Más secciones | Mostrar submenú |
        Desplegar menú | Mostrar/Ocultar menú
      `,
      de: `
        Menü öffnen | Menü schließen | Menü schliessen | Menü umschalten | Menü anzeigen |
        Menü ausblenden | Menü einblenden | Menü ein-/ausblenden | Navigation öffnen |
        Navigation schließen | Navigation umschalten | Navigation ein-/ausblenden |
        Navigation anzeigen | Navigation aufklappen | Navigation einblenden | Hauptmenü |
        Hauptmenü öffnen | Hauptmenü schließen | Hauptnavigation | Hauptnavigation öffnen |
        Navigationsmenü | Mobilmenü | Mobiles Menü | Seitennavigation | Servicenavigation |
        Service-Navigation | Service-Menü | Metanavigation | Meta-Navigation | Footernavigation |
        Footer-Navigation | Footer-Menü | Footermenü | Fußzeile | Seitenleiste | Haupt-Sidebar |
        Seitenspalte | Benutzermenü | Beitragsnavigation | Beitrags-Navigation |
        Artikel-Navigation | Artikelnavigation | Kommentarnavigation | Kommentar-Navigation |
        Brotkrümelnavigation | Breadcrumb-Navigation | Brotkrumen | Pfadnavigation | Sie sind hier |
        Du bist hier | Sie befinden sich hier | Suche öffnen | Suche schließen | Suche schliessen |
        Suche starten | Suche anzeigen | Suche ein-/ausblenden | Suche abschicken | Suche absenden |
        Suche ausklappen | Suche zurücksetzen | Suchfeld öffnen | Suchfeld leeren | Suchformular |
        Suchbegriff eingeben | Suchbegriff | Suchbegriffe eingeben | Suchbegriff hier eingeben |
        Bitte Suchbegriff eingeben | Geben Sie einen Suchbegriff ein | Seite durchsuchen |
        Website durchsuchen | Webseite durchsuchen | Diese Website durchsuchen |
        Auf dieser Seite suchen | Wonach suchen Sie? | Was suchen Sie? | Wonach suchst du? |
        Nützliche Links | Wichtige Links | Schnellzugriff | Direktlinks | Zurück zur Startseite |
        Zur Startseite | Zur Homepage | Zurück zur Homepage | Alle Ressorts | Alle Rubriken |
        Ressorts | Untermenü öffnen | Untermenü schließen | Untermenü anzeigen | Untermenü |
        Untermenü aufklappen | Submenü öffnen | Skin umschalten | Fenster schließen |
        Dialog schließen | Overlay schließen | Hinweis schließen | Modal schließen |
        Popup schließen | Hauptmenü anzeigen | Servicelinks | Menü aufklappen | Menü zuklappen |
        Leser-Interaktionen
      `,
      ru: `
        Открыть меню | Закрыть меню | Показать меню | Скрыть меню | Открыть/закрыть меню |
        Переключить навигацию | Переключить меню | Главное меню | Основное меню | Мобильное меню |
        Меню навигации | Меню сайта | Боковая панель | Основной сайдбар | Боковая колонка |
        Навигация по записям | Навигация по записи | Навигация по комментариям |
        Навигация по сайту | Строка навигации | Вы здесь | Вы находитесь здесь | Поиск по сайту |
        Открыть поиск | Закрыть поиск | Форма поиска | Введите поисковый запрос | Введите запрос |
        Что вы ищете? | Что ищем? | Введите слово для поиска | Искать на сайте | Полезные ссылки |
        Быстрые ссылки | На главную | На главную страницу | Вернуться на главную |
        Перейти на главную | Перейти на главную страницу | Все рубрики | Все разделы |
        Разделы сайта | Рубрики сайта | Случайная запись | Закрыть окно | Развернуть меню |
        Свернуть меню | Меню пользователя | Меню учётной записи пользователя | Хлебные крошки |
        Нижнее меню
      `,
      zh: `
        切换导航 | 切换菜单 | 打开菜单 | 关闭菜单 | 展开菜单 | 收起菜单 | 显示菜单 | 隐藏菜单 | 主菜单 | 导航菜单 | 主导航 | 网站导航 | 移动菜单 |
        侧边栏 | 主侧边栏 | 文章导航 | 评论导航 | 当前位置 | 您的位置 | 您当前的位置 | 您现在的位置 | 你的位置 | 您所在的位置 | 你在这里 | 所在位置 |
        面包屑 | 面包屑导航 | 站内搜索 | 搜索本站 | 打开搜索 | 关闭搜索 | 搜索表单 | 请输入关键字 | 请输入关键词 | 请输入搜索内容 | 请输入搜索关键词 |
        输入关键词 | 输入关键字 | 热门搜索 | 友情链接 | 快速链接 | 快速导航 | 快捷导航 | 常用链接 | 返回首页 | 回到首页 | 回首页 | 网站首页 | 返回主页 |
        设为首页 | 加入收藏 | 设为首页加入收藏 | 收藏本站 | 全部分类 | 所有分类 | 用户菜单 | 用户帐户菜单 | 关闭本页 | 关闭此窗口 | 频道导航 | 全部频道 |
        更多频道 | 切换侧边栏
      `,
      "zh-Hant": `
        切換導覽 | 切換選單 | 開啟選單 | 關閉選單 | 打開選單 | 展開選單 | 收起選單 | 主選單 | 主要選單 | 導覽選單 | 網站導覽 | 主導覽 | 側邊欄 |
        主要側邊欄 | 文章導覽 | 留言導覽 | 目前位置 | 您目前位置 | 您在這裡 | 現在位置 | 站內搜尋 | 搜尋本站 | 開啟搜尋 | 關閉搜尋 | 搜尋表單 |
        搜尋此網站 | 請輸入關鍵字 | 請輸入關鍵字搜尋 | 輸入關鍵字 | 熱門搜尋 | 友情鏈接 | 友站連結 | 快速連結 | 網站連結 | 回首頁 | 返回首頁 | 回到首頁 |
        網站首頁 | 設為首頁 | 加入最愛 | 全部分類 | 所有分類 | 使用者選單 | 關閉視窗
      `,
      ja: `
        メニューを開く | メニューを閉じる | メニューを開閉 | メニュー開閉 | メニューの開閉 | ナビゲーションを開く | ナビゲーションを閉じる | ナビゲーション切替 |
        ナビゲーションの切り替え | ナビゲーションを切り替え | メニューを切り替え | メニュー表示 | メインメニュー | メインナビゲーション | グローバルナビゲーション |
        グローバルナビ | グローバルメニュー | ナビゲーションメニュー | モバイルメニュー | フッターメニュー | ユーザーアカウントメニュー | サイドバー | 最初のサイドバー |
        投稿ナビゲーション | コメントナビゲーション | 記事ナビゲーション | ページナビゲーション | パンくず | パンくずリスト | 現在地 | 現在のページ | 検索を開く |
        検索を閉じる | 検索フォーム | サイト内検索 | サイト内を検索 | サイト内検索フォーム | 検索する | 検索キーワード | キーワード検索 | キーワードを入力 |
        キーワードを入力してください | 検索ワードを入力 | 検索キーワードを入力 | 何かお探しですか？ | リンク集 | クイックリンク | 外部リンク集 | トップページへ |
        トップページへ戻る | トップページに戻る | ホームに戻る | ホームへ戻る | HOMEへ戻る | ホームへ | TOPへ戻る | カテゴリ一覧 | カテゴリー一覧 |
        記事一覧へ | 一覧へ戻る | 一覧に戻る | ウィンドウを閉じる | 閉じるボタン | サイトメニュー | このサイトの現在の位置
      `,
    }),
  },
];
