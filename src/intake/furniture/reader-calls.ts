import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What local papers, stations and news services say to their readers on lines of their own. */
export const READER_CALL_RULES: readonly FurnitureRule[] = [
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Get involved with the news | Send your news & photos | Send your news and photos | Send us your news and photos | Send your news, views, pictures and videos | Comments: Our rules | Story saved | You can find this story in My Bookmarks | Watch for us in your inbox | News provided by | Also from this source | View original content to download multimedia | This article contains affiliate links | This post contains affiliate links | Let us know in the comments | Let us know in the comments below | Tell us in the comments | Tell us in the comments below | Tell us what you think in the comments | Tell us what you think in the comments below | Share your thoughts in the comments | Share your thoughts in the comments below | Log in or create a free account to continue reading | Create a free account to continue reading",
      fr: "Dites-le-nous en commentaire | Dites-le-nous en commentaires | Dites-le nous en commentaire | Dites-nous en commentaire | Donnez votre avis en commentaire | Donnez votre avis dans les commentaires | Partagez votre avis en commentaire | Compléments d'info | Compléments d'information | Compléments d'info à l'article | Cet article contient des liens affiliés | Créez un compte gratuit pour continuer votre lecture | Connectez-vous pour lire la suite",
      de: "Schreiben Sie es uns in die Kommentare | Schreibt es uns in die Kommentare | Schreib es uns in die Kommentare | Diskutieren Sie mit in den Kommentaren | Dieser Artikel enthält Affiliate-Links | Dieser Beitrag enthält Affiliate-Links | Jetzt kostenlos registrieren und weiterlesen",
      es: "Cuéntanos en los comentarios | Déjanos tu opinión en los comentarios | Danos tu opinión en los comentarios | Este artículo contiene enlaces de afiliados | Regístrate gratis para seguir leyendo",
      pt: "Conte para nós nos comentários | Conta pra gente nos comentários | Deixe sua opinião nos comentários | Este artigo contém links de afiliados | Cadastre-se gratuitamente para continuar lendo",
      it: "Scrivetelo nei commenti | Fatecelo sapere nei commenti | Diteci la vostra nei commenti | Questo articolo contiene link di affiliazione | Registrati gratis per continuare a leggere",
      nl: "Laat het weten in de reacties | Laat het ons weten in de reacties | Dit artikel bevat affiliatelinks | Maak een gratis account aan om verder te lezen",
      sv: "Berätta i kommentarerna | Skriv i kommentarsfältet",
      da: "Skriv det i kommentarfeltet | Skriv det i kommentarerne",
      nb: "Fortell oss i kommentarfeltet | Si din mening i kommentarfeltet",
      pl: "Dajcie znać w komentarzach | Daj znać w komentarzu | Napiszcie w komentarzach",
      tr: "Yorumlarda belirtin | Yorumlarda bizimle paylaşın",
      ru: "Пишите в комментариях | Напишите в комментариях | Делитесь мнением в комментариях",
      uk: "Пишіть у коментарях | Напишіть у коментарях",
    }),
    phrases: wordingsByLanguage({
      en: "is an archived article and the information in the article may be outdated",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Popular right now | Most popular right now | More top stories | In other news",
      fr: "Fil d'infos | Fil d'info | Fil infos | Fil info | Le fil infos | Fil d'actu | Fil d'actus | Fil d'actualités | L'info en continu | Toute l'info en continu | Dernières publications | Les dernières publications | À découvrir aussi | À découvrir également | Le plus populaire | Populaire en ce moment | Prochains rendez-vous",
      de: "Gerade beliebt | Derzeit beliebt | Jetzt beliebt",
      es: "Popular ahora | Lo más popular ahora | En otras noticias",
      pt: "Popular agora | Mais populares agora | Em outras notícias",
      it: "I più popolari ora | Popolari ora | Altre notizie in evidenza",
      nl: "Nu populair | Populair op dit moment | In ander nieuws",
      sv: "Populärt just nu",
      da: "Populært lige nu",
      nb: "Populært akkurat nå | Populært nå",
      fi: "Suosittua juuri nyt | Suosituimmat juuri nyt",
      pl: "Popularne teraz | Teraz popularne",
      cs: "Právě populární",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({ fr: "Mots-clefs | Mots clefs" }),
    openings: wordingsByLanguage({ fr: "Mots-clefs | Mots clefs" }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      fr: "Vos commentaires | Commenter cet article | Commentez cet article | Réagissez | Vos réactions",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    isBesideText: true,
    wordings: wordingsByLanguage({
      fr: "Copié | Partager le texte | Partager le contenu",
    }),
  },
];
