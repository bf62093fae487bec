import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/**
 * What the small dialogs of a page say, which scraping shows though no reader sees them: those of
 * comments, newsletters, embedded films and buttons to share.
 */
export const PAGE_DIALOG_RULES: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: "Are you sure you want to delete this comment? | Report this comment | Report this comment Cancel | Read the rules here | Please report any comments that break our rules | Expand full comment | # more comment... | # more comments... | View # reply | View # replies | View # more replies | Show replies | Hide replies | View replies",
      fr: "Êtes-vous sûr de vouloir supprimer ce commentaire ? | Voulez-vous vraiment supprimer ce commentaire ? | Signaler ce commentaire | Signaler un commentaire | Afficher les réponses | Voir les réponses | Voir # réponses | Afficher # réponses | Masquer les réponses | Section commentaires | Afficher le commentaire complet",
      de: "Möchten Sie diesen Kommentar wirklich löschen? | Diesen Kommentar melden | Antworten anzeigen | # Antworten anzeigen | Antworten ausblenden | Antworten einblenden",
      es: "¿Seguro que quieres eliminar este comentario? | ¿Está seguro de que desea eliminar este comentario? | Denunciar comentario | Denunciar este comentario | Reportar comentario | Ver respuestas | Ver # respuestas | Ocultar respuestas | Mostrar respuestas",
      pt: "Tem certeza de que deseja excluir este comentário? | Denunciar comentário | Denunciar este comentário | Ver respostas | Ver # respostas | Ocultar respostas | Mostrar respostas",
      it: "Sei sicuro di voler eliminare questo commento? | Segnala commento | Segnala questo commento | Mostra risposte | Mostra # risposte | Nascondi risposte | Vedi risposte",
      nl: "Weet je zeker dat je deze reactie wilt verwijderen? | Reactie melden | Deze reactie melden | Antwoorden tonen | Antwoorden verbergen | Reacties verbergen",
      pl: "Czy na pewno chcesz usunąć ten komentarz? | Zgłoś komentarz | Pokaż odpowiedzi | Ukryj odpowiedzi",
      sv: "Anmäl kommentar | Visa svar | Visa # svar | Dölj svar",
      da: "Anmeld kommentar | Vis svar | Vis # svar | Skjul svar",
      nb: "Rapporter kommentar | Vis svar | Vis # svar | Skjul svar",
    }),
    phrases: wordingsByLanguage({
      en: "comments to be a lively and valuable part of our community | the ability to comment on our stories is a privilege",
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    isInForm: true,
    wordings: wordingsByLanguage({
      en: "Thanks for signing up | Unsubscribe at any time | Please check your email to confirm | Please check your inbox to confirm your subscription",
      fr: "Recevez gratuitement notre newsletter | Recevez notre newsletter gratuite | Recevez gratuitement nos newsletters | Merci ! Votre inscription a bien été prise en compte | Désinscription à tout moment | Désabonnement à tout moment | Sans engagement, désinscription à tout moment",
      de: "Danke für Ihre Anmeldung | Jederzeit abbestellbar | Abmeldung jederzeit möglich | Bitte bestätigen Sie Ihre E-Mail-Adresse",
      es: "Gracias por suscribirse | Puedes darte de baja en cualquier momento | Puede darse de baja en cualquier momento",
      pt: "Obrigado por se inscrever | Cancele a qualquer momento | Pode cancelar a subscrição a qualquer momento",
      it: "Grazie per esserti iscritto | Puoi annullare l'iscrizione in qualsiasi momento | Puoi disiscriverti in qualsiasi momento",
      nl: "Bedankt voor uw aanmelding | Je kunt je op elk moment afmelden",
    }),
    phrases: wordingsByLanguage({
      fr: "votre adresse email est utilisée par | votre adresse e-mail est utilisée par | votre adresse email sera utilisée par | votre adresse e-mail sera utilisée par | votre adresse email sera uniquement utilisée | votre adresse e-mail sera uniquement utilisée | votre adresse mail est collectée par | votre adresse email est collectée par | votre adresse e-mail est collectée par | votre e-mail, avec votre consentement | en vous inscrivant, vous acceptez les conditions | en vous inscrivant, vous acceptez nos conditions | en cliquant sur « s'inscrire », vous acceptez",
      en: "by signing up, you agree to our | by signing up you agree to our | by subscribing, you agree to our | by subscribing you agree to our | by subscribing, i agree to the terms",
    }),
  },
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: "This content is not available due to your privacy preferences | This video is not available in your region",
      fr: "Cette vidéo n'est pas disponible | Votre navigateur ne prend pas en charge cette vidéo | Votre navigateur ne prend pas en charge la lecture de vidéos | Début du widget . Passer le widget ? | Début du widget. Passer le widget ? | Fin du widget . Retour au début du widget ? | Fin du widget. Retour au début du widget ?",
    }),
    phrases: wordingsByLanguage({
      en: "you must enable advertisement tracking and audience measurement",
      fr: "ce contenu est bloqué car vous n'avez pas accepté | ce contenu n'a pas pu être affiché car vous avez refusé | il est nécessaire d'autoriser les mesures d'audience et la publicité | vous devez accepter les cookies pour afficher ce contenu",
      es: "es necesario autorizar la medición de audiencia y la publicidad",
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: "Get involved with the news in your community | Send your stories and photos now",
      fr: "Une faute, une erreur ? Signalez-la | Une erreur dans l'article ? Proposez une correction | Une erreur dans cet article ? Signalez-la | Vous avez repéré une erreur ? Signalez-la",
    }),
    phrases: wordingsByLanguage({
      fr: "la fonction de synthèse vocale, basée sur l'intelligence artificielle",
      en: "text-to-speech function based on artificial intelligence",
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      fr: "La suite de votre contenu après cette annonce | La suite de votre article après cette annonce | La suite de l'article après cette annonce",
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({ en: "Related internet links" }),
  },
  {
    name: "statement on links",
    reason: "The site says that it does not answer for what others write.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: "not responsible for the content of external sites | not responsible for the content of external websites",
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    namesNoSection: true,
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: "Share to X | Share to Facebook | Share to Twitter | Share to LinkedIn | Share to Pinterest | Share to Reddit | Share to WhatsApp | Share to Bluesky | Share to Threads | Share to Flipboard | Share to Email",
    }),
  },
];
