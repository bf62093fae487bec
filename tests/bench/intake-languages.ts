/** What a made-up dump in one language is made of. */
export type DumpLanguage = {
  readonly language: string;
  /** Words of the language, from which others are invented: its letters and its grammar show. */
  readonly words: string;
  /** Between words, and at the end of a sentence. */
  readonly space: string;
  readonly stop: string;
  readonly byline: string;
  readonly related: string;
  readonly menu: readonly string[];
};

/** Languages of made-up dumps: four scripts, with and without case and spaces. */
export const DUMP_LANGUAGES: readonly DumpLanguage[] = [
  {
    language: "en",
    words:
      "the of and to in that for was with this from harbour village people winter river bridge council school morning because between water market weather letter station garden people company building question",
    space: " ",
    stop: ".",
    byline: "By Ana Bell",
    related: "Related Articles",
    menu: ["Home", "News", "Sport", "Contact us", "Subscribe", "Log in"],
  },
  {
    language: "de",
    words:
      "der die und in den von zu mit sich auf für ist nicht ein eine als auch werden wurde Hafen Dorf Winter Brücke Schule Morgen zwischen Wasser Straße Bürger Gemeinde Rathaus Frühling Entscheidung Zukunft",
    space: " ",
    stop: ".",
    byline: "Von Ana Bell",
    related: "Mehr zum Thema",
    menu: ["Startseite", "Politik", "Sport", "Kontakt", "Impressum", "Datenschutz"],
  },
  {
    language: "fr",
    words:
      "de la le et les des en un une que est pour qui dans par plus sur avec mais été port village hiver rivière école matin entre eau marché habitants commune bâtiment question année décembre façade",
    space: " ",
    stop: ".",
    byline: "Par Ana Bell",
    related: "Articles similaires",
    menu: ["Accueil", "Politique", "Sport", "Contact", "Mentions légales", "Se connecter"],
  },
  {
    language: "es",
    words:
      "de la que el en y los del se las por un para con una su más pero puerto pueblo invierno río escuela mañana entre agua mercado vecinos municipio edificio cuestión año dirección niños también",
    space: " ",
    stop: ".",
    byline: "Por Ana Bell",
    related: "Artículos relacionados",
    menu: ["Inicio", "Política", "Deportes", "Contacto", "Aviso legal", "Iniciar sesión"],
  },
  {
    language: "tr",
    words:
      "ve bir bu da için ile çok daha olarak gibi en sonra kadar olan liman köy kış köprü okul sabah arasında su pazar belediye bina soru yıl öğrenci gün şehir değil üzerinde",
    space: " ",
    stop: ".",
    byline: "Haber: Ana Bell",
    related: "İlgili Haberler",
    menu: ["Ana Sayfa", "Gündem", "Spor", "İletişim", "Künye", "Giriş"],
  },
  {
    language: "ru",
    words:
      "и в не на что с по как это из от для но его так все было при также когда порт деревня зима мост школа утро между вода рынок жители город здание вопрос год решение больше",
    space: " ",
    stop: ".",
    byline: "Автор: Анна Белова",
    related: "Читайте также",
    menu: ["Главная", "Новости", "Спорт", "Контакты", "Подписка", "Войти"],
  },
  {
    language: "ar",
    words:
      "في من على أن إلى التي عن الذي هذا مع ما بعد كان بين كما قال خلال الميناء القرية الشتاء الجسر المدرسة الصباح الماء السوق السكان المدينة المبنى السؤال السنة القرار أكثر",
    space: " ",
    stop: ".",
    byline: "بقلم ليلى حداد",
    related: "مقالات ذات صلة",
    menu: ["الرئيسية", "أخبار", "رياضة", "اتصل بنا", "اشترك", "تسجيل الدخول"],
  },
  {
    language: "zh",
    words:
      "的 一 是 不 了 在 人 有 我 他 这 个 们 中 来 上 大 为 和 国 地 到 以 说 时 要 就 出 会 可 也 港 口 船 村 水 桥 学 校 市 民 冬 天 春 日 月 年 新 城 路",
    space: "",
    stop: "。",
    byline: "作者：林海",
    related: "相关文章",
    menu: ["首页", "新闻", "体育", "联系我们", "订阅", "登录"],
  },
];
