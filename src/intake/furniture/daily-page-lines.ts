import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What the pages of dailies, magazines and free blogs print around their articles, beyond what most sites have:
 * words of widespread page designs, rules for comments, forms to upload and to subscribe.
 */
export const DAILY_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "rules for comments",
    reason: "What the site asks of readers who comment.",
    place: "edges",
    leadsToComments: true,
    phrases: wordingsByLanguage({
      ru: "правила помогут вам получать удовольствие от общения | соблюдать правила для комментариев | сообщение не должно содержать более # знаков | языком общения на сайте | в комментариях запрещаются выражения | запрещаются спам, а также реклама | не приветствуются сообщения, не относящиеся | давайте будем уважать друг друга и сайт | администрация сайта оставляет за собой право удалять | редакция оставляет за собой право публикации отдельных | редакция оставляет за собой право удалять комментарии | отправьте сообщение для администрации сайта",
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      ru: "Пока никто не оставил здесь свой комментарий | Обновить ленту комментариев | Пожалуйста, авторизуйтесь, для того чтобы оставить комментарий | Пожалуйста, авторизуйтесь, чтобы оставить комментарий | Докажите, что Вы не робот",
      es: "Vaya al foro | Inicie sesión o regístrese para comentar | Inicie sesión o regístrese para enviar comentarios | Inicia sesión o regístrate para comentar",
      fr: "Connectez-vous ou inscrivez-vous pour commenter",
      it: "Partecipa alla discussione (commenti) | Partecipa alla discussione ( commenti) | Partecipa alla discussione (# commenti) | Utilizza il mio account Facebook Non hai un account Facebook? Clicca qui",
      nl: "Log in of registreer om te reageren | Voeg tekst toe aan je bijdrage",
    }),
    phrases: wordingsByLanguage({
      nl: "moet ingelogd zijn om van deze mogelijkheid gebruik te maken",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      nl: "Lees # reacties | Lees # reacties reacties | # reacties reacties",
    }),
  },
  {
    name: "note on a form",
    reason: "What a form for readers says of its fields.",
    place: "edges",
    wordings: wordingsByLanguage({
      nl: "Media uploaden | # / # toegevoegd | Sleep hier je bestanden heen | Sleep hier uw bestanden heen | of selecteer een foto/video | Laat los om te beginnen met uploaden | Door te versturen ga je akkoord met onze voorwaarden | Door te versturen gaat u akkoord met onze voorwaarden",
    }),
  },
  {
    name: "account form",
    reason: "Part of a form to log in or to get a new password.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      es: "¡Bienvenido!Ingrese a su cuenta | ¡Bienvenido! Ingrese a su cuenta | ¡Bienvenido!Ingresa en tu cuenta",
      fr: "Bienvenue!Connectez-vous à votre compte | Bienvenue! Connectez-vous à votre compte | Bienvenue !Connectez-vous à votre compte",
      pt: "Bem vinda!Faça login na sua conta | Bem vinda! Faça login na sua conta | Bem-vindo!Entre na sua conta",
      it: "Benvenuto!Accedi al tuo account",
      nl: "Welkom!Log in op uw account",
      en: "Welcome!Log into your account",
    }),
    phrases: wordingsByLanguage({
      en: "your email is unverified. please confirm | resend verification email",
      nl: "kon niet inloggen in",
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "The most important news of the day about the Philippines and the world in one email | By signing up, you agree to our Privacy Policy and Terms and Conditions | Stay updated with",
    }),
    phrases: wordingsByLanguage({
      en: "newsletters to sign up for here, or get them all",
      ru: "доставляем лично вам в почту | статьи дня на свой электронный адрес",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Purchase this article | Premium content on your favourite platforms | Premium content on your favorite platforms",
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    phrases: wordingsByLanguage({
      en: "for daily updates on weekdays and specially selected content",
      ru: "в Telegram – быстро, бесплатно и без рекламы | в Telegram - быстро, бесплатно и без рекламы | в Telegram — быстро, бесплатно и без рекламы",
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    wordings: wordingsByLanguage({
      es: "Total de votos: # | Encuestas anteriores | Su opinión es importante para nosotros",
      pt: "Total de votos: # | Enquetes anteriores",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Your feedback is important to us | Your feedback matters to us",
    }),
    phrases: wordingsByLanguage({
      en: "tell us what you think. email us at",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ar: "تاجز",
    }),
    openings: wordingsByLanguage({
      ar: "تاجز | تاجات",
      pt: "Leia tudo sobre",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Share on FacebookShare on Twitterwhatsapp | Share on FacebookShare on Twitter",
      pt: "Link deste artigo | Link desta matéria | Link desta notícia",
    }),
    openings: wordingsByLanguage({
      pt: "Link deste artigo | Link desta matéria | Link desta notícia",
    }),
  },
  {
    name: "source",
    reason: "It names the agency or site that the text came from.",
    place: "edges",
    openings: wordingsByLanguage({
      en: "Read the entire article here | Read the entire story here | Read the full article here | Read the original article here",
    }),
  },
  {
    name: "label of a picture",
    reason: "It says of what kind a picture is that stood there, and nothing of what it shows.",
    place: "anywhere",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      pt: "Foto Divulgação",
    }),
    openings: wordingsByLanguage({
      pt: "Reprodução/ | Divulgação/",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      pt: "Posts mais populares | Mais histórias | Categoria popular",
      es: "Categoría popular",
      fr: "Récents articles | Archives par jour | Catégorie populaire",
      it: "Categoria popolare",
      ru: "Топ # читаемых | Топ-# читаемых | Самое интересное в регионах",
      zh: "熱門內容 | 活動快訊",
      nl: "Populaire categorie",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      pt: "Artigos relacionadosMais do autor",
    }),
  },
  {
    name: "previous and next",
    reason: "A link to the next or the previous page.",
    place: "edges",
    leadsToNeighbour: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Prev Article Next Article",
    }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      ar: "لا يوجد نتائج | شاهد كل النتائج",
      nl: "Wissel kleurenschema",
      zh: "登入 │ 註冊 | 網站總覽",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Report page | Report website | Make a website for free | Webiste Login | Website Login | Curation Policy | Print archive | Stay connected with | Download Our | iPhone / iPad / Android",
      nl: "Contact met de redactie | Klachten / Feedback | Klachten/Feedback",
      ru: "Управление подпиской | Управление подписками",
      zh: "刊登網站廣告",
      es: "Publicidad: [email protected] | Redacción: [email protected] | Prensa: [email protected] | Correo: [email protected] | Contáctanos: [email protected] | Contáctenos: [email protected] | Contacto: [email protected]",
      pt: "Contato: [email protected] | Fale conosco: [email protected] | Redação: [email protected]",
      fr: "Contactez-nous: [email protected]",
      it: "Dicono di noi | RSS Notizie | Site Map | Pubblica i tuoi prodotti",
    }),
    openings: wordingsByLanguage({
      ar: "الإشراف العام | المشرف العام",
    }),
  },
  {
    name: "legal footer",
    reason: "A legal link that stands at the foot of a page only.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      en: "Data Protection Policy",
      nl: "Privacy en cookiebeleid | Privacy & cookiebeleid",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    phrases: wordingsByLanguage({
      es: "prohibida su reproducción total o parcial, así como su traducción",
    }),
  },
  {
    name: "cookie notice",
    reason: "The site's notice about cookies.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      it: "questo sito utilizza cookie tecnici | cookie tecnici, analitici e di profilazione",
    }),
  },
  {
    name: "ad blocker notice",
    reason: "The site's notice to visitors who block advertisements.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      nl: "je gebruikt een adblocker. | artikelen alleen gratis toegankelijk voor je maken",
    }),
  },
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      nl: "Meer informatie over browser ondersteuning | Meer informatie over browserondersteuning",
    }),
    phrases: wordingsByLanguage({
      nl: "je browser is verouderd waardoor | uw browser is verouderd waardoor",
    }),
  },
  {
    name: "template word",
    reason: "A word or sign that the page's design left in the text.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "enter location | Unique visitors | # Visitors",
      pt: "Divulgação",
    }),
    phrases: wordingsByLanguage({
      en: "auto publish powered by : xyzscripts.com",
    }),
  },
];
