import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What a wiki's pages say of themselves below their headline, and an archive of the web above the page. */
export const WIKI_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "bar of an archive",
    reason: "An archive of the web wrote above the page when it was kept.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "# captures | # capture | About this capture | COLLECTED BY | TIMESTAMPS",
    }),
    phrases: wordingsByLanguage({ en: "The Wayback Machine - https | The Wayback Machine - http" }),
  },
  {
    name: "name of the site",
    reason: "It says from which wiki the page is.",
    place: "edges",
    wordings: wordingsByLanguage({
      ar: "من ويكيبيديا، الموسوعة الحرة",
      cs: "Z Wikipedie, otevřené encyklopedie",
      da: "Fra Wikipedia, den frie encyklopædi",
      de: "aus Wikipedia, der freien Enzyklopädie",
      en: "From Wikipedia, the free encyclopedia",
      es: "De Wikipedia, la enciclopedia libre",
      fa: "از ویکی‌پدیا، دانشنامهٔ آزاد",
      fi: "Wikipediasta",
      fr: "Un article de Wikipédia, l'encyclopédie libre",
      he: "מתוך ויקיפדיה, האנציקלופדיה החופשית",
      hu: "A Wikipédiából, a szabad enciklopédiából",
      it: "Da Wikipedia, l'enciclopedia libera",
      ja: "出典: フリー百科事典『ウィキペディア（Wikipedia）』",
      ko: "위키백과, 우리 모두의 백과사전",
      nl: "Uit Wikipedia, de vrije encyclopedie",
      pl: "Z Wikipedii, wolnej encyklopedii",
      pt: "Origem: Wikipédia, a enciclopédia livre",
      ru: "Материал из Википедии — свободной энциклопедии",
      sv: "Från Wikipedia",
      tr: "Vikipedi, özgür ansiklopedi",
      uk: "Матеріал з Вікіпедії — вільної енциклопедії",
      zh: "维基百科，自由的百科全书 | 維基百科，自由的百科全書",
    }),
  },
];
