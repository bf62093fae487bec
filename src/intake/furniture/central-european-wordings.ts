import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Further wordings of rules that stand elsewhere, as sites of central and south-eastern Europe have them. */
export const CENTRAL_EUROPEAN_RULES: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      hu: "Ezek érdekelhetnek még",
      bg: "Още от категорията | Още от рубриката",
      sk: "Možno vás zaujíma | Možno vás zaujme",
      cs: "Možná vás zaujme",
      hr: "Iz iste kategorije | Iz iste rubrike | Još iz rubrike",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      sk: "Možno vás zaujíma | Možno vás zaujme",
      cs: "Možná vás zaujme",
      bg: "Прочетете и",
      lt: "Skaitykite daugiau",
    }),
  },
  {
    name: "link to the whole article",
    reason: "A link to the whole article on the site that has it.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      bg: "Прочети цялата публикация | Прочети цялата статия | Прочетете цялата статия",
      pl: "Idź do oryginalnego materiału",
      cs: "Číst celý článek | Přečíst celý článek",
      sk: "Čítať celý článok | Prečítať celý článok",
      hr: "Pročitaj cijeli članak | Pročitaj ceo članak | Pročitajte cijeli članak | Pročitajte ceo članak",
      lt: "Skaityti visą straipsnį",
      hu: "Elolvasom a teljes cikket | Tovább a teljes cikkre",
      tr: "Haberin tamamını oku",
      el: "Διαβάστε ολόκληρο το άρθρο",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      tr: "Yeni haberler | En çok aranan haberler",
      bg: "Снимка на деня",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    openings: wordingsByLanguage({
      sk: "Viac k témam",
      cs: "Více k tématům",
      sr: "Кључне речи",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      hr: "Prikaži komentare | Prikaži komentare (#) | Podelite komentar | Podijelite komentar",
      sr: "Прикажи коментаре | Прикажи коментаре (#) | Поделите коментар",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    wordings: wordingsByLanguage({
      hu: "Másolás vágólapra",
      cs: "Zkopírováno do schránky",
      sk: "Skopírované do schránky | Kopírovať odkaz",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      bg: "следете новините ни",
      hr: "pratite nas i putem | pratite nas putem",
      sr: "пратите нас и путем | пратите нас путем",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      lt: "Padidink tekstą | Padidinti tekstą | Sumažinti tekstą",
    }),
  },
  {
    name: "reading time",
    reason: "The site's own estimate of the reading time.",
    place: "edges",
    wordings: wordingsByLanguage({
      bg: "Чете се за #:# мин | Чете се за: #:# мин | Чете се за # мин | Чете се за: # мин",
    }),
  },
];
