import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_NOTICE_RULES_4: readonly FurnitureRule[] = [
  {
    name: "cookie button",
    reason: "A button or heading of the site’s notice about cookies.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Privacy Overview | Strictly Necessary Cookies | Manage Cookie Consent | Cookie consent |
        Cookie Notice | Your cookie preferences | Cookie preferences | Manage cookie preferences |
        Manage consent preferences | Manage Consent | Always Active | Necessary Always Enabled |
        Performance Cookies | Targeting Cookies | Functional Cookies | Consent Management |
        Cookie Consent Banner | Save & Accept | Accept all | Accept all cookies | Accept cookies |
        Reject all | Reject all cookies | Reject cookies | Decline all | Allow all cookies |
        Allow cookies | Allow selection | Only necessary cookies | Necessary cookies only |
        Save preferences | Confirm my choices | Save my preferences | View preferences |
        Accept & close | Accept and close | Accept and continue | Manage cookies | Cookie settings |
        Cookies settings | Cookies Settings Accept | Customize cookies | Powered by CookieYes |
        We value your privacy | We care about your privacy | Your privacy is important to us
      `,
      ar: `
        قبول الكل | رفض الكل | قبول الجميع | قبول ملفات تعريف الارتباط |
        إعدادات ملفات تعريف الارتباط | إدارة التفضيلات | حفظ التفضيلات |
        قبول جميع ملفات تعريف الارتباط
      `,
      fa: "پذیرش همه | پذیرفتن همه | پذیرش کوکی‌ها | تنظیمات کوکی | رد همه",
      tr: `
        Tümünü kabul et | Tümünü reddet | Çerezleri kabul et | Çerez ayarları | Çerez tercihleri |
        Tercihleri yönet | Tüm çerezleri kabul et | Çerez Bildirimi
      `,
      fr: `
        Tout accepter | Tout refuser | Accepter tout | Accepter les cookies | Refuser les cookies |
        Accepter et fermer | Gérer les cookies | Gérer mes cookies | Gérer le consentement |
        Gérer le consentement aux cookies | Paramètres des cookies | Paramétrer les cookies |
        Préférences cookies | Continuer sans accepter | Toujours activé |
        Enregistrer les préférences | Voir les préférences | Paramétrage des cookies |
        Nous respectons votre vie privée | Accepter tous les cookies | Refuser tous les cookies
      `,
      es: `
        Aceptar todo | Aceptar todas | Aceptar todas las cookies | Aceptar cookies |
        Rechazar todo | Rechazar todas | Rechazar cookies | Configurar cookies |
        Configuración de cookies | Gestionar cookies | Gestionar consentimiento |
        Gestionar el consentimiento de las cookies | Preferencias de cookies | Siempre activo |
        Guardar preferencias | Ver preferencias | Aceptar y cerrar | Aceptar y continuar |
        Resumen de privacidad | Aviso de cookies | Ajustes de cookies
      `,
      de: `
        Alle akzeptieren | Alles akzeptieren | Alle ablehnen | Alle Cookies akzeptieren |
        Alle Cookies zulassen | Cookies akzeptieren | Cookies ablehnen | Nur notwendige Cookies |
        Nur essenzielle Cookies akzeptieren | Nur notwendige | Auswahl speichern |
        Auswahl erlauben | Einstellungen speichern | Individuelle Datenschutzeinstellungen |
        Datenschutzeinstellungen | Datenschutz-Einstellungen | Cookie-Einstellungen |
        Cookie Einstellungen | Cookies verwalten | Cookie-Zustimmung verwalten |
        Einwilligungen verwalten | Privatsphäre-Einstellungen ändern |
        Historie der Privatsphäre-Einstellungen | Einwilligungen widerrufen | Immer aktiv |
        Datenschutz-Übersicht | Vorlieben speichern | Einstellungen ansehen |
        Zustimmen und weiter | Akzeptieren und schließen | Privacy Manager | Datenschutz-Manager |
        Cookie-Hinweis | Cookie-Information anzeigen | Privacy-Einstellungen
      `,
      ru: `
        Принять все | Принять все cookie | Принять cookies | Отклонить все | Настройки cookie |
        Настроить cookies | Управление cookie | Настройки файлов cookie
      `,
      zh: `
        接受所有 Cookie | 全部接受 | 接受全部 | 全部拒绝 | 接受所有cookies | Cookie 设置 | Cookie设置 | 管理 Cookie | 管理偏好
      `,
      "zh-Hant": "接受所有 Cookies | 全部拒絕 | Cookie 設定 | 管理偏好設定",
      ja: `
        すべて受け入れる | すべて許可 | すべて許可する | すべて拒否 | すべて拒否する | すべてのCookieを受け入れる | Cookieを許可する | Cookie設定 |
        Cookieの設定 | クッキー設定 | クッキーの設定 | すべて同意する
      `,
      it: `
        Accetta tutti | Accetta tutto | Accetta tutti i cookie | Accetta i cookie |
        Rifiuta tutti | Rifiuta tutto | Gestisci cookie | Gestisci i cookie | Gestisci consenso |
        Gestisci Consenso Cookie | Impostazioni cookie | Impostazioni dei cookie |
        Preferenze cookie | Gestisci preferenze | Gestisci le preferenze | Salva preferenze |
        Visualizza le preferenze | Continua senza accettare | Sempre attivo | Accetta e chiudi |
        Accetta e continua | Rivedi consenso
      `,
      pt: `
        Aceitar todos | Aceitar tudo | Aceitar todos os cookies | Aceitar cookies |
        Rejeitar todos | Rejeitar tudo | Recusar cookies | Configurações de cookies |
        Definições de cookies | Gerir cookies | Gerenciar cookies | Gerir consentimento |
        Gerenciar consentimento | Sempre ativo | Salvar preferências | Aceitar e fechar |
        Aceitar e continuar | Prosseguir
      `,
      nl: `
        Alles accepteren | Alle cookies accepteren | Accepteer alles | Accepteer alle cookies |
        Cookies accepteren | Alles weigeren | Alles afwijzen | Cookies weigeren |
        Cookie-instellingen | Cookie instellingen | Cookies beheren | Beheer cookies |
        Beheer toestemming | Cookie-toestemming beheren | Voorkeuren beheren |
        Voorkeuren opslaan | Bewaar voorkeuren | Bekijk voorkeuren | Altijd actief |
        Cookievoorkeuren | Privacyinstellingen
      `,
      sv: `
        Acceptera alla | Acceptera alla cookies | Acceptera alla kakor | Godkänn alla |
        Godkänn alla cookies | Avvisa alla | Neka alla | Endast nödvändiga | Bara nödvändiga |
        Cookieinställningar | Cookie-inställningar | Hantera cookies | Hantera kakor |
        Hantera samtycke | Hantera inställningar | Spara inställningar | Alltid aktiv |
        Inställningar för cookies | Inställningar för kakor
      `,
      da: `
        Accepter alle | Accepter alle cookies | Tillad alle | Tillad alle cookies | Afvis alle |
        Kun nødvendige | Kun nødvendige cookies | Cookieindstillinger | Cookie-indstillinger |
        Administrer samtykke | Administrer cookies | Altid aktiv | Gem præferencer |
        Tillad valgte | Vis præferencer
      `,
      nb: `
        Godta alle | Godta alle informasjonskapsler | Aksepter alle | Aksepter alle cookies |
        Avvis alle | Cookie-innstillinger | Administrer informasjonskapsler |
        Innstillinger for informasjonskapsler | Personverninnstillinger | Endre samtykke
      `,
      fi: `
        Hyväksy kaikki | Hyväksy kaikki evästeet | Hyväksy evästeet | Hylkää kaikki |
        Vain välttämättömät | Vain välttämättömät evästeet | Evästeasetukset |
        Hallitse evästeitä | Hallinnoi suostumusta | Aina aktiivinen | Tallenna asetukset |
        Muuta evästeasetuksia
      `,
      pl: `
        Akceptuj wszystko | Akceptuję wszystko | Akceptuj wszystkie | Zaakceptuj wszystkie |
        Zaakceptuj wszystko | Odrzuć wszystkie | Odrzuć wszystko | Ustawienia cookies |
        Ustawienia plików cookie | Ustawienia plików cookies | Zarządzaj zgodami |
        Zarządzaj zgodą | Zarządzaj plikami cookie | Zarządzaj ciasteczkami | Zawsze aktywne |
        Zapisz preferencje | Przejdź do serwisu | Zgadzam się i przechodzę do serwisu |
        Szanujemy Twoją prywatność | Cenimy Twoją prywatność | Ustawienia prywatności
      `,
      cs: `
        Přijmout vše | Přijmout všechny cookies | Přijmout všechny | Odmítnout vše |
        Odmítnout všechny | Povolit vše | Povolit všechny cookies | Nastavení cookies |
        Spravovat souhlas | Spravovat Souhlas s cookies | Vždy aktivní | Uložit předvolby |
        Zobrazit předvolby | Souhlasím se vším | Nastavení soukromí
      `,
      sk: `
        Prijať všetko | Prijať všetky cookies | Prijať všetky | Odmietnuť všetko |
        Odmietnuť všetky | Povoliť všetko | Povoliť všetky | Nastavenia cookies |
        Nastavenie cookies | Spravovať súhlas | Vždy aktívne | Nastavenie súkromia
      `,
      hu: `
        Összes elfogadása | Az összes elfogadása | Mindet elfogadom | Összes süti elfogadása |
        Sütik elfogadása | Összes elutasítása | Süti beállítások | Sütibeállítások |
        Sütik kezelése | Cookie beállítások | Mindig aktív | Beállítások mentése |
        Elfogadom az összeset | Adatvédelmi beállítások
      `,
      ro: `
        Acceptă toate | Acceptă tot | Acceptă toate cookie-urile | Accept toate | Respinge toate |
        Respinge tot | Refuză toate | Setări cookies | Setări cookie | Setări cookie-uri |
        Gestionează consimțământul | Mereu activ | Salvează preferințele | Modifică setările |
        Politica Cookies Setări
      `,
      el: `
        Αποδοχή όλων | Αποδοχή όλων των cookies | Αποδοχή cookies | Απόρριψη όλων |
        Ρυθμίσεις cookies | Ρυθμίσεις cookie | Διαχείριση cookies | Διαχείριση συγκατάθεσης |
        Διαχείριση Συγκατάθεσης Cookies | Πάντα ενεργό | Αποθήκευση προτιμήσεων |
        Αποδοχή και κλείσιμο | Προβολή προτιμήσεων
      `,
      he: `
        קבל הכל | אישור כל העוגיות | אשר הכל | קבל את כל העוגיות | דחה הכל | הגדרות עוגיות |
        ניהול עוגיות | הגדרות קובצי Cookie
      `,
      ko: "모두 수락 | 모두 허용 | 모두 거부 | 모든 쿠키 허용 | 모든 쿠키 수락 | 쿠키 설정 | 쿠키 관리",
      hi: `
        सभी स्वीकार करें | सभी कुकीज़ स्वीकार करें | सभी अस्वीकार करें | कुकी सेटिंग्स |
        कुकीज़ सेटिंग्स
      `,
      uk: `
        Прийняти всі | Прийняти все | Прийняти всі файли cookie | Відхилити всі | Відхилити все |
        Налаштування cookie | Налаштування файлів cookie | Керування cookie
      `,
      bg: `
        Приеми всички | Приемам всички | Приемане на всички | Приеми всички бисквитки |
        Откажи всички | Настройки на бисквитките | Управление на бисквитките |
        Управление на съгласието | Винаги активни | Настройки за бисквитки
      `,
      vi: `
        Chấp nhận tất cả | Chấp nhận tất cả cookie | Từ chối tất cả | Cài đặt cookie |
        Quản lý cookie
      `,
      id: `
        Terima semua | Terima semua cookie | Tolak semua | Pengaturan cookie | Kelola cookie |
        Setelan cookie
      `,
      ca: `
        Accepta-ho tot | Accepta totes | Accepta totes les galetes | Acceptar totes |
        Rebutja-ho tot | Rebutja totes | Configuració de galetes | Configurar galetes |
        Configura les galetes | Gestiona les galetes | Gestiona el consentiment | Sempre actiu
      `,
    }),
  },
];
