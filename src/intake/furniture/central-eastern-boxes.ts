import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Boxes and buttons about and inside texts, as sites from the Vistula to the Aegean have them. */
export const CENTRAL_EASTERN_BOX_RULES: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      cs: "Vybrali jsme pro vás | Vybíráme pro vás | Vybrali jsme pro Vás také",
      sk: "Vybrali sme pre vás | Vyberáme pre vás",
      pl: "Wybraliśmy dla Ciebie | Wybrane dla was",
      bg: "Избрано за вас | Подбрахме за вас",
      ru: "Выбрали для вас | Подобрали для вас | Специально для вас",
      uk: "Вибрали для вас | Підібрали для вас",
      ro: "Am ales pentru tine | Am selectat pentru tine | Selectate pentru tine",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    openings: wordingsByLanguage({
      uk: "Також цікаво | Також читайте | Цікаве за темою",
      ru: "Также интересно | Интересное по теме",
      bg: "Също интересно",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      pl: "Lubię to! | Wykop | Wykop to",
      hu: "Tetszik # E | Tetszik # ezer | Megosztás #",
      ro: "Dă mai departe | Dați mai departe | Trimiteți prin e-mail | Trimiteți prin e-mailPostați pe blog!",
      el: "Μου αρέσει #",
      bg: "Харесай",
    }),
  },
  {
    name: "share call",
    reason: "A call or button to pass the article on.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      uk: "Помітили помилку? Виділіть текст і натисніть Ctrl + Enter | Помітили помилку? Виділіть її та натисніть Ctrl + Enter | Знайшли помилку? Виділіть її та натисніть Ctrl + Enter | Знайшли помилку? Виділіть текст і натисніть Ctrl + Enter | Якщо ви помітили помилку, виділіть текст і натисніть Ctrl + Enter | Якщо ви знайшли помилку, виділіть її та натисніть Ctrl + Enter",
      ru: "Заметили ошибку? Выделите её и нажмите Ctrl + Enter | Заметили ошибку? Выделите текст и нажмите Ctrl + Enter | Нашли ошибку? Выделите текст и нажмите Ctrl + Enter | Увидели ошибку? Выделите её и нажмите Ctrl + Enter | Если вы заметили ошибку, выделите текст и нажмите Ctrl + Enter",
      hu: "Ha tetszett a cikk, csatlakozzon Facebook-közösségünkhöz! | Ha tetszett a cikk, csatlakozz Facebook-közösségünkhöz! | Ha tetszett a cikk, csatlakozz hozzánk a Facebookon is! | Ha tetszett a cikk, kövessen minket a Facebookon! | Ha tetszett a cikk, kövess minket a Facebookon! | Csatlakozzon Facebook-közösségünkhöz! | Csatlakozz Facebook-közösségünkhöz!",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      pl: "Wspieram | Wspieraj | Zostań Patronem | Zostań Patronką | Zostań Patronką lub Patronem | Zostań naszym Patronem | Dołącz do Patronów",
      uk: "Стати другом | Стати другом редакції | Приєднатися за # грн на місяць | Приєднатися за # грн/міс | Підтримати від # грн на місяць",
      ru: "Поддержать от # рублей в месяц | Стать другом редакции",
      ro: "Susține revista | Susțineți revista",
    }),
  },
  {
    name: "reading time",
    reason: "The site's own estimate of the reading time.",
    place: "edges",
    wordings: wordingsByLanguage({
      pl: "Ten artykuł przeczytasz w # minut | Ten artykuł przeczytasz w # minuty | Ten artykuł przeczytasz w # min | Przeczytasz w # minut | Przeczytasz w # minuty | Przeczytasz w # min",
      el: "#' ανάγνωση | #΄ ανάγνωση | #' ανάγνωσης | #΄ ανάγνωσης",
    }),
  },
];
