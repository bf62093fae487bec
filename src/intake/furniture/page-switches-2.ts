import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_SWITCH_RULES_2: readonly FurnitureRule[] = [
  {
    name: "display switch",
    reason: "A switch for the look of the page, such as its colours or letter size.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Dark mode | Light mode | Dark theme | Light theme | Toggle dark mode | Toggle theme |
        Switch to dark mode | Switch to light mode | Enable dark mode |
        Switch to the dark mode that's kinder on your eyes at night time. |
        Switch to the light mode that's kinder on your eyes at day time. | Switch color mode |
        Appearance | Theme | Light Dark | Dark Light | Light Dark System | LightDark |
        Font ResizerAa | Text size A A A | Text size - + | Font size - + | Text size + - |
        Font size: [A] [A] [A] | Text Size: A | Font Resize | A A+ | A+ | A- | AAA | High contrast |
        Contrast | Reading mode | Reader view | Reader mode | Small Medium Large | Text Settings |
        Story text | Hide Images | Desktop version | Mobile version | Full site |
        View desktop version | Go to mobile version | Exit mobile version | View Non-AMP Version |
        Accessibility | Accessibility Tools | Accessibility options | Accessibility menu |
        Open toolbar | Open toolbar Accessibility Tools | Increase Text | Decrease Text |
        Grayscale | Negative Contrast | Light Background | Links Underline | Readable Font
      `,
      ar: `
        الوضع الليلي | الوضع المظلم | الوضع الداكن | الوضع النهاري | الوضع الفاتح | تغيير حجم الخط |
        إمكانية الوصول | ع ع ع
      `,
      fa: `
        حالت شب | حالت تاریک | حالت روز | حالت روشن | تغییر اندازه فونت | تغییر اندازه متن |
        دسترسی‌پذیری | نسخه موبایل
      `,
      tr: `
        Karanlık mod | Gece modu | Koyu mod | Açık mod | Gündüz modu | Koyu tema | Açık tema |
        Yazı boyutunu büyüt | Erişilebilirlik | Masaüstü görünümü | Mobil sürüm
      `,
      fr: `
        Mode sombre | Mode clair | Mode nuit | Thème sombre | Thème clair | Activer le mode sombre |
        Accessibilité | Contraste élevé | Version mobile | Mode lecture | Apparence |
        Version ordinateur
      `,
      es: `
        Modo oscuro | Modo claro | Modo noche | Modo nocturno | Tema oscuro | Tema claro |
        Tamaño de texto | Tamaño de fuente | Aumentar texto | Disminuir texto |
        Aumentar tamaño de letra | Reducir tamaño de letra | Accesibilidad | Alto contraste |
        Versión móvil | Versión de escritorio | Modo lectura | Apariencia
      `,
      de: `
        Dunkelmodus | Dark Mode umschalten | Heller Modus | Dunkler Modus | Nachtmodus | Hell |
        Dunkel | Hell Dunkel | Schriftgrösse | Schriftgröße ändern | Schriftgröße anpassen |
        Schriftgröße vergrößern | Schriftgröße verkleinern | Kontrast | Hoher Kontrast |
        Kontrast erhöhen | Barrierefreiheit | Desktop-Version | Mobile Ansicht | Desktop-Ansicht |
        Lesemodus | Darstellung | Design wechseln | Erscheinungsbild
      `,
      ru: `
        Тёмная тема | Светлая тема | Ночной режим | Тёмный режим | Светлый режим |
        Версия для слабовидящих | Полная версия | Полная версия сайта | Мобильная версия |
        Обычная версия сайта | Режим чтения | Оформление
      `,
      zh: `
        深色模式 | 浅色模式 | 夜间模式 | 日间模式 | 暗黑模式 | 大中小 | 小 中 大 | 小中大 | 无障碍 | 无障碍浏览 | 关怀版 | 长者模式 | 手机版 |
        电脑版 | 触屏版 | 桌面版 | 移动版 | 阅读模式 | 老年版
      `,
      "zh-Hant": `
        淺色模式 | 夜間模式 | 黑暗模式 | 字級大小 | 字級：小 中 大 特 | 放大字級 | 縮小字級 | 小 中 大 特大 | 無障礙 | 手機版 | 電腦版 | 桌面版網頁
      `,
      ja: `
        ダークモード | ライトモード | ダークテーマ | 文字サイズ変更 | 文字サイズの変更 | 文字サイズ 小 中 大 | 文字サイズ 標準 拡大 | 文字を小さくする | 標準 |
        拡大 | 縮小 | アクセシビリティ | 背景色 | PC版 | スマホ版 | スマートフォン版 | PC表示 | パソコン版 | 紙面ビューアー
      `,
      it: `
        Modalità scura | Modalità chiara | Modalità notte | Tema scuro | Tema chiaro |
        Ingrandisci testo | Accessibilità | Alto contrasto | Versione mobile | Versione desktop |
        Modalità lettura
      `,
      pt: `
        Modo escuro | Modo noturno | Modo noite | Tema escuro | Diminuir letra | Diminuir texto |
        Acessibilidade | Versão mobile | Versão desktop | Modo leitura | VLibras | Libras
      `,
      nl: `
        Donkere modus | Lichte modus | Donker thema | Licht thema | Donker | Licht |
        Lettertype vergroten | Lettertype verkleinen | Toegankelijkheid | Hoog contrast |
        Desktopversie | Mobiele versie | Leesmodus | Lees voor
      `,
      sv: `
        Mörkt läge | Ljust läge | Mörkt tema | Ljust tema | Nattläge | Större text | Mindre text |
        Tillgänglighet | Hög kontrast | Mobilversion
      `,
      da: `
        Mørk tilstand | Lys tilstand | Mørkt tema | Lyst tema | Nattilstand | Tilgængelighed |
        Høj kontrast | Læs op
      `,
      nb: `
        Mørk modus | Lys modus | Nattmodus | Tilgjengelighet | Høy kontrast | Endre skriftstørrelse
      `,
      fi: `
        Tumma tila | Vaalea tila | Tumma teema | Vaalea teema | Yötila | Suurenna tekstiä |
        Pienennä tekstiä | Saavutettavuus | Esteettömyys | Mobiiliversio
      `,
      pl: `
        Tryb ciemny | Tryb jasny | Ciemny motyw | Jasny motyw | Tryb nocny | Wielkość czcionki |
        Pomniejsz tekst | Zwiększ rozmiar czcionki | Zmniejsz rozmiar czcionki | Dostępność |
        Wysoki kontrast | Wersja kontrastowa | Wersja mobilna | Pełna wersja | Odsłuchaj
      `,
      cs: `
        Tmavý režim | Světlý režim | Noční režim | Tmavý motiv | Světlý motiv | Zmenšit písmo |
        Přístupnost | Vysoký kontrast | Mobilní verze | Klasická verze | Plná verze
      `,
      sk: `
        Nočný režim | Tmavá téma | Svetlá téma | Mobilná verzia
      `,
      hu: `
        Sötét mód | Világos mód | Éjszakai mód | Sötét téma | Világos téma | Betűméret csökkentése |
        Akadálymentesség | Akadálymentes változat | Mobil nézet | Asztali nézet
      `,
      ro: `
        Mod întunecat | Modul întunecat | Mod luminos | Mod noapte | Temă întunecată |
        Dimensiune font | Mărește textul | Micșorează textul | Accesibilitate | Contrast ridicat |
        Versiune mobilă | Versiunea desktop
      `,
      el: `
        Σκούρο θέμα | Σκοτεινή λειτουργία | Φωτεινή λειτουργία | Νυχτερινή λειτουργία |
        Αύξηση γραμματοσειράς | Μείωση γραμματοσειράς | Προσβασιμότητα | Υψηλή αντίθεση
      `,
      he: `
        מצב כהה | מצב לילה | מצב בהיר | מצב יום | הגדלת טקסט | הקטנת טקסט | נגישות | תפריט נגישות |
        כלי נגישות | פתח סרגל נגישות | ניגודיות גבוהה | גווני אפור | רקע בהיר | הדגשת קישורים |
        פונט קריא | איפוס
      `,
      ko: `
        다크모드 | 다크 모드 | 라이트모드 | 라이트 모드 | 야간모드 | 글자크기 변경 | 글씨크기 | 글씨 크기 조절 | 글자 크게 | 글자 작게 |
        글자 작게 글자 크게 | 가+ | 가- | 작게 보통 크게 | 본문 글씨 키우기 본문 글씨 줄이기 | 바로가기 복사하기 본문 글씨 줄이기 본문 글씨 키우기 |
        PC버전 | PC 버전 | 모바일버전 | 모바일 버전 | 번역 설정
      `,
      hi: `
        डार्क मोड | लाइट मोड | नाइट मोड | अक्षर का आकार | अ अ अ | सुगम्यता | स्क्रीन रीडर
      `,
      uk: `
        Темна тема | Світла тема | Нічний режим | Темний режим | Світлий режим | Доступність |
        Мобільна версія | Повна версія | Для людей з порушенням зору
      `,
      bg: `
        Тъмен режим | Светъл режим | Нощен режим | Тъмна тема | Светла тема | Големина на шрифта |
        Намали шрифта | Достъпност | Мобилна версия
      `,
      vi: `
        Chế độ tối | Chế độ sáng | Chế độ ban đêm | Giao diện tối | Giao diện sáng |
        Kích thước chữ | Tăng cỡ chữ | Giảm cỡ chữ | Phiên bản di động | Đọc bài
      `,
      id: `
        Mode gelap | Mode terang | Mode malam | Tema gelap | Perbesar huruf | Perkecil huruf |
        Perbesar teks | Perkecil teks | Aksesibilitas | Versi seluler | Versi desktop
      `,
      ca: `
        Mode fosc | Mode clar | Mode nit | Tema fosc | Augmenta el text | Redueix el text |
        Accessibilitat | Alt contrast | Versió mòbil
      `,
    }),
  },
];
