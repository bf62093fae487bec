import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * Headings, buttons and notices of sites in French, Spanish, Portuguese, Italian, Romanian and Catalan, which
 * stand around the article.
 */
export const SOUTHERN_PAGE_LINE_RULES_2: readonly FurnitureRule[] = [
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      es: "Haz clic para ampliar | Haga clic para ampliar | Clic para ampliar | Click para ampliar | Abrir en nueva ventana | Abrir en una nueva ventana | Avísanos de un error",
      pt: "Clique para ampliar | Clique na imagem para ampliar | Abrir em nova janela | Abre em nova janela | Sugestão de pauta | Sugira uma pauta",
      fr: "Cliquez pour agrandir | Cliquez sur l'image pour agrandir | Cliquez sur l'image pour l'agrandir | Ouvrir dans une nouvelle fenêtre | S'ouvre dans une nouvelle fenêtre | Signalez une erreur",
      it: "+CLICCA PER INGRANDIRE | Clicca sull'immagine per ingrandire | Clicca sulla foto per ingrandire | Clicca qui per ingrandire | Apri in una nuova finestra | Ottieni il codice embed",
      ro: "Click pentru a mări | Click pe imagine pentru a mări | Deschide într-o fereastră nouă | Semnalează o greșeală",
      ca: "Clica per ampliar | Fes clic per ampliar | Informa d'un error",
    }),
    phrases: wordingsByLanguage({
      ro: "toate titlurile și conținutul știrilor aparțin | republicarea materialelor este posibilă doar | preluarea materialelor este posibilă doar",
    }),
  },
  {
    name: "switch of the reading view",
    reason: "A switch by which readers hear the article or see it otherwise.",
    place: "edges",
    isBesideText: true,
    wordings: wordingsByLanguage({
      es: "Escuche esta noticia | Escuchar la nota",
      pt: "Ouça esta matéria | Ouvir a matéria",
      fr: "Écoutez l'article | Écouter la version audio | Lire à voix haute",
      it: "Ascolta la versione audio | Leggi ad alta voce",
      ro: "Ascultați articolul | Citește cu voce tare",
      ca: "Escolta aquesta notícia | Escolteu l'article",
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      es: "Tendencia en Facebook | Lo más leídochevron_right | Lo más leído del día | Las más leídas de la semana | Las noticias más leídas | Notas más leídas",
      pt: "Últimas de | Mais lidas hoje | As mais lidas da semana | Notícias mais lidas | Matérias mais lidas",
      fr: "Il ne fallait pas manquer | Les dernières photos & vidéos | Les dernières vidéos | Dernières vidéos | Le fil des dépêches | L'actualité en continu",
      it: "tutti i video | Ultimi video | Ultimissime",
      ro: "Cele mai citite știri | Cele mai noi știri | Știri de ultimă oră",
      ca: "Les més vistes | Notícies més llegides | Articles més llegits | Les darreres notícies",
    }),
    openings: wordingsByLanguage({
      ro: "Alte știri de | Alte știri din",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      es: "Le recomendamos leer | Te sugerimos leer | También te recomendamos | Te recomendamos también | También podría interesarte | Contenido recomendado | Artículos recomendados | Noticias recomendadas | Notas recomendadas",
      pt: "Leia também estas notícias | Recomendado para si | Artigos recomendados | Matérias recomendadas",
      fr: "À lire sur le même thème | Cet article pourrait vous intéresser",
      ro: "V-ar putea interesa și | Știri recomandate | Îți recomandăm să citești",
      ca: "Potser t'interessa | Potser et pot interessar | Et recomanem llegir",
    }),
  },
  {
    name: "ad blocker notice",
    reason: "The site's notice to visitors who block advertisements.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      pt: "o seu bloqueador de anúncios ativo | considere desativar o bloqueador de anúncios | desative o seu bloqueador de anúncios",
      es: "desactiva tu bloqueador de anuncios | desactive su bloqueador de anuncios",
      fr: "désactivez votre bloqueur de publicité",
      ro: "dezactivați adblock",
      ca: "desactiva el bloquejador d'anuncis",
    }),
  },
  {
    name: "cookie notice",
    reason: "The site's notice about cookies.",
    place: "anywhere",
    phrases: wordingsByLanguage({
      pt: "ao navegar no nosso portal você aceita",
    }),
  },
  {
    name: "cookie button",
    reason: "A button or heading of the site’s notice about cookies.",
    place: "edges",
    wordings: wordingsByLanguage({
      it: "Modifica consenso Cookie | Modifica il consenso ai cookie",
      pt: "Aceitar os cookies",
      ca: "Acceptar totes les galetes",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    phrases: wordingsByLanguage({
      ca: "queda prohibida la reproducció total | prohibida la reproducció total o parcial",
    }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      es: "Otras Secciones | ¿Qué estás buscando",
      pt: "O que você está procurando | Outras seções",
      fr: "Éditions locales | Choisir mon édition | Dans un article | Dans ma ville | Visiter le journal | Que recherchez-vous",
      it: "Altre sezioni | Sezioni del sito",
      ro: "Alte secțiuni",
      ca: "Altres seccions | Què busques",
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    wordings: wordingsByLanguage({
      fr: "Devenir correspondant | Devenez vendeur-colporteur | Consulter nos archives | Nos sites partenaires | CGU du site | Information légales | Protection des données",
      es: "Consejo Editorial | Para contactarnos | Reglas de uso | Anunciar en este sitio",
      pt: "a nossa rede | Todas as colunas | Todos os podcasts",
      it: "Politica per la Qualità | Altri siti del gruppo",
      ro: "Despre acest site | Criteriile de selectare a surselor",
      ca: "Webs del grup",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      it: "Suggerisci",
      pt: "Compartilhe a matéria | Link copiado para a área de transferência",
      ca: "Enviar per correu | Compartir a WhatsApp | Copia l'enllaç de la notícia",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      ca: "Augmenta la mida del text | Redueix la mida del text",
      ro: "Mărește fontul | Micșorează fontul",
      es: "Agrandar texto | Achicar texto",
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      pt: "Continue a leitura após a publicidade",
      fr: "L'article se poursuit après la publicité",
      it: "Prosegue dopo la pubblicità",
      ro: "Știrea continuă după publicitate | Spațiu publicitar",
      ca: "Espai publicitari",
    }),
  },
  {
    name: "app link",
    reason: "A link to the site's programs for telephones.",
    place: "edges",
    wordings: wordingsByLanguage({
      es: "Descarga la aplicación | Disponible en App Store",
      pt: "Baixe o nosso app | Descarregue a nossa app | Disponível na App Store",
      fr: "Téléchargez l'appli | Ouvrir dans l'application | Disponible sur l'App Store",
      it: "Apri nell'app | Disponibile su App Store",
      ro: "Descarcă aplicația | Disponibil pe Google Play",
      ca: "Descarrega't l'app | Disponible a Google Play",
    }),
  },
];
