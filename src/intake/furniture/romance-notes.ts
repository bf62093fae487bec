import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What sites in French, Spanish, Portuguese, Italian, Catalan and Romanian say on lines of their
 * own beside and between the paragraphs of an article.
 */
export const ROMANCE_NOTE_RULES: readonly FurnitureRule[] = [
  {
    name: "display switch",
    reason: "A switch for the look of the page, such as its colours or letter size.",
    place: "edges",
    wordings: wordingsByLanguage({
      fr: "Quitter la version mobile | Voir la version complète",
      es: "Salir de la versión móvil | Ver versión completa",
      pt: "Sair da versão mobile | Sair da versão móvel | Ver versão completa",
      it: "Esci dalla versione mobile | Uscire dalla versione mobile",
      ca: "Surt de la versió mòbil",
      ro: "Ieși din versiunea mobilă | Ieșiți din versiunea mobilă",
      de: "Die mobile Version verlassen",
      nl: "Mobiele versie afsluiten",
      pl: "Wyjdź z wersji mobilnej",
    }),
  },
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "La suite de cet article est réservée à nos abonnés | La suite de cet article est réservée à nos abonné·es | La suite de cet article est réservée aux abonnés | Cet article est réservé à nos abonnés",
      es: "Suscríbete para leer la noticia completa | Suscríbase para leer la noticia completa | Suscríbete para continuar leyendo | Suscríbase para continuar leyendo | Esta noticia es solo para suscriptores",
      pt: "Assine para ler a matéria completa",
      it: "Questo articolo è riservato agli abbonati",
      ca: "Article exclusiu per a subscriptors",
      ro: "Acest articol este rezervat abonaților | Abonează-te pentru a citi articolul integral",
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "Vidéo suivante dans # secondes | Votre navigateur ne supporte pas la balise audio",
      es: "A continuación en # segundos | Siguiente video en # segundos | Audio generado con IA | Su navegador no soporta audio | Tu navegador no soporta audio | Tu navegador no soporta el elemento de audio",
      pt: "A seguir em # segundos | Próximo vídeo em # segundos | O seu navegador não suporta áudio | Seu navegador não suporta áudio | Seu navegador não suporta o elemento de áudio | Áudio gerado por IA",
      it: "Prossimo video in # secondi | Prossimo video tra # secondi | Il tuo browser non supporta l'audio | Ascolta questo articolo ora",
      ca: "El teu navegador no suporta àudio",
      ro: "Următorul video în # secunde | Browserul tău nu suportă redarea audio",
    }),
  },
  {
    name: "unfold button",
    reason: "A button that unfolds the rest of a text, which stands between its paragraphs.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "Lire l'article complet | Lire l'article en entier | Lire la suite de l'article | Afficher la suite",
      es: "Leer la noticia completa | Leer noticia completa | Leer artículo completo | Leer nota completa",
      pt: "Ler a notícia completa | Ler notícia completa | Leia a matéria completa | Leia a notícia completa | Leia a íntegra",
      it: "Leggi l'articolo completo | Leggi la notizia completa",
      ca: "Llegir la notícia completa | Llegeix la notícia completa | Llegeix l'article complet",
      ro: "Citește toată știrea | Citește articolul integral",
    }),
    phrases: wordingsByLanguage({
      es: "leer noticia completa en | leer la noticia completa en",
      fr: "lire l'article complet sur | lire l'article original sur",
      pt: "leia a notícia completa em | leia a matéria completa em | ler notícia completa em",
      it: "leggi l'articolo completo su | leggi la notizia completa su",
      ca: "llegeix la notícia completa a",
      ro: "citește știrea completă pe | citește articolul integral pe",
    }),
  },
  {
    name: "share call",
    reason: "A call or button to pass the article on.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "Copier le lien de l'article",
      es: "Icono para compartir en redes",
      pt: "Partilhar notícia | Compartilhe essa matéria | Compartilhe essa matéria via | Compartilhe esta matéria | Compartilhe esta reportagem",
      ca: "Comparteix-ho a WhatsApp | Comparteix-ho a Facebook | Comparteix-ho a X | Comparteix-ho a Twitter | Comparteix-ho a Telegram",
      ro: "Trimite pe WhatsApp",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      fr: "Ceci peut aussi vous intéresser | Les articles les + lus",
      es: "También podría gustarte | Noticias según tus intereses",
      pt: "Principais manchetes | Principais notícias | Talvez goste de",
      it: "Potrebbero piacerti",
      ca: "T'hi pot interessar | Les notícies més llegides",
      ro: "Recomandări video | Cele mai vizionate",
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    wordings: wordingsByLanguage({
      fr: "Réagissez à cet article",
      es: "Comentar esta noticia | Comenta esta noticia",
      pt: "Comente esta notícia | Comentar esta notícia",
      it: "Commenta la notizia | Commenta questo articolo",
      ca: "Comenta la notícia | Fes un comentari",
      ro: "Trimite un comentariu | Comentează articolul",
    }),
  },
  {
    name: "newsletter heading",
    reason: "A heading, label or button of a form for a newsletter.",
    place: "edges",
    wordings: wordingsByLanguage({
      fr: "Recevoir les alertes | S'abonner au mag | S'abonner au journal",
      es: "Suscribirse a las alertas | Recibir alertas",
      pt: "Subscrever alertas | Receba alertas | Receba nossas notícias no celular | Receba as nossas notícias no telemóvel",
      it: "Ricevi gli avvisi | Iscriviti agli avvisi",
      ca: "Rebre alertes",
      ro: "Primește alerte",
    }),
  },
  {
    name: "view counter",
    reason: "The number of times the page was called.",
    place: "edges",
    wordings: wordingsByLanguage({
      it: "Vedi letture | Letture totali",
      es: "Ver lecturas",
      pt: "Ver leituras",
    }),
  },
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "You are offline | Connection restored | You are currently offline",
      fr: "Vous êtes hors-ligne | Vous êtes hors ligne | Connexion rétablie",
      es: "Estás sin conexión | Conexión restablecida",
      pt: "Você está offline | Está offline | Conexão restabelecida",
      it: "Sei offline | Connessione ripristinata",
      ca: "Estàs fora de línia | Connexió restablerta",
      ro: "Ești offline | Conexiune restabilită",
      de: "Sie sind offline | Verbindung wiederhergestellt",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "Article en cours de mise à jour",
      es: "Noticia en desarrollo | Noticia en actualización",
      pt: "Matéria em atualização | Notícia em atualização | Reportagem em atualização | Da redação",
      it: "Notizia in aggiornamento | Articolo in aggiornamento",
      ca: "Notícia en actualització",
      ro: "Știre în curs de actualizare | Știre în actualizare",
    }),
  },
];
