import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What pages of papers, broadcasters, magazines and blogs print around and between the paragraphs of an article,
 * beyond what most sites have: forms of address, older buttons, notices of publishers.
 */
export const PRESS_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      en: "Comment via Facebook | Comment with Facebook | Expand comments | Expand Search Form",
      es: "Enviá tu comentario | Envíe su comentario | Dejanos tu comentario | Escribí tu comentario | Sumate a la conversación",
      de: "Um selbst Kommentare verfassen zu können müssen Sie sich bitte einloggen | Es gibt kein Recht auf Veröffentlichung",
      zh: "暂无热评，快来抢沙发 | 暂无评论，快来抢沙发 | 快来抢沙发 | 快来抢沙发吧",
    }),
    phrases: wordingsByLanguage({
      en: "submit comments on this post | comments and public postings are copyrighted | replies to your comment, the best of the rest",
      es: "para poder comentar tenés que | para poder comentar tienes que | para comentar debes iniciar sesión | para comentar tenés que | comentarios publicados son de exclusiva responsabilidad | los comentarios son responsabilidad exclusiva | las opiniones vertidas en los comentarios",
      de: "kommentare verfassen zu können müssen sie | kommentiermöglichkeit von | redaktion unpassende, inhaltlose oder beleidigende kommentare | kommentare werden von moderatoren | behält sich vor, kommentare",
      pt: "comentários não representam a opinião do jornal | os comentários são de responsabilidade exclusiva | comentários são de responsabilidade de seus autores",
      fr: "les commentaires sont de la responsabilité de leurs auteurs",
      it: "i commenti sono responsabilità di chi li scrive",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      de: "# Lesermeinung | keine Lesermeinung | leser:innenkommentare | Leserkommentare (#)",
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      cs: "Nejnovější zprávy do e-mailu | Odhlásit se můžete kdykoliv | Odhlásit se můžete kdykoli",
      fr: "Pour rester informé inscrivez-vous à la newsletter | Merci votre inscription à la newsletter est bien prise en compte | Recevez nos newsletters",
    }),
    phrases: wordingsByLanguage({
      en: "to subscribe to the site and receive notifications | receive notifications of new posts by email | breaking news alerts to your inbox",
      cs: "přihlášením k newsletteru | přihlášením k odběru souhlasím",
      fr: "votre inscription à la newsletter",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "Édition abonnés Contenu exclusif | Édition abonnés | Gérez votre abonnement | Déjà abonné au | Vous n'êtes pas encore abonné | et accéder gratuitement à # articles par mois | créez votre compte | Ou si vous avez déjà un compte | connectez-vous ici",
      es: "Ya superaste el límite de notas leídas | Ya estoy registrado | Ya superaste el límite de artículos gratuitos",
    }),
    openings: wordingsByLanguage({
      fr: "S'abonner au | Activez votre accès à",
    }),
    phrases: wordingsByLanguage({
      fr: "abonnez-vous à partir de | activez votre accès à l'édition | abonnez-vous # € le premier mois",
      pl: "darmowych artykułów. chcesz czytać więcej | chcesz czytać więcej bez ograniczeń",
      es: "superaste el límite de notas | superaste el límite de artículos",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      pl: "Licencja na publikację",
    }),
    phrases: wordingsByLanguage({
      en: "documents on it are licensed under | are licensed under a creative commons | is licensed under a creative commons | licensed under creative commons attribution",
      pl: "żadna część jak i całość utworów | rozpowszechnianie niniejszego artykułu możliwe | formularz zamówienia można pobrać",
      cs: "jakékoliv užití obsahu, včetně převzetí | jakékoli užití obsahu včetně převzetí",
      zh: "未经授权，不得转载 | 未经许可，不得转载 | 未经书面授权",
      pt: "retiradas da internet possuem direitos autorais",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Click here to search | Not logged in",
      pl: "Poniżej dalsza część artykułu",
      fr: "Code embed copié dans le presse-papier | Code copié dans le presse-papiers | Lien copié dans le presse-papiers",
    }),
    openings: wordingsByLanguage({
      en: "list # of #",
      zh: "正在加载",
    }),
    phrases: wordingsByLanguage({
      en: "if you are aware of an inaccuracy | would like to report a correction, we would like | news articles on this site may contain opinions",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Share with new partner | Printable page",
      fr: "Suivre ce journaliste | Suivre ce journaliste sur twitter | Aller sur la page de ce journaliste",
      de: "zum Nachrichtenüberblick Druckversion | Tippfehler melden",
      zh: "微信好友 | 领英分享 | 我要分享",
      pt: "Envie sua notícia | Endereço da página | Enviar fotos | Selecionar imagem",
    }),
    openings: wordingsByLanguage({
      zh: "转播到",
    }),
    phrases: wordingsByLanguage({
      fr: "suivre ce journaliste sur | aller sur la page de ce journaliste",
    }),
  },
  {
    name: "switch of the reading view",
    reason: "A switch by which readers hear the article or see it otherwise.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      fr: "Mode zen | Lire en mode zen | Lire sur le reader Mode zen | Lire sur le readerMode zen",
      pt: "Ouvir o texto | Ouvir texto | Ver novamente",
      zh: "自动播放开关 自动播放 | 自动播放开关 | 自动播放",
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    phrases: wordingsByLanguage({
      de: "ihnen hat der artikel gefallen? | hat ihnen der artikel gefallen? bitte | spenden sie jetzt via",
      es: "ayúdanos a romper la censura | necesitamos tu apoyo para seguir informando",
    }),
  },
  {
    name: "pointer to another article",
    reason:
      "A line that points to another article of the site. It counts only with a separator sign or the line's end behind it.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      es: "Informate más",
      it: "Per saperne di più",
    }),
    openings: wordingsByLanguage({
      es: "Más sobre",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      en: "You might also like More from author | Other People Are Reading | People are also reading | Readers also read",
      es: "Lo que se lee ahora | Lo más leído ahora | Otras noticias de hoy",
      fr: "Les Dernières Diffusions",
      de: "meist-gelesen | meist-diskutiert | Weitere Kolumnen",
      pt: "Recomendamos para você",
    }),
  },
];
