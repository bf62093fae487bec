/**
 * A kind of line that belongs to a site and not to an article. It is matched as a whole line, in
 * any case and spacing, and only at an article's end. `#` stands for a number.
 */
export type FurnitureRule = {
  readonly name: string;
  /** The wordings by BCP 47 language. All are tried on every text: sites mix languages. */
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  /** Why the line is left out, in words a reader understands. */
  readonly reason: string;
  /** Whether a list of other articles' headlines may follow the line. */
  readonly opensTeasers?: true;
};

/** The rule for headlines below a line that opens a list of them. */
export const TEASER_RULE = {
  name: "teaser",
  reason: "The headline of another article, listed below a heading such as “Related Articles”.",
} as const;

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: "related heading",
    wordings: {
      en: [
        "Related Articles",
        "Related Posts",
        "Related Stories",
        "Related News",
        "Related Content",
        "You may also like",
        "You might also like",
        "Read Next",
        "Check Also",
      ],
      ar: ["مقالات ذات صلة", "شاهد أيضاً"],
      fa: ["نوشته های مشابه", "همچنین ببینید"],
      fr: ["Articles similaires", "Articles liés", "À lire aussi"],
    },
    reason: "A heading for links to other articles.",
    opensTeasers: true,
  },
  {
    name: "back to top",
    wordings: {
      en: ["Back to top button", "Back to top", "Back to the top", "Go to top", "Scroll to top"],
      ar: ["زر الذهاب إلى الأعلى"],
      fa: ["دکمه بازگشت به بالا"],
      fr: ["Bouton retour en haut de la page", "Retour en haut de la page", "Retour en haut"],
    },
    reason: "The label of a button that scrolls the page to its top.",
  },
  {
    name: "share button",
    wordings: {
      en: [
        "Share",
        "Share this",
        "Share this article",
        "Share via Email",
        "Print",
        "Facebook",
        "LinkedIn",
        "Pinterest",
        "Telegram",
        "Tumblr",
        "Twitter",
        "WhatsApp",
      ],
      ar: ["شاركها", "مشاركة عبر البريد", "طباعة"],
      fa: ["اشتراک گذاری", "اشتراک گذاری با ایمیل", "چاپ"],
      fr: ["Partager", "Partager par email", "Imprimer"],
    },
    reason: "The label of a button that shares or prints the page.",
  },
  {
    name: "menu button",
    wordings: {
      en: ["Close", "Menu", "Search for", "Show More", "Show Less", "Load More"],
      ar: ["إغلاق", "القائمة", "بحث عن", "اظهر المزيد"],
      fa: ["بستن", "منو", "جستجو برای", "نمایش بیشتر"],
      fr: ["Fermer", "Menu", "Rechercher", "Afficher plus"],
    },
    reason: "The label of a button or search field of the site.",
  },
  {
    name: "reading time",
    wordings: {
      en: ["Less than a minute", "# minute read", "# minutes read", "# min read"],
      ar: ["أقل من دقيقة", "دقيقة واحدة", "# دقائق"],
      fa: ["زمان مطالعه کمتر از یک دقیقه", "زمان مطالعه یک دقیقه", "زمان تقریبی مطالعه # دقیقه"],
      fr: ["# minute de lecture", "# minutes de lecture"],
    },
    reason: "The site's own estimate of the reading time.",
  },
  {
    name: "empty label",
    wordings: {
      en: ["Source", "Tags", "Via", "Story Highlights"],
      ar: ["المصدر", "الوسوم", "اقرأ في هذا المقال"],
      fa: ["منبع", "برچسب ها", "خلاصه نوشته"],
      fr: ["Source", "Étiquettes"],
    },
    reason: "A label with nothing behind it.",
  },
  {
    name: "comment form",
    wordings: {
      en: [
        "Leave a Reply",
        "Leave a Comment",
        "Your email address will not be published. Required fields are marked *",
      ],
      fr: ["Laisser un commentaire"],
    },
    reason: "Part of a form for comments.",
  },
  {
    name: "newsletter form",
    wordings: {
      en: ["Subscribe to our mailing list to get the new updates!", "Enter your Email address"],
    },
    reason: "Part of a form for a newsletter.",
  },
  {
    name: "ad blocker notice",
    wordings: {
      en: ["Adblock Detected", "Please consider supporting us by disabling your ad blocker"],
    },
    reason: "The site's notice to visitors who block advertisements.",
  },
];
