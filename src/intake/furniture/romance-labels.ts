import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Labels of buttons, questions to readers and boxes to tick on sites in Romance languages. */
export const ROMANCE_LABEL_RULES: readonly FurnitureRule[] = [
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    isBesideText: true,
    wordings: wordingsByLanguage({
      fr: "Ajouter comme source préférée sur Google | Ajoutez-nous comme source préférée sur Google | Ajoutez-nous à vos sources préférées sur Google | Adresse copiée",
      es: "Añádenos como fuente preferida en Google | Añadir como fuente preferida en Google | Agréganos como fuente preferida en Google | Agregar como fuente preferida en Google",
      it: "Aggiungi tra i preferiti su Google | Aggiungici tra i preferiti su Google | Aggiungi come fonte preferita su Google | Aggiungici alle tue fonti preferite su Google | Indirizzo copiato",
      pt: "Adicionar como fonte preferida no Google | Adicione-nos como fonte preferida no Google | Adicionar às fontes preferidas no Google | Link copiado",
      ca: "Afegeix-nos com a font preferida a Google | Afegir com a font preferida a Google",
      ro: "Adaugă-ne ca sursă preferată în Google | Adaugă ca sursă preferată în Google",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "Votre avis nous intéresse | Avez-vous trouvé cet article utile ?",
      es: "Valora esta noticia | Tu opinión es importante para nosotros | ¿Te ha resultado útil este artículo? | ¿Te fue útil este artículo?",
      it: "Valuta la qualità di questo articolo | La tua opinione è importante per noi | La tua opinione è importante per noi!",
      pt: "A sua opinião é importante para nós | Sua opinião é importante para nós",
      ca: "La teva opinió és important per a nosaltres | T'ha estat útil aquest article?",
      ro: "Evaluează acest articol | Părerea ta este importantă pentru noi | Ți-a fost util acest articol?",
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      it: "@ Riproduzione riservata | @Riproduzione riservata | (c) Riproduzione riservata",
      fr: "Reproduction interdite | © Reproduction interdite",
      es: "Prohibida su reproducción | Prohibida su reproducción total o parcial",
      pt: "Proibida a reprodução | Proibida a reprodução total ou parcial | Reprodução proibida",
      ca: "Prohibida la reproducció",
      ro: "Reproducerea interzisă",
    }),
  },
  {
    name: "box to tick",
    reason: "What readers agree to when they send a form of the site.",
    place: "anywhere",
    isInForm: true,
    phrases: wordingsByLanguage({
      fr: "j'accepte de recevoir des communications | j'ai lu et j'accepte la politique de confidentialité",
      es: "acepto recibir comunicaciones | he leído y acepto la política de privacidad | consiento el envío de comunicaciones",
      it: "acconsento all'invio di comunicazioni | acconsento a ricevere comunicazioni | prendi visione dell'informativa privacy | ho letto l'informativa sulla privacy",
      pt: "aceito receber comunicações | li e aceito a política de privacidade | concordo em receber comunicações",
      ca: "accepto rebre comunicacions | he llegit i accepto la política de privacitat",
      ro: "sunt de acord să primesc comunicări | am citit și accept politica de confidențialitate",
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    openings: wordingsByLanguage({
      fr: "Étiqueté | Étiqueté avec | Marqué avec",
      es: "Etiquetado | Etiquetado como | Etiquetas de la noticia",
      it: "Taggato | Taggato con | Etichettato con | Contrassegnato con",
      pt: "Marcado com | Etiquetado | Com a etiqueta",
      ca: "Etiquetat | Etiquetat amb",
      ro: "Etichetat | Etichetat cu",
    }),
  },
];
