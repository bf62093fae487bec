import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What papers, recipe pages and blogs in French, Turkish, Arabic, Persian, Hebrew and Urdu put beside
 * an article, with the sure equivalents in other languages.
 */
export const ORIENTAL_BLOG_RULES: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      tr: "Bunlar da dikkatinizi çekebilir | Bu haber de ilginizi çekebilir | Bu yazı da ilginizi çekebilir | Bu yazılar da ilginizi çekebilir | Okuma önerisi | Okuma önerileri | Gözünüzden kaçmasın",
      ar: "لا تفوت قراءة | لا تفوتوا قراءة | يمكنك أيضا قراءة | ننصحك بقراءة",
      fa: "پیشنهاد ما به شما | این را هم بخوانید | خواندنی‌های مرتبط",
      he: "כדאי לקרוא | כדאי לכם לקרוא | לקריאה בנושא",
      ur: "مزید جانیے | یہ بھی دیکھیے | اس بارے میں مزید | مزید خبریں پڑھیں | یہ بھی ملاحظہ کریں",
      fr: "Sur la même thématique | Dans la même thématique | À écouter également | Vous aimerez également | Cela pourrait aussi vous intéresser | À écouter aussi dans notre podcast",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      fr: "Vous aimerez aussi | Vous aimerez également | À écouter également | Sur la même thématique",
      tr: "Bunu sevdiyseniz şunu da okuyun | Bunu sevdiyseniz bunu da okuyun",
      ur: "یہ بھی دیکھیے",
    }),
  },
  {
    name: "links that others paid for",
    reason: "A heading for links to what partners of the site offer.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      fr: "Contenu proposé par nos partenaires | Contenus proposés par nos partenaires | Contenu proposé par notre partenaire | Contenu de nos partenaires | Contenus de nos partenaires | Proposé par nos partenaires",
      en: "Content from our partners | Stories from our partners | More from our partners",
      de: "Inhalte unserer Partner | Von unseren Partnern | Aus unserem Partnernetzwerk",
      es: "Contenido de nuestros socios | De nuestros socios",
      it: "Contenuti dei nostri partner | Dai nostri partner",
      pt: "Conteúdo dos nossos parceiros | Dos nossos parceiros",
      nl: "Van onze partners | Inhoud van onze partners",
      tr: "İş ortaklarımızdan | Ortaklarımızdan içerikler",
      ar: "محتوى من شركائنا | من شركائنا",
      he: "תוכן משותפינו | מאת שותפינו",
    }),
  },
  {
    name: "share call",
    reason: "A call or button to pass the article on.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      fa: "با دوستان شریک سازید | با دوستان خود شریک سازید | با دیگران شریک سازید | به اشتراک بگذارید با دوستان",
      ar: "نشر هذا المقال | انشر هذا المقال | انشر الخبر | انشر المقال | نشر الخبر",
      he: "שלחו בוואטסאפ | שלחו בווטסאפ | שלח בוואטסאפ | שלחו בטלגרם | מתנה לחבר | שלחו מתנה לחבר | שתפו באימייל",
      tr: "E-postayla gönder | Bunu e-postayla gönder | Pinterest'te paylaş | WhatsApp'tan paylaş",
      ur: "دوستوں سے شیئر کریں | دوستوں کے ساتھ بانٹیں",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({
      fr: "Sujets associés | Sujets liés | Thèmes associés | Thématiques associées | Mots-clés associés",
      ur: "زمرہ | زمرے | زمرہ جات",
      ar: "نشر تحت تصنيف | نشر ضمن تصنيف | مصنف تحت | صنف تحت | منشور تحت | نشر تحت",
      fa: "دسته بندی شده در",
    }),
    openings: wordingsByLanguage({
      ar: "نشر تحت تصنيف | نشر ضمن تصنيف",
      ur: "زمرہ | زمرے",
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      ar: "قيم الوصفة | قيم هذه الوصفة | تقييم الوصفة | قيموا الوصفة | قيمي الوصفة | (# من # - عدد المقيمين #) | (# من # - عدد الأصوات #)",
      tr: "Tarifi değerlendir | Tarifi oyla | Bu tarifi oyla | Tarifi puanla | Bu tarifi puanla",
      fa: "به این دستور پخت امتیاز دهید | امتیاز به این دستور",
      he: "דרגו את המתכון | דרגו מתכון | דרג את המתכון",
      fr: "Notez cette recette | Noter cette recette | Noter la recette | Évaluer la recette",
      en: "Rate this recipe | Rate the recipe",
      de: "Rezept bewerten | Dieses Rezept bewerten | Bewerte dieses Rezept",
      es: "Valora esta receta | Califica esta receta | Puntúa esta receta",
      it: "Vota la ricetta | Valuta la ricetta | Vota questa ricetta",
      pt: "Avalie esta receita | Avaliar receita",
      nl: "Beoordeel dit recept",
      pl: "Oceń przepis | Oceń ten przepis",
      sv: "Betygsätt receptet",
      da: "Bedøm opskriften",
      ru: "Оцените рецепт | Оценить рецепт",
    }),
  },
  {
    name: "like button",
    reason: "The button by which readers like a post, and what stands there while it loads.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      ur: "اسے پسند کریں | پسند کریں لوڈ ہو رہا ہے | پسندیدگی لوڈ ہو رہی ہے",
      fa: "پسندیدن در حال بارگذاری | دوست داشتن در حال بارگذاری",
    }),
  },
  {
    name: "frame of a blog",
    reason: "A link or heading beside the posts of a blog.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      fa: "مطالب قدیمی‌تر | مطالب جدیدتر | نوشته‌های قدیمی‌تر | نوشته‌های تازه‌تر | پیوندهای روزانه | آرشیو پیوندهای روزانه | نوشته‌های پیشین | آرشیو موضوعی | پروفایل مدیر وبلاگ | عنوان مطالب وبلاگ | درباره وبلاگ | عناوین مطالب وبلاگ",
    }),
  },
  {
    name: "link to a neighbouring article",
    reason: "The label of a link to the article before or after this one.",
    place: "edges",
    opensTeasers: true,
    namesNeighbour: true,
    wordings: wordingsByLanguage({
      ur: "اگلی پوسٹ | پچھلی پوسٹ | اگلا مضمون | پچھلا مضمون | اگلی تحریر | پچھلی تحریر",
    }),
    openings: wordingsByLanguage({
      ur: "اگلی پوسٹ | پچھلی پوسٹ | اگلا مضمون | پچھلا مضمون | اگلی تحریر | پچھلی تحریر",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ur: "میرے بارے میں | میرا تعارف",
      he: "אודותיי | קצת עלי | קצת עליי",
      ar: "من أنا | نبذة عني",
      tr: "Hakkımda | Ben kimim",
      fa: "درباره من | درباره‌ی من",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      ur: "آپ کی رائے کیا ہے؟ | آپ کی رائے کیا ہے؟ تبصرہ کریں | آپ کا کیا خیال ہے؟",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      he: "המומלצים | מומלצים באתר",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "Une erreur dans cet article ? Signalez-la à la rédaction | Une erreur dans cet article ? Signalez-la nous | Une erreur dans l'article ? Signalez-la | Vous avez repéré une erreur dans cet article ? | Une erreur s'est glissée dans cet article ? | Signaler une erreur dans cet article | Signaler une erreur dans le texte | Une coquille dans cet article ? Signalez-la",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      tr: "Telegram kanalımızdan haberlerimize ulaşabilirsiniz | WhatsApp kanallarına katılın, önemli gelişmeler cebinize gelsin",
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      he: "כדי לקבל פוסטים חדשים | הפוסט הזה ציבורי",
      fr: "pour recevoir de nouveaux posts",
      es: "para recibir nuevos posts",
      de: "um neue posts zu erhalten",
      it: "per ricevere nuovi post",
      pt: "para receber novos posts",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    phrases: wordingsByLanguage({ tr: "üzerinden abonelere sunulan haberler, özetlenerek" }),
  },
];
