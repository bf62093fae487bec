import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What sites of papers, towns and universities in Spanish, Portuguese, Italian and French put beside and
 * between the paragraphs of an article, with the same in English and German.
 */
export const ROMANCE_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      it: "Annuncio promozionale | Annuncio pubblicitario | Messaggio promozionale | Spazio pubblicitario | Inserzione pubblicitaria | Informazione pubblicitaria | Contenuto promozionale | Contenuto pubblicitario | Pubbliredazionale",
      es: "Anuncio publicitario | Mensaje publicitario | Contenido promocionado | Contenido promocional | Contenido publicitario",
      pt: "Anúncio publicitário | Mensagem publicitária | Conteúdo promocional | Conteúdo publicitário | Conteúdo promovido",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: "ShareMore | Save for later reading | Refer a friend | Give a gift subscription | Upgrade to paid",
      es: "Leer después | Leer luego | Guardar para después | Guardar para más tarde | Guardar para leer después | Guardar nota | Guardar esta nota | Agreganos como fuente preferida | Agregar como fuente preferida | Añádenos como fuente preferida | Añadir como fuente preferida | Elegirnos como fuente preferida | Sumanos como fuente preferida en Google | Elígenos como fuente preferida en Google | Seguinos en Google | Síguenos en Google Discover | Seguinos en Google Discover",
      pt: "Ler depois | Salvar para ler depois | Salvar para depois | Guardar para ler mais tarde | Guardar para depois | Salvar matéria | Salvar notícia | Adicione como fonte preferida | Adicionar como fonte preferida | Siga no Google Notícias | Siga-nos no Google Discover",
      it: "Salva per dopo | Salva per leggere dopo | Leggi in seguito | Aggiungici come fonte preferita | Aggiungi come fonte preferita | Aggiungici alle fonti preferite",
      fr: "À lire plus tard | Enregistrer pour plus tard | Ajoutez-nous comme source préférée | Ajouter comme source préférée",
    }),
  },
  {
    name: "label of a letter for subscribers",
    reason: "It says that only those who pay can read the whole letter.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({ en: "Paid" }),
  },
  {
    name: "link to a document",
    reason: "A link that loads a document beside the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "Attachments (#) | Attached documents (#) | Downloads (#)",
      es: "Archivos adjuntos (#) | Documentos adjuntos (#) | Adjuntos (#)",
      pt: "Arquivos anexos (#) | Documentos anexos (#) | Anexos (#)",
      it: "Documenti allegati (#) | Allegati (#) | Vai al modulo online | Vai al servizio online | Vai alla pagina del servizio",
      fr: "Pièces jointes (#) | Documents joints (#) | Documents à télécharger (#)",
      de: "Anlagen (#) | Anhänge (#) | Dokumente (#)",
    }),
  },
  {
    name: "heading of documents",
    reason: "A heading for documents beside the article, or a link to an office's service.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      es: "Archivos adjuntos | Documentos adjuntos | Ir al trámite | Ir al trámite en línea",
      pt: "Arquivos anexos | Documentos anexos | Anexos",
      it: "Documenti allegati | Allegati | Vai al modulo | Vai al servizio | Accedi al servizio | Accedi al servizio online",
    }),
  },
  {
    name: "link to pictures",
    reason: "A link to pictures or films that stand elsewhere.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "# photos",
      es: "Galería de imágenes | Galería de fotos | Galería fotográfica | Ver más fotos | Ver todas las fotos | # imágenes",
      pt: "Galeria de fotos | Galeria de imagens | Ver mais fotos | Veja mais fotos | # vídeos | # imagens",
      it: "Fotogallery | Guarda la gallery | Sfoglia la gallery | Guarda la galleria | Guarda tutte le foto | # immagini",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({ it: "Approfondisci | Leggi l'approfondimento" }),
  },
  {
    name: "signature of an office",
    reason: "It says which office sent the text out, not who wrote it.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Press office | Communications office | Office of Communications | Media relations | Media relations office",
      es: "Gabinete de prensa | Gabinete de comunicación | Oficina de prensa | Oficina de comunicación | Oficina de comunicaciones | Departamento de prensa | Departamento de comunicación | Departamento de comunicaciones | Dirección de comunicación | Dirección de comunicación social | Unidad de comunicación | Unidad de comunicaciones",
      pt: "Assessoria de comunicação | Assessoria de imprensa | Assessoria de comunicação social | Secretaria de comunicação | Secretaria municipal de comunicação | Secom | Ascom | Gabinete de imprensa | Gabinete de comunicação",
      it: "Ufficio stampa | Ufficio comunicazione | Ufficio stampa e comunicazione | Ufficio comunicazione e stampa",
      fr: "Service de presse | Service communication | Service de la communication | Direction de la communication",
    }),
    openings: wordingsByLanguage({
      pt: "Secom | Ascom | Assessoria de comunicação | Assessoria de imprensa",
      it: "Ufficio stampa | Ufficio comunicazione",
      es: "Gabinete de prensa | Gabinete de comunicación | Oficina de prensa | Oficina de comunicaciones",
    }),
  },
];
