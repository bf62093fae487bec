import { wordingsByLanguage } from "./wordings-by-language.ts";
import type { FurnitureRule } from "./rule.ts";

/** Links to the articles before and after, and what a site says of its texts in general. */
export const NEIGHBOUR_RULES: readonly FurnitureRule[] = [
  {
    name: "previous or next article",
    reason: "A link to the article before or after this one.",
    place: "edges",
    openings: wordingsByLanguage({
      en: "Previous article | Next article | Previous post | Next post | Previous story | Next story | Previous | Next",
      ar: "المقال السابق | المقال التالي | الخبر السابق | الخبر التالي | السابق | التالي",
      fa: "مطلب قبلی | مطلب بعدی | نوشته قبلی | نوشته بعدی | خبر قبلی | خبر بعدی",
      tr: "Önceki yazı | Sonraki yazı | Önceki haber | Sonraki haber | Önceki içerik | Sonraki içerik",
      fr: "Article précédent | Article suivant | Précédent | Suivant",
      es: "Artículo anterior | Artículo siguiente | Entrada anterior | Entrada siguiente | Anterior | Siguiente",
      de: "Vorheriger Artikel | Nächster Artikel | Vorheriger Beitrag | Nächster Beitrag | Voriger Artikel",
      ru: "Предыдущая запись | Следующая запись | Предыдущая статья | Следующая статья | Предыдущая новость | Следующая новость",
      zh: "上一篇 | 下一篇 | 上一篇文章 | 下一篇文章 | 前一篇 | 后一篇 | 後一篇 | 上一条 | 下一条",
      ja: "前の記事 | 次の記事 | 前へ | 次へ | 前の投稿 | 次の投稿",
      it: "Articolo precedente | Articolo successivo | Prossimo articolo",
      pt: "Artigo anterior | Próximo artigo | Post anterior | Próximo post | Notícia anterior | Próxima notícia",
      nl: "Vorig artikel | Volgend artikel | Vorig bericht | Volgend bericht",
      sv: "Föregående artikel | Nästa artikel | Föregående inlägg | Nästa inlägg",
      pl: "Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis",
      cs: "Předchozí článek | Následující článek | Další článek",
      hu: "Előző cikk | Következő cikk | Előző bejegyzés | Következő bejegyzés",
      ro: "Articolul anterior | Articolul următor",
      el: "Προηγούμενο άρθρο | Επόμενο άρθρο",
      he: "הפוסט הקודם | הפוסט הבא | הכתבה הקודמת | הכתבה הבאה",
      ko: "이전 글 | 다음 글 | 이전글 | 다음글 | 이전기사 | 다음기사 | 이전 기사 | 다음 기사",
      uk: "Попередня стаття | Наступна стаття | Попередній запис | Наступний запис",
      vi: "Bài trước | Bài tiếp theo | Bài viết trước | Bài viết tiếp theo",
      id: "Artikel sebelumnya | Artikel selanjutnya | Berita sebelumnya | Berita selanjutnya",
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    wordings: wordingsByLanguage({
      zh: "打印本页 | 关闭窗口 | 打印本页 关闭窗口 | 字号：小 中 大 | 字号：大 中 小 | 字体：小 中 大 | 字体：大 中 小",
      fa: "انتهای پیام",
      en: "Comments are closed | Getting your audio player ready...",
    }),
    phrases: wordingsByLanguage({
      en: "sign up to our daily | sign up to our free | sign up to our weekly | thank you for signing up | with a digital subscription to | subscribe for free to receive new posts | sign up with your email address to receive news and updates | the views expressed in this article are | opinions expressed in this article are those of the author",
      ar: "الآراء الواردة في هذا المقال لا تعبر | المقالات المنشورة لا تعبر",
      fr: "les propos exprimés dans cet article n'engagent que",
      es: "las opiniones expresadas en este artículo son responsabilidad",
      de: "die in diesem beitrag geäußerten meinungen",
      ru: "мнение редакции может не совпадать | при использовании материалов ссылка",
      zh: "版权声明 | 未经本网授权 | 均为本网合法拥有 | 仅代表作者个人观点 | 仅代表作者本人观点 | 与本网立场无关 | 转载请注明出处 | 未经授权不得转载 | 本文来自网络",
      ja: "無断転載を禁じ | 無断複写・転載を禁じ",
      tr: "yazıların sorumluluğu yazarlarına aittir",
      fa: "بازنشر مطالب با ذکر منبع",
    }),
  },
];
