import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** More of what sites from the Maghreb to Pakistan write around an article, and blogs of one platform everywhere. */
export const NEAR_EASTERN_NOTE_RULES: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      tr: "Bu haber de ilgini çekebilir | Bu haberler de ilgini çekebilir | Bu haber ilgini çekebilir | Bu içerik de ilginizi çekebilir | Bu içerik ilginizi çekebilir | Şunlar da ilginizi çekebilir",
      he: "כתבות נוספות שאולי יעניינו אותך | כתבות שאולי יעניינו אותך | עוד כתבות שאולי יעניינו אתכם",
      ar: "مواضيع قد تهمك أيضا | أخبار قد تهمك أيضا | اخترنا لكم أيضا",
      ur: "مزید دلچسپ کہانیاں | دلچسپ کہانیاں | مزید کہانیاں | مزید دلچسپ خبریں | یہ خبریں بھی پڑھیے",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({ ur: "متعلقہ عنوانات | متعلقہ موضوعات" }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({ ar: "إشهار | إشهارات | مساحة إشهارية | فضاء إشهاري" }),
  },
  {
    name: "reading time",
    reason: "The site's own estimate of the reading time.",
    place: "edges",
    wordings: wordingsByLanguage({ fa: "مطالعه '# | مطالعه #'" }),
  },
  {
    name: "share call",
    reason: "A call or button to pass the article on.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      tr: "Beğen Yükleniyor",
      es: "Me gusta Cargando",
      fr: "J'aime Chargement",
      de: "Gefällt mir Wird geladen | Gefällt mir Lade",
      pt: "Curtir Carregando | Gosto Carregando | Gosto A carregar",
      it: "Mi piace Caricamento | Mi piace Caricamento in corso",
      ru: "Нравится Загрузка",
      nl: "Vind-ik-leuk Aan het laden | Like Aan het laden",
      sv: "Gilla Laddar in | Gilla Laddar",
      pl: "Lubię to Wczytywanie",
      id: "Suka Memuat",
      ar: "إعجاب تحميل",
      ur: "سوشل میڈیا پر شیئر کریں | سوشل میڈیا پر شیئر کیجیے",
      ja: "いいね 読み込み中",
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    wordings: wordingsByLanguage({
      fa: "مقاله رو دوست داشتی | نظرت چیه | این مقاله را دوست داشتید | این مطلب را دوست داشتید",
    }),
    phrases: wordingsByLanguage({
      ur: "کی رائے سے متفق ہونا ضروری نہیں | کے خیالات سے متفق ہونا ضروری نہیں | ادارے کا متفق ہونا ضروری نہیں | لیے بلاگ لکھنا چاہتے ہیں",
    }),
  },
  {
    name: "call to follow the site",
    reason: "A call to follow the site in a network.",
    place: "edges",
    phrases: wordingsByLanguage({
      ur: "ہمارا چینل جوائن کرنے کے لیے | ہمارا واٹس ایپ چینل جوائن | اب واٹس ایپ پر",
    }),
  },
];
