import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

export const PAGE_SWITCH_RULES: readonly FurnitureRule[] = [
  {
    name: "language switch",
    reason: "A link to the site in another language.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      en: `
        English | EN | ENG | English (US) | English (UK) | US English | UK English |
        English Edition | English Version | International Edition | International | US Edition |
        UK Edition | Language | Languages | Choose language | Choose your language |
        Change language | Switch language | Language switcher | Powered by Translate |
        Google Translate | Select Language Powered by Translate | Original text |
        Rate this translation | Your feedback will be used to help improve Google Translate |
        Available languages | Other languages | In other languages | Edition | Choose edition |
        Select edition | EN FR | EN DE | DE EN | DE FR | FR EN | FR DE | DE FR IT | ES EN | EN ES |
        English Español | EnglishEspañol | English Français | English Deutsch | Deutsch English |
        Français English | Español English | En español
      `,
      ar: `
        العربية | عربي | اللغة | اللغات | تغيير اللغة | باللغة العربية | English العربية |
        العربية English | النسخة العربية | النسخة الإنجليزية
      `,
      fa: `
        فارسی | زبان | زبان‌ها | تغییر زبان | نسخه فارسی | نسخه انگلیسی | دری | پښتو
      `,
      tr: `
        Türkçe | Dil | Dil seç | Dili değiştir | Diller | İngilizce | Kurdî | Türkçe English |
        English Türkçe
      `,
      fr: `
        Français | Langue | Langues | Choisissez votre langue | Changer de langue |
        Changer la langue | Version anglaise | Version française | Traduire |
        Dans d'autres langues | Autres langues | Sélecteur de langue
      `,
      es: `
        Español | Castellano | Idioma | Idiomas | Elegir idioma | Selecciona idioma |
        Selecciona tu idioma | Cambiar idioma | Versión en inglés | Traducir | Otros idiomas |
        Edición España | Edición América | Edición México | Cambiar a edición | Elige edición
      `,
      de: `
        Deutsch | Sprache | Sprachen | Sprache wechseln | Sprache ändern | Sprachauswahl |
        Sprachumschalter | Sprachwechsel | Englische Version | Leichte Sprache | Gebärdensprache |
        Einfache Sprache | Andere Sprachen | Ausgabe wählen
      `,
      ru: `
        Русский | Рус | Русская версия | Английская версия | Язык | Языки | Сменить язык |
        Версия на русском | Қазақша | Қаз | Ўзбекча | Oʻzbekcha | O'zbekcha | Кыргызча |
        Беларуская | Татарча
      `,
      zh: `
        中文 | 简体中文 | 简体 | 中文版 | 中文简体 | 语言 | 切换语言 | 简 | 繁 | 简体版 | 繁体版 | 中文网 | 中文 English | 中文(简体) |
        多语种 | 其他语言
      `,
      "zh-Hant": `
        繁體中文 | 繁體 | 正體中文 | 正體 | 中文繁體 | 語言 | 切換語言 | 繁體版 | 簡體版 | 中文(繁體) | 简繁切换 | 繁简切换
      `,
      ja: `
        日本語 | 言語 | 言語選択 | 言語切替 | 言語を切り替える | 言語の選択 | 日本語版 | 英語版 | 日本語 English | English 日本語
      `,
      it: `
        Italiano | Lingua | Lingue | Scegli lingua | Scegli la lingua | Cambia lingua |
        Versione inglese | Altre lingue
      `,
      pt: `
        Português | Português (Brasil) | Português (Portugal) | Português do Brasil |
        Escolha o idioma | Escolher idioma | Mudar idioma | Alterar idioma | Outros idiomas
      `,
      nl: `
        Nederlands | Taal | Talen | Kies taal | Kies je taal | Kies een taal | Taal kiezen |
        Taal wijzigen | Vlaams | Andere talen
      `,
      sv: `
        Svenska | Språk | Byt språk | På svenska | Lättläst | Teckenspråk | Andra språk
      `,
      da: "Dansk | Sprog | Skift sprog | Andre sprog",
      nb: `
        Norsk | Norsk bokmål | Bokmål | Nynorsk | Språkvalg | Bytt språk | Endre språk |
        Sámegillii | Davvisámegiella
      `,
      fi: `
        Suomi | Suomeksi | Kieli | Kielet | Vaihda kieli | Kielivalinta | In English | Selkosuomeksi
      `,
      pl: `
        Polski | Język | Języki | Zmień język | Wersja polska | Wersja angielska | Inne języki
      `,
      cs: `
        Čeština | Česky | Jazyk | Jazyky | Vybrat jazyk | Změnit jazyk | Zvolte jazyk
      `,
      sk: "Slovenčina | Slovensky",
      hu: `
        Magyar | Magyarul | Nyelv | Nyelvek | Nyelvválasztás | Nyelv kiválasztása | Nyelv váltása
      `,
      ro: `
        Română | Limba | Limbi | Alege limba | Selectați limba | Schimbă limba | Moldovenească
      `,
      el: `
        Ελληνικά | Γλώσσα | Γλώσσες | Επιλογή γλώσσας | Αλλαγή γλώσσας
      `,
      he: "עברית | שפה | שפות | בחירת שפה | החלף שפה | בעברית",
      ko: "한국어 | 언어 | 언어선택 | 언어 변경 | 국문 | 영문 | 일본어 | 중국어 | 한국어 English",
      hi: `
        हिन्दी | हिंदी | भाषा | भाषाएं | भाषा बदलें | अपनी भाषा चुनें | मराठी | ગુજરાતી | தமிழ் |
        తెలుగు | ಕನ್ನಡ | മലയാളം | ਪੰਜਾਬੀ | ଓଡ଼ିଆ | অসমীয়া | नेपाली | Hindi हिन्दी
      `,
      uk: `
        Українська | Укр | Українською | Мова | Мови | Обрати мову | Змінити мову | Російською |
        УКР РУС | УКРРУС
      `,
      bg: "Български | Език | Езици | Избор на език | Изберете езика",
      vi: "Tiếng Việt | Tiếng Anh | Ngôn ngữ | Đổi ngôn ngữ",
      id: `
        Bahasa Indonesia | Indonesia | Bahasa | Ganti bahasa | Ubah bahasa | Bahasa Melayu |
        Bahasa Inggris
      `,
      ca: `
        Català | Llengua | Llengües | Tria idioma | Trieu la llengua | Tria la llengua |
        Canvia l'idioma | Canvia la llengua | Valencià | Euskara | Galego | Euskera
      `,
      mul: `
        ไทย | বাংলা | اردو | Bosanski | Hrvatski | Srpski | Српски | Slovenščina | Shqip |
        Македонски | Eesti | Latviešu | Lietuvių | Íslenska | Gaeilge | Cymraeg | Azərbaycan |
        Azərbaycanca | Հայերեն | ქართული | Монгол | Kiswahili | Hausa | Soomaali | አማርኛ | ትግርኛ |
        Yorùbá | Igbo | Afrikaans | isiZulu | کوردی | Filipino | Tagalog | ខ្មែរ | မြန်မာ |
        සිංහල | Esperanto | Føroyskt | Malti | 粵語
      `,
    }),
  },
];
